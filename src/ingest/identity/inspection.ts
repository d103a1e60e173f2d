import type { Weighed } from '../link/choose.js';
import type { KnownInspection } from '../world.js';
import type { Body } from './body.js';
import { type Evidence, evidenceFor, isSameMonth, opening, type Told } from './inspection-evidence.js';
import { childProtection, children, followUpIn, otherWork } from './inspection-signs.js';
import { type MentionedDate, ownDate } from './mentioned-dates.js';

/** Which of the inspections of its forces a document is about. */
export type Found =
  | { readonly kind: 'KNOWN'; readonly chosen: Weighed; readonly beaten: readonly Weighed[] }
  | { readonly kind: 'UNSURE'; readonly candidates: readonly Weighed[] }
  | { readonly kind: 'NONE'; readonly reason: string };

const enough = 0.5;
const least = 0.3;
const margin = 0.1;

export function inspectionOf(
  body: Body,
  dates: readonly MentionedDate[],
  forces: readonly string[],
  inspections: readonly KnownInspection[],
): Found {
  if (forces.length === 0) return { kind: 'NONE', reason: 'It is about no single force.' };
  if (!children.test(body.text)) return { kind: 'NONE', reason: 'It does not speak of children.' };
  const above = [body.headline, body.lead, ...body.lines.slice(0, opening)].join('\n');
  if (otherWork.test(above) && !childProtection.test(body.headline))
    return { kind: 'NONE', reason: 'It is about an inspection of another kind.' };
  if (forces.length > 1) {
    const joint = inspections.filter((one) => forces.every((force) => one.forces.includes(force)));
    if (joint.length === 0)
      return { kind: 'NONE', reason: 'It is about several forces, and no inspection was of all of them.' };
  }
  const candidates = inspections.filter((one) => forces.every((force) => one.forces.includes(force)));
  const progress = followUpIn(body);
  const own = ownDate(dates);
  // an article may give the month of the visit as that of the report: believed where no report is of that month
  const isReported = (edtf: string) => candidates.some((one) => isSameMonth(edtf, one.publishedOn));
  const swapped = dates.filter(({ edtf, of, isOwn }) => !isOwn && of === 'PUBLICATION' && !isReported(edtf));
  const told = { body, dates, progress, own, swapped };
  const parts = candidates.map((one) => ({ one, ...evidenceFor(one, told) }));
  const found = decided(inOrder(parts, progress), parts.length);
  const isWeak = found.kind === 'KNOWN' && found.chosen.score < enough;
  return isWeak && isInPassing(body) ? { kind: 'NONE', reason: 'It speaks of children in passing.' } : found;
}

/** Once, far below what it is about. */
function isInPassing({ headline, lead, text }: Body): boolean {
  const paragraphs = text.split('\n');
  const speaking = paragraphs.filter((paragraph) => children.test(paragraph)).length;
  return paragraphs.length > longest && speaking < 2 && !children.test(`${headline}\n${lead}`);
}

// a text of so few paragraphs has no "far below"
const longest = 4;

type Part = Evidence & { readonly one: KnownInspection };

/** Of several visits that a text tells of, it is about the last; the one before may be the only one that it dates. */
function inOrder(parts: readonly Part[], progress: Told['progress']): Weighed[] {
  const dated = new Set(parts.filter(({ isDated }) => isDated).map(({ one }) => one.id));
  const isTold = ({ id, kind }: KnownInspection) => dated.has(id) || progress?.has(kind) === true;
  return parts
    .map(({ one, score, reasons }): Weighed => {
      const follows = one.follows.some((earlier) => dated.has(earlier)) && (isTold(one) || progress !== undefined);
      const isFollowed = parts.some(({ one: later }) => later.follows.includes(one.id) && isTold(later));
      const why = [
        ...reasons,
        ...(follows && !isFollowed ? ['it dates the visit that this one follows up'] : []),
        ...(progress !== undefined && isFollowed ? ['but it tells of a later visit'] : []),
      ];
      const sum = score + (follows && !isFollowed ? 0.2 : 0) - (progress !== undefined && isFollowed ? 0.2 : 0);
      return { id: one.id, score: Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100, reasons: why };
    })
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function decided(weighed: readonly Weighed[], count: number): Found {
  const [best, next] = weighed;
  if (best === undefined) return { kind: 'NONE', reason: 'The graph knows no inspection of this force.' };
  if (best.score >= enough && best.score - (next?.score ?? 0) >= margin) {
    return { kind: 'KNOWN', chosen: best, beaten: weighed.slice(1, 4) };
  }
  // where something speaks against every other, less is enough
  const isAlone = best.score >= least && (count === 1 || best.score - (next?.score ?? 0) >= least);
  if (isAlone) return { kind: 'KNOWN', chosen: best, beaten: weighed.slice(1, 4) };
  return { kind: 'UNSURE', candidates: weighed.slice(0, 4) };
}
