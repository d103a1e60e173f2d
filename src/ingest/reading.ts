import type { ParsedDocument } from './document.js';
import { choose, type Candidate, type Weighed } from './link/choose.js';
import { quotationsOf } from './quote/find.js';
import type { FoundQuotation, Span } from './quote/quotation.js';
import { linkSpeaker } from './quote/speaker.js';
import type { KnownClaims } from './read-claims.js';
import type { KnownDocument, World } from './world.js';

/** What the words of a document support of what the graph already says; nothing here is a claim of its own. */
export interface Reading {
  readonly supports: readonly Support[];
  readonly quotations: readonly Quoted[];
  readonly questions: readonly OpenQuestion[];
}

/** These words are evidence of that claim: by which rule, how sure, why, and what else it could have been. */
export interface Support extends Span {
  readonly claim: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Quoted {
  readonly found: FoundQuotation;
  /** The person known to hold that office then. */
  readonly person?: string;
}

export interface OpenQuestion extends Span {
  readonly text: string;
  readonly candidates: readonly Weighed[];
}

export const ruleVersion = '1';

/** Pure: the same document and the same knowledge give the same reading. */
export function readingOf(parsed: ParsedDocument, document: KnownDocument, claims: KnownClaims, world: World): Reading {
  const read = parsed.sentences.flatMap(clausesOf).map((clause) => supportsOf(clause, document, claims));
  return {
    supports: read.flatMap(({ supports }) => supports),
    questions: read.flatMap(({ question }) => question ?? []),
    quotations: quotedIn(parsed, document, world),
  };
}

interface Unit extends Span {
  readonly text: string;
}

/** A sentence may say one thing and, after "but", another: each is looked at by itself. */
function clausesOf({ start, text }: Unit): readonly Unit[] {
  const turns = [...text.matchAll(/[,;] (?=(?:but|although|however|while|whereas)\b)/gi)].map(({ index }) => index);
  const bounds = [0, ...turns, text.length];
  const clauses = bounds.slice(1).map((end, place) => ({ from: bounds[place] ?? 0, end }));
  return clauses.map(({ from, end }) => {
    const lead = /^[,;\s]*/.exec(text.slice(from, end))?.[0].length ?? 0;
    return { start: start + from + lead, end: start + end, text: text.slice(from + lead, end) };
  });
}

interface Read {
  readonly supports: readonly Support[];
  readonly question?: OpenQuestion;
}

function supportsOf(sentence: Unit, { id, kind, about }: KnownDocument, claims: KnownClaims): Read {
  if (kind === 'ARTICLE')
    return chosen(
      sentence,
      claims.coverage.filter(({ article }) => article === id),
      ({ coverage }) => coverage,
    );
  if (kind !== 'RELEASE' && kind !== 'REPORT') return { supports: [] };
  const ofDocument = <Known extends { inspection: string }>(known: readonly Known[]) =>
    known.filter(({ inspection }) => about.includes(inspection));
  const assessments = ofDocument(claims.assessments);
  const findings = ofDocument(claims.findings).map((finding) => ({
    ...finding,
    claims: [finding.id, ...assessments.filter(({ of }) => finding.relatesTo.includes(of)).map((one) => one.id)],
  }));
  const made = ofDocument(claims.recommendations).map((one) => ({ ...one, claims: [one.id] }));
  return chosen(sentence, [...findings, ...made], (known) => known.claims);
}

/** The one of the candidates that a sentence speaks of, and the claims that its words then support. */
function chosen<Known extends Candidate>(
  { start, end, text }: Unit,
  candidates: readonly Known[],
  claimsOf: (known: Known) => readonly string[],
): Read {
  const choice = choose({ words: text }, candidates);
  if (choice.kind === 'NEW') return { supports: [] };
  if (choice.kind === 'OPEN') {
    return {
      supports: [],
      question: { start, end, text: 'Which of these does the sentence speak of?', candidates: choice.candidates },
    };
  }
  const { id, score, reasons } = choice.chosen;
  const known = candidates.find((candidate) => candidate.id === id);
  const beaten = choice.beaten.map((other) => `before ${other.id}, ${other.score}`);
  const claims = known ? claimsOf(known) : [];
  return { supports: claims.map((claim) => ({ start, end, claim, score, reasons: [...reasons, ...beaten] })) };
}

function quotedIn({ text, parts }: ParsedDocument, document: KnownDocument, world: World): readonly Quoted[] {
  const forces = world.inspections.filter(({ id }) => document.about.includes(id)).flatMap((one) => one.forces);
  const inspectorates = world.organisations.filter(({ kind }) => kind === 'INSPECTORATE').map(({ id }) => id);
  return quotationsOf(text, parts).map((found) => {
    if (found.speaker === undefined) return { found };
    const printed = {
      speaker: found.speaker.exact,
      ...(found.role && { role: found.role.exact }),
      ...(document.publishedOn && { on: document.publishedOn }),
      bodies: [...forces, ...inspectorates],
    };
    const { person } = linkSpeaker(printed, world.officeHolders);
    return { found, ...(person !== undefined && { person }) };
  });
}
