import { unbroken } from '../document.js';
import type { StanceClaim } from '../extract/stance.js';
import { chooseAt, reasonsOf } from './decided.js';
import { type Made, nothing, type Read, together } from './read.js';
import { among, claimId, type Subject } from './subject.js';

/** A recommendation that the document prints, and which of the graph's, or which new one, it is. */
export interface Asked {
  readonly start: number;
  readonly number?: string | undefined;
  readonly id: string;
}

/** What a force or a commissioner says to recommendations: towards those that are named, or unresolved. */
export function readStances(stances: readonly StanceClaim[], asked: readonly Asked[], subject: Subject): Read {
  return together(stances.map((stance) => readStance(stance, asked, subject)));
}

function readStance(stance: StanceClaim, asked: readonly Asked[], subject: Subject): Read {
  const { start, end, kind, rule, ruleVersion, score } = stance;
  const by = bodyOf(stance.by, subject);
  if (by === undefined) {
    const text = 'Whose stance on the recommendations is this?';
    return { ...nothing, questions: [{ start, end, text, candidates: [] }] };
  }
  const known = subject.claims.stances.filter(
    (one) => one.document === subject.document.id && one.by === by && one.kind === kind,
  );
  const choice = chooseAt({ start, end, words: unbroken(stance.exact) }, known, subject.decided);
  const support = { start, end, rule, ruleVersion, score };
  if (choice.kind === 'KNOWN') {
    const reasons = [...stance.reasons, ...reasonsOf(choice)];
    return { ...nothing, supports: [{ ...support, claim: choice.chosen.id, reasons }] };
  }
  const towards = [...new Set(towardsOf(stance, asked, subject))];
  const made = newStance(stance, { by, towards }, subject);
  const named = towards.length === 0 ? 'it names no recommendation' : `towards ${towards.join(', ')}`;
  const reasons = [...stance.reasons, named];
  return { ...nothing, made: [made], supports: [{ ...support, claim: made.node.id, reasons }] };
}

function newStance(
  stance: StanceClaim,
  { by, towards }: { by: string; towards: readonly string[] },
  subject: Subject,
): Made {
  const { start, exact, kind } = stance;
  const words = unbroken(exact);
  const on = subject.document.publishedOn;
  const facts = {
    kind,
    ...(on !== undefined && { on }),
    ...(subject.isOpen && !subject.isHidden(stance) && { summary: words }),
  };
  const id = claimId('stance', subject.document.id, subject, `${start}-${kind.toLowerCase().replaceAll('_', '-')}`);
  return {
    node: { id, label: 'Stance', facts },
    edges: [['TAKEN_BY', by], ['STATED_IN', subject.document.id], ...towards.map((to) => ['RESPONDS_TO', to] as const)],
  };
}

/** The one force, or the one commissioner of it; undefined where there are several or none. */
function bodyOf(by: StanceClaim['by'], { forces, document, world }: Subject): string | undefined {
  const bodies =
    by === 'FORCE'
      ? forces
      : world.organisations
          .filter(({ kind, oversees }) => kind === 'POLICING_BODY' && oversees.some((force) => forces.includes(force)))
          .map(({ id }) => id);
  const publisher = bodies.find((id) => document.publishers.includes(id));
  return publisher ?? (bodies.length === 1 ? bodies[0] : undefined);
}

/** By number, all of them, or in a response the recommendation that it follows. */
function towardsOf(stance: StanceClaim, asked: readonly Asked[], subject: Subject): string[] {
  const { claims, inspections, document } = subject;
  const made = among(claims.recommendations, inspections);
  if (stance.numbers.length > 0) return stance.numbers.flatMap((number) => numbered(number, asked, subject));
  if (stance.isTowardsAll) return [...made, ...asked].map(({ id }) => id);
  if (document.kind !== 'RESPONSE' || ofOthers.test(unbroken(stance.exact))) return [];
  const above = asked.filter(({ start }) => start <= stance.start).sort((one, other) => other.start - one.start)[0];
  return above === undefined || stance.start - above.start > nearby ? [] : [above.id];
}

// what is said of the rest answers none that is printed above
const ofOthers = /\b(?:other|remaining)(?: \w+){0,2} recommendations\b/i;

// an answer stands under its recommendation, not pages away
const nearby = 1_500;

/** The document's own list counts first; an answer to a follow-up may speak of what the first inspection numbered. */
function numbered(wanted: string, asked: readonly Asked[], { claims, inspections, earlier }: Subject): string[] {
  const lists: readonly (readonly { id: string; number?: string | null | undefined }[])[] = [
    asked,
    among(claims.recommendations, inspections),
    among(claims.recommendations, earlier),
  ];
  const found = lists.map((list) => list.filter(({ number }) => number === wanted)).find(({ length }) => length > 0);
  // two lists may be numbered alike: then it is not told which is meant
  const [only, other] = [...new Set(found?.map(({ id }) => id))];
  return only === undefined || other !== undefined ? [] : [only];
}
