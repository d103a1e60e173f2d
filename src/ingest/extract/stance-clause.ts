import type { DocumentKind, StanceKind } from '../../generated/schema.js';
import { type ParsedDocument, type Part, type Sentence, unbroken } from '../document.js';
import { label } from './answered.js';
import { type Claim, claimAt } from './claim.js';
import type { Clause } from './clause.js';
import type { Answerer } from './floor.js';
import { numbersNamed } from './stance-numbers.js';
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
    if (kind === 'ARTICLE' && !isToRecommendations(text, around, position.kind)) return [];
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

interface Position {
  readonly kind: StanceKind;
  readonly score: number;
  readonly at: number;
  readonly end: number;
  readonly by: Answerer;
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

/** That a force has begun something is told by the commissioner, and promised by nobody; nor is a meeting or thanks. */
function isNoPromise(
  text: string,
  position: Position,
  { by, first }: { by: Answerer; first: Position | undefined },
): boolean {
  const words = text.slice(position.at);
  if (position.by === 'FORCE' && by === 'OFFICIAL' && !pledge.test(words)) return true;
  return (
    courtesy.test(text) ||
    ofOthers.test(text) ||
    (first?.kind === 'ACCEPTED' && /\b(?:do (?:what|as) (?:they|it)|act on (?:them|it))\b/i.test(text))
  );
}

const pledge = /^(?:will|shall|[’']ll)\b|\b(?:is to|has (?:promised|agreed|undertaken) to|compliant|already)\b/i;

const courtesy =
  /\b(?:public|open|accountability|panel|town[- ]hall|residents[’']) (?:\w+ )?meetings?\b|\bthank|\bgrateful\b|\blook(?:ing)? forward\b|\bhave your say\b|\b(?:copy|letter|this response)\b.{0,40}\b(?:published|sent|available)\b|\bopen to (?:the public|all|everyone)\b/i;

/** What inspectors, or what was written, will do is nobody's promise. */
const ofOthers =
  /^\W*(?:HMIC\w*|(?:HM )?inspectors?|the inspectorate|the (?:report|panel|public|government|Home Office)|this (?:report|letter|document))\b(?:(?! and (?:I|we)\b)[^,]){0,40}?\b(?:will|shall|has|have)\b/i;

const ofForce = /^\W*(?:the )?(?:chief constable|force|constabulary)\b/i;

const toAll =
  /\b(?:all|every|each|both) (?:of |one of )?(?:the |these |its |HMIC\w*[’']s |\w+ )?(?:\w+ )?recommendations?\b|\ball of which\b/i;

/** An article gives many words of a force; only what answers the inspectors is a stance. */
function isToRecommendations(text: string, around: string, kind: StanceKind): boolean {
  if (
    /^\W*(?:and |but |so )?(?:we|I) (?:\w+ )?accepts?\b|^\W*(?:we|I)(?:[’']ve| have| had) (?:already|now|since) (?:begun|started|set up|put)\b/i.test(
      text,
    )
  )
    return true;
  if (kind === 'ACTION_PROMISED' || kind === 'NOTED') return /\brecommendations?\b/i.test(text);
  return /\b(?:recommendations?|findings?|report|conclusions?|inspectors?|HMIC\w*|inspectorate|criticisms?)\b/i.test(
    around,
  );
}

function numbersIn(text: string, { section }: Part): string[] {
  const own = numbersNamed(text);
  const over = /^\W*recommendation (\d+)/i.exec(section ?? '')?.[1];
  return own.length > 0 || over === undefined ? own : [over];
}

/** The first words under a recommendation tell what is done about it, whatever their form. */
export function doneAt(document: ParsedDocument, sentence: Sentence, { by, number }: Taken): StanceClaim[] {
  const lead = label.exec(sentence.text)?.[0].length ?? 0;
  const said = unbroken(sentence.text).slice(lead);
  if (!/\b(?:will|has|have|are|is|now|was|were|began|started)\b|[’']ve\b/i.test(said)) return [];
  if (courtesy.test(said) || /\?\W*$/.test(said)) return [];
  const span = { start: sentence.start + lead, end: sentence.end };
  const reasons = ['it stands under a recommendation and tells what is done'];
  const claim = claimAt(document, span, { rule: 'stance.answer', score: 0.6, reasons });
  const numbers = number === undefined ? [] : [number];
  return [{ ...claim, kind: 'ACTION_PROMISED', by: ofForce.test(said) ? 'FORCE' : by, numbers, isTowardsAll: false }];
}

/** That the force does something is its answer where the commissioner gives none of his own. */
export function isTold({ text }: Sentence): boolean {
  return ofForce.test(unbroken(text).replace(label, ''));
}
