import { unbroken } from '../document.js';
import { besidesForces } from '../extract/addressee.js';
import type { RecommendationClaim } from '../extract/recommendation.js';
import { bodiesNamed } from '../identity/body-named.js';
import type { Choice } from '../link/choose.js';
import { themesIn } from '../link/theme-words.js';
import type { KnownInspection } from '../world.js';
import { chooseAt, reasonsOf } from './decided.js';
import { nothing, type Read, type Support, together } from './read.js';
import { stated } from './stated.js';
import { among, claimId, type Subject } from './subject.js';
import type { Whose } from './whose.js';

/** What is read of recommendations, and which of the graph's, or which new one, each of them is: by its start. */
export interface ReadRecommendations extends Read {
  readonly targets: ReadonlyMap<number, string>;
}

/** One that only asks that recommendations be carried out is none of its own. */
export function readRecommendations(all: readonly RecommendationClaim[], whose: Whose): ReadRecommendations {
  const own = all.filter(({ isGeneral }) => !isGeneral);
  const reads = own.map((one) => ({ start: one.start, ...readRecommendation(one, whose(one)) }));
  const targets = reads.flatMap(({ start, target }) => (target === undefined ? [] : [[start, target] as const]));
  return { ...together(reads), targets: new Map(targets) };
}

function readRecommendation(one: RecommendationClaim, subject: Subject): Read & { target?: string } {
  const made = madeIn(one, subject);
  const known = among(subject.claims.recommendations, made);
  const choice = agreed(numbered(one, known), chooseAt({ ...one, words: unbroken(one.exact) }, known, subject.decided));
  if (choice.kind === 'OPEN') {
    const text = 'Which of these recommendations is it, if any?';
    return { ...nothing, questions: [{ start: one.start, end: one.end, text, candidates: choice.candidates }] };
  }
  if (choice.kind === 'KNOWN') {
    const { id, score } = choice.chosen;
    const supports = supportsOf(one, id, score, [...one.reasons, ...reasonsOf(choice)]);
    const held = known.find((each) => each.id === id);
    return { ...nothing, supports, made: deadlineOf(one, id, held?.deadline, subject), target: id };
  }
  const [inspection, other] = made;
  if (inspection === undefined || other !== undefined) return nothing;
  const node = newOne(one, inspection, subject);
  const reasons = [...one.reasons, 'the graph has none like it'];
  return {
    ...nothing,
    made: [node],
    supports: supportsOf(one, node.node.id, one.score, reasons),
    target: node.node.id,
  };
}

/** One that a review prints again was made in an earlier inspection. */
function madeIn(
  { isRepeated }: RecommendationClaim,
  { document, inspections, earlier }: Subject,
): readonly KnownInspection[] {
  return isRepeated && document.kind !== 'RESPONSE' && earlier.length > 0 ? earlier : inspections;
}

/** The number counts before the words, except where they clearly speak of another. */
function agreed(byNumber: KnownChoice | undefined, byWords: Choice): Choice {
  if (byNumber === undefined) return byWords;
  if (byWords.kind !== 'KNOWN' || byWords.chosen.id === byNumber.chosen.id) return byNumber;
  return { kind: 'OPEN', candidates: [byWords.chosen, byNumber.chosen] };
}

type KnownChoice = Extract<Choice, { kind: 'KNOWN' }>;

function numbered(
  { number, isPlaced }: RecommendationClaim,
  known: Subject['claims']['recommendations'],
): KnownChoice | undefined {
  const isPrinted = number !== undefined && isPlaced !== true;
  const [same, other] = known.filter((one) => isPrinted && one.number === number);
  if (same === undefined || other !== undefined) return undefined;
  return {
    kind: 'KNOWN',
    chosen: { id: same.id, score: 0.95, reasons: [`both have the number ${number}`] },
    beaten: [],
  };
}

function supportsOf(one: RecommendationClaim, claim: string, score: number, reasons: readonly string[]): Support[] {
  const points = one.points.map(({ start, end, rule, ruleVersion, ...point }) => {
    return { start, end, rule, ruleVersion, claim, score: point.score, reasons: point.reasons };
  });
  return [
    { start: one.start, end: one.end, rule: one.rule, ruleVersion: one.ruleVersion, claim, score, reasons },
    ...points,
  ];
}

function newOne(one: RecommendationClaim, inspection: KnownInspection, subject: Subject) {
  const words = unbroken(one.exact);
  const themes = themesIn(words).filter((theme) => subject.claims.themes.includes(theme));
  const facts = {
    basis: 'STATED',
    deadline: one.deadline,
    ...(one.due !== undefined && { due: one.due }),
    ...(one.number !== undefined && { number: one.number }),
    ...(subject.isOpen && !subject.isHidden(one) && { summary: words }),
  };
  const edges = [
    ['MADE_IN', inspection.id] as const,
    ...themes.map((theme) => ['CONCERNS', theme] as const),
    ...addresseesOf(one, inspection, subject).map((body) => ['ADDRESSED_TO', body] as const),
  ];
  const id = claimId('recommendation', inspection.id, subject, one.start);
  return { node: { id, label: 'Recommendation' as const, facts }, edges };
}

/** The forces that were inspected, or whoever else is named; nobody where that one is not known. */
function addresseesOf({ addressee }: RecommendationClaim, { forces }: KnownInspection, { world }: Subject) {
  const printed = addressee?.exact.replace(/^(?:the|all|each|its) /i, '') ?? '';
  if (!besidesForces.test(printed)) return forces;
  return bodiesNamed(world.organisations, printed).map(({ id }) => id);
}

/** A deadline that is printed and that the graph does not hold is what this document states. */
function deadlineOf(one: RecommendationClaim, id: string, held: string | undefined, subject: Subject) {
  const isTold = one.deadline !== 'NONE_STATED' && one.deadline !== 'UNKNOWN';
  if (!isTold || held === one.deadline) return [];
  const note = `printed: ${one.deadlineAsPrinted ?? ''}`;
  const due = one.due === undefined ? [] : [stated({ about: id, property: 'due', value: one.due, note }, subject)];
  return [stated({ about: id, property: 'deadline', value: one.deadline, note }, subject), ...due];
}
