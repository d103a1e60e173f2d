import type { DocumentKind } from '../../generated/schema.js';
import { sharedTopic, topicOf } from '../align/topic.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { toldIn } from './finding.js';
import { byPlace, laidOut } from './laid-out.js';
import { type ProgressClaim, progressOf } from './progress.js';
import type { RecommendationClaim } from './recommendation.js';
import type { Statement } from './statement.js';

/** What a follow-up says of a recommendation that it prints again. */
export interface Reviewed {
  /** The start of the recommendation in the text. */
  readonly of: number;
  readonly said: readonly ProgressClaim[];
}

// enough in common that a statement is about this recommendation and not about its neighbour
const about = 0.2;
const findings = /\bfindings?\b|\bprogress\b|what we found|\bassessment\b|\bupdate\b/i;
const recommending = /\brecommendations?\b/i;

/**
 * Reviews print the recommendations of a theme and then, under a heading or in the next paragraphs, what was found.
 * With several recommendations in a theme, a statement goes to the one whose subject it shares most.
 */
export function reviewedIn(
  document: ParsedDocument,
  recommendations: readonly RecommendationClaim[],
  kind: DocumentKind,
): Reviewed[] {
  const repeated = recommendations.filter(({ isRepeated }) => isRepeated);
  const all = repeated.length === 0 ? [] : toldIn(document, kind);
  return groupsOf(document, repeated).flatMap(({ members, from, to }) => {
    const said = all.filter(({ statement: { start } }) => start >= from && start < to);
    const shares = members.map((member): Share => ({ member, topic: topicOf(unbroken(member.exact)), said: [] }));
    for (const { kind: told, statement } of said) {
      const isAnswer = told === 'FINDING' || told === 'UNTOLD';
      const plain = kind === 'REPORT' && isAnswer && statement.place !== 'HEADING';
      const progress = progressOf(document, statement) ?? (plain ? laidOut(document, statement) : undefined);
      const best = bestFor(statement, shares);
      if (progress !== undefined) best?.said.push(progress);
    }
    return shares.map(({ member, said: own }) => ({ of: member.start, said: inWords(own) }));
  });
}

/** Where words tell of progress, plain facts beside them are its details. */
function inWords(said: readonly ProgressClaim[]): readonly ProgressClaim[] {
  const told = said.filter(({ rule }) => rule !== byPlace);
  return told.length > 0 ? told : said;
}

interface Share {
  readonly member: RecommendationClaim;
  readonly topic: ReturnType<typeof topicOf>;
  readonly said: ProgressClaim[];
}

function bestFor({ text }: Statement, shares: readonly Share[]): Share | undefined {
  if (shares.length === 1) return shares[0];
  const topic = topicOf(text);
  const scored = shares.map((share) => ({ share, score: sharedTopic(share.topic, topic) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= about ? best.share : undefined;
}

interface Group {
  readonly members: readonly RecommendationClaim[];
  readonly from: number;
  readonly to: number;
}

/** Recommendations that follow each other, with the stretch of text up to the next ones or the next theme. */
function groupsOf({ parts, text }: ParsedDocument, repeated: readonly RecommendationClaim[]): Group[] {
  const groups: RecommendationClaim[][] = [];
  for (const one of repeated) {
    const last = groups.at(-1);
    if (last?.[0]?.section === one.section && one.section !== undefined) last?.push(one);
    else groups.push([one]);
  }
  return groups.map((members, at) => {
    const from = Math.max(...members.flatMap(({ end, points }) => [end, ...points.map((point) => point.end)]));
    const next = groups[at + 1]?.[0]?.start ?? text.length;
    const heading = parts.find(
      (part) =>
        part.role === 'HEADING' &&
        part.start > from &&
        part.start < next &&
        !findings.test(part.text) &&
        isTheme(part.text, members),
    );
    return { members, from, to: heading?.start ?? next };
  });
}

/** A heading ends what is said of recommendations where it opens another theme or other recommendations. */
function isTheme(heading: string, [first]: readonly RecommendationClaim[]): boolean {
  return recommending.test(heading) || (first?.section !== undefined && recommending.test(first.section));
}
