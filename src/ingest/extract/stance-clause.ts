import type { DocumentKind, StanceKind } from '../../generated/schema.js';
import { type ParsedDocument, type Part, type Sentence, unbroken } from '../document.js';
import { label } from './answered.js';
import { type Claim, claimAt } from './claim.js';
import type { Clause } from './clause.js';
import type { Answerer } from './floor.js';
import { type StancePhrase, stancePhrases } from './stance-phrases.js';

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
export function stancesAt(
  document: ParsedDocument,
  clause: Clause,
  { part, by, kind, around, number }: Taken,
): StanceClaim[] {
  const found = foundIn(clause.text);
  const [first] = found;
  const promised = found.find((phrase) => phrase.kind === 'ACTION_PROMISED');
  const own = numbersIn(clause.text, part);
  const numbers = own.length === 0 && number !== undefined && !toAll.test(clause.text) ? [number] : own;
  return [...new Set([first, promised])].flatMap((phrase): StanceClaim[] => {
    if (phrase === undefined || (kind === 'ARTICLE' && !isToRecommendations(clause.text, around, phrase.kind)))
      return [];
    const isOfForce = ofForce.test(clause.text);
    if (phrase.kind === 'ACTION_PROMISED' && isNoPromise(clause.text, by, first)) return [];
    const reasons = [`it says “${phrase.form.exec(clause.text)?.[0] ?? ''}”`];
    return [
      {
        ...claimAt(document, clause, { rule: `stance.${kind.toLowerCase()}`, score: phrase.score, reasons }),
        kind: phrase.kind,
        by: isOfForce ? 'FORCE' : by,
        numbers,
        isTowardsAll: numbers.length === 0 && toAll.test(clause.text),
      },
    ];
  });
}

/** That a force has begun something is told by the commissioner, and promised by nobody; nor is a meeting or thanks. */
function isNoPromise(text: string, by: Answerer, first: StancePhrase | undefined): boolean {
  if (
    ofForce.test(text) &&
    by === 'OFFICIAL' &&
    !/\b(?:will|shall|is to|has (?:promised|agreed|undertaken) to)\b/i.test(text)
  )
    return true;
  return (
    courtesy.test(text) ||
    (first?.kind === 'ACCEPTED' && /\b(?:do (?:what|as) (?:they|it)|act on (?:them|it))\b/i.test(text))
  );
}

const courtesy =
  /\b(?:public|open|accountability|panel|town[- ]hall|residents[’']) (?:\w+ )?meetings?\b|\bthank|\bgrateful\b|\blook(?:ing)? forward\b|\bhave your say\b|\bopen to (?:the public|all|everyone)\b/i;

const ofForce = /^\W*(?:the )?(?:chief constable|force|constabulary)\b/i;

/** The one that stands first counts; of two in one place the one that says more. */
function foundIn(text: string): StancePhrase[] {
  return stancePhrases
    .flatMap((phrase) => {
      const at = phrase.form.exec(text)?.index;
      return at === undefined ? [] : [{ phrase, at }];
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ phrase }) => phrase);
}

const toAll =
  /\b(?:all|every|each|both) (?:of |one of )?(?:the |these |its |HMIC\w*[’']s )?(?:\w+ )?recommendations?\b/i;

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
  const named =
    /\brecommendations? ((?:\d+(?:, | and |, and |-| to )?)+)/i.exec(text)?.[1] ??
    /^\W*recommendation (\d+)/i.exec(section ?? '')?.[1];
  return named?.match(/\d+/g) ?? ordinalsIn(text);
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const answeredByPlace = new RegExp(
  `\\b(?:accept|agree with|support|endorse|note|dispute|reject)s? the (?:(first) (two|three|four|five)|(${ordinals.join('|')}))(?: recommendations?)?\\b(?! (?:part|half|point|of|paragraph|limb))`,
  'i',
);

/** "I accept the first two." */
function ordinalsIn(text: string): string[] {
  const [, first, many, one] = answeredByPlace.exec(text) ?? [];
  const upTo = ['two', 'three', 'four', 'five'].indexOf(many?.toLowerCase() ?? '') + 2;
  if (first !== undefined) return Array.from({ length: upTo }, (_, at) => String(at + 1));
  return one === undefined ? [] : [String(ordinals.indexOf(one.toLowerCase()) + 1)];
}

/** The first words under a recommendation tell what is done about it, whatever their form. */
export function doneAt(document: ParsedDocument, sentence: Sentence, { by, number }: Taken): StanceClaim[] {
  const lead = label.exec(sentence.text)?.[0].length ?? 0;
  const said = unbroken(sentence.text).slice(lead);
  if (ofForce.test(said) && by === 'OFFICIAL') return [];
  if (
    !/\b(?:will|has|have|are|is|now|was|were|began|started)\b|[’']ve\b/i.test(said) ||
    courtesy.test(said) ||
    /\?\W*$/.test(said)
  )
    return [];
  const span = { start: sentence.start + lead, end: sentence.end };
  const reasons = ['it stands under a recommendation and tells what is done'];
  const claim = claimAt(document, span, { rule: 'stance.answer', score: 0.6, reasons });
  return [
    { ...claim, kind: 'ACTION_PROMISED', by, numbers: number === undefined ? [] : [number], isTowardsAll: false },
  ];
}
