import type { DocumentKind, StanceKind } from '../../generated/schema.js';
import type { ParsedDocument, Part } from '../document.js';
import { type Claim, claimAt } from './claim.js';
import type { Clause } from './clause.js';
import type { Answerer } from './floor.js';
import { numbersNamed } from './stance-numbers.js';
import { isNoPromise, type Position } from './stance-promise.js';
import { stancePhrases } from './stance-phrases.js';
import { sayerOf } from './stance-sayer.js';

/** What a force or those who oversee it say to what inspectors ask. */
export interface StanceClaim extends Claim {
  readonly kind: StanceKind;
  readonly by: Answerer;
  /** Numbers of recommendations as printed; empty where it names none. */
  readonly numbers: readonly string[];
  /** Towards all that were made. */
  readonly isTowardsAll: boolean;
}

/** Who speaks, where, and of what. */
export interface Taken {
  /** Of the recommendation that it answers, where the layout tells. */
  readonly number?: string;
  /** Its sentence and the one before. */
  readonly around: string;
  readonly part: Part;
  readonly by: Answerer;
  readonly kind: DocumentKind;
}

/** What a clause takes for a stance, and what it promises besides. */
export function stancesAt(document: ParsedDocument, clause: Clause, taken: Taken): StanceClaim[] {
  const { text } = clause;
  const { part, kind, around, number } = taken;
  const found = foundIn(text, taken);
  return chosen(found, text).flatMap((position): StanceClaim[] => {
    if (kind === 'ARTICLE' && !isToRecommendations(text, around, position)) return [];
    const own = numbersIn(stretchOf(position, found, text), part);
    const numbers = own.length === 0 && number !== undefined && !toAll.test(text) ? [number] : own;
    const reasons = [`it says “${text.slice(position.at, position.end)}”`];
    return [
      {
        ...claimAt(document, clause, { rule: `stance.${kind.toLowerCase()}`, score: position.score, reasons }),
        kind: position.kind,
        by: position.by,
        numbers,
        isTowardsAll: numbers.length === 0 && toAll.test(text),
      },
    ];
  });
}

/** In their order; of two in one place the one that says more, and no promise that nobody makes. */
function foundIn(text: string, { by }: Taken): Position[] {
  const found: Position[] = [];
  for (const { form, kind, score } of stancePhrases) {
    const match = form.exec(text);
    if (match === null) continue;
    const [at, end] = [match.index, match.index + match[0].length];
    if (found.some((one) => one.at < end && at < one.end)) continue;
    const sayer = sayerOf(text, { at, end }, by);
    if (sayer !== undefined) found.push({ kind, score, at, end, by: sayer });
  }
  const ordered = found.toSorted((one, other) => one.at - other.at);
  return ordered.filter((one) => one.kind !== 'ACTION_PROMISED' || !isNoPromise(text, one, { by, first: ordered[0] }));
}

/** The first counts, with what is promised besides; another only where it names recommendations of its own. */
function chosen(found: readonly Position[], text: string): Position[] {
  const [first] = found;
  if (first === undefined) return [];
  const others = found.filter(
    ({ kind, at }) =>
      kind === 'ACTION_PROMISED' ||
      (at >= first.end && [text.slice(0, at), text.slice(at)].every((side) => numbersNamed(side).length > 0)),
  );
  const kinds = [first, ...others];
  return kinds.filter(({ kind }, at) => kinds.findIndex((one) => one.kind === kind) === at);
}

/** What of a clause belongs to one of its positions: up to the next one that names others. */
function stretchOf({ at, kind }: Position, found: readonly Position[], text: string): string {
  if (kind === 'ACTION_PROMISED') return text;
  const next = found.find((one) => one.at > at && one.kind !== kind && one.kind !== 'ACTION_PROMISED');
  const isFirst = found[0]?.at === at;
  const cut = next === undefined || numbersNamed(text.slice(next.at)).length === 0 ? text.length : next.at;
  return text.slice(isFirst ? 0 : at, cut).replace(excepted, '');
}

const excepted = /\b(?:except|apart from|other than|save for|with the exception of)\b.*$/i;

const toAll =
  /\b(?:all|every|each|both) (?:of |one of )?(?:the |these |its |HMIC\w*[’']s |\w+ )?(?:\w+ )?recommendations?\b|\ball of which\b/i;

/** An article gives many words of a force; only what answers the inspectors, or says what is done, is a stance. */
function isToRecommendations(text: string, around: string, { kind, by }: Position): boolean {
  if (firstPerson.test(text)) return true;
  if (kind === 'ACTION_PROMISED')
    return (
      /\brecommendations?\b|\bpromis(?:es|ed) (?:that|to)\b/i.test(text) || (by === 'FORCE' ? doing : own).test(text)
    );
  if (kind === 'NOTED') return /\brecommendations?\b/i.test(text);
  return /\b(?:recommendations?|findings?|report|conclusions?|inspectors?|HMIC\w*|inspectorate|criticisms?)\b/i.test(
    around,
  );
}

const firstPerson =
  /(?:^\W*|[,;] )(?:and |but |so )?(?:we|I)(?: do(?:n[’']t| not)| can(?:not|[’']t))? (?:\w+ )?accepts?\b|^\W*(?:we|I)(?:[’']ve| have| had) (?:already|now|since) (?:begun|started|set up|put)\b/i;
const doing =
  /\b(?:I|we|my|our|he|she|they|it|force|constabulary|(?:officer|detective|sergeant|supervisor|investigator|call handler)s?)\b|[’']ll\b|\b(?:would|will) (?:soon |all |now )?be\b/i;
const own = /\b(?:I|we|my|our)\b|\b(?:I|we)[’']/i;

function numbersIn(text: string, { section }: Part): string[] {
  const own = numbersNamed(text);
  const over = /^\W*recommendation (\d+)/i.exec(section ?? '')?.[1];
  return own.length > 0 || over === undefined ? own : [over];
}
