import { pickUpsOf, type PickUp, type Told } from '../align/pick-up.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { statementsOf } from '../extract/statement.js';
import type { Voice } from '../extract/voice.js';
import type { KnownFinding } from '../known/known-claims.js';
import type { Span } from '../quote/quotation.js';
import { repliesIn } from './article.js';
import { chooseAt, reasonsOf } from './decided.js';
import { nothing, type Read, type Support, together } from './read.js';
import { among, claimId, type Subject } from './subject.js';

export const rule = 'coverage.pick-up';
export const ruleVersion = '4';

export interface PickedUp extends PickUp {
  readonly finding: string;
}

export interface ReadCoverage extends Read {
  readonly pickUps: readonly PickedUp[];
}

/** What an article carries of its inspections: by the inspectors' own words, and by what the graph says it carries. */
export function readCoverage(document: ParsedDocument, voices: readonly Voice[], subject: Subject): ReadCoverage {
  const replies = repliesIn(voices);
  const told = statementsOf(document).filter(
    ({ start, end }) => !replies.some((reply) => start < reply.end && reply.start < end),
  );
  const pickUps = among(subject.claims.findings, subject.inspections).flatMap(
    (finding) => pickUpOf(finding, told) ?? [],
  );
  const carried = pickUps.filter(({ kind }) => kind !== 'ABSENT').map((one) => carrying(one, subject));
  const known = told.map(({ start, end, text }) => knownCoverage({ start, end, words: unbroken(text) }, subject));
  return { ...together([...carried, ...known]), pickUps };
}

const nearness = ['ABSENT', 'PARAPHRASE', 'CLOSE', 'VERBATIM'];

/** The nearest of the forms in which inspectors put a finding; undefined where none of their words were read. */
function pickUpOf({ id, printed, polarity }: KnownFinding, told: readonly Told[]): PickedUp | undefined {
  const all = pickUpsOf(
    printed.map((exact) => ({ exact, polarity })),
    told,
  );
  const [best] = all.toSorted(
    (one, other) => nearness.indexOf(other.kind) - nearness.indexOf(one.kind) || other.score - one.score,
  );
  return best && { ...best, finding: id };
}

/** Evidence of the coverage that the graph has of the finding, of what it bears on or of what was said of that; else new coverage. */
function carrying({ finding, kind, score, passages, reasons }: PickedUp, subject: Subject): Read {
  const { coverage, findings, assessments } = subject.claims;
  const bears = findings.find(({ id }) => id === finding)?.relatesTo ?? [];
  const about = subject.inspections.map(({ id }) => id);
  const said = assessments.filter(({ of, inspection }) => bears.includes(of) && about.includes(inspection));
  const carried = [finding, ...said.map(({ id }) => id)];
  const known = coverage
    .filter(({ article, id }) => article === subject.document.id && carried.includes(id))
    .flatMap((one) => one.coverage);
  const id = claimId('coverage', subject.document.id, subject, finding.slice(finding.indexOf(':') + 1));
  const claims = known.length > 0 ? known : [id];
  const supports = claims.flatMap((claim) =>
    passages.map(({ start, end }): Support => ({ start, end, claim, rule, ruleVersion, score, reasons })),
  );
  const edges = [['CARRIED_BY', subject.document.id] as const, ['COVERS', finding] as const];
  const made = known.length > 0 ? [] : [{ node: { id, label: 'Coverage' as const, facts: { kind, score } }, edges }];
  return { ...nothing, made, supports };
}

function knownCoverage(told: Span & { words: string }, subject: Subject): Read {
  const known = subject.claims.coverage.filter(({ article }) => article === subject.document.id);
  const choice = chooseAt(told, known, decidedOfClaims(subject));
  if (choice.kind === 'NEW') return nothing;
  const { start, end } = told;
  if (choice.kind === 'OPEN') {
    return {
      ...nothing,
      questions: [{ start, end, text: 'Which of these does the article carry here?', candidates: choice.candidates }],
    };
  }
  const { id, score } = choice.chosen;
  const claims = known.find((one) => one.id === id)?.coverage ?? [];
  const reasons = reasonsOf(choice);
  return {
    ...nothing,
    supports: claims.map((claim) => ({ start, end, claim, rule: 'coverage.likeness', ruleVersion, score, reasons })),
  };
}

/** A decision about coverage is one about what it carries. */
function decidedOfClaims({ claims, decided }: Subject): Subject['decided'] {
  return decided.map((one) => {
    const of = claims.coverage.find(({ coverage }) => coverage.includes(one.claim))?.id;
    return of === undefined ? one : { ...one, claim: of };
  });
}
