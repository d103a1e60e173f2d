import { type ParsedDocument, type Part, type Sentence, unbroken } from '../document.js';
import { label } from './answered.js';
import { claimAt } from './claim.js';
import type { Answerer } from './floor.js';
import type { StanceClaim, Taken } from './stance-clause.js';
import { courtesy } from './stance-promise.js';
import { toldMe } from './told-me.js';

const ofForce = /^\W*(?:the )?(?:chief constable|force|constabulary)\b/i;
const done =
  /\b(?:will|has|have|had|are|is|now|was|were|began|begun|started|from (?:January|February|March|April|May|June|July|August|September|October|November|December))\b|[’'](?:ve|ll)\b/i;
const mused =
  /^\W*I (?:do not|don[’']t|am (?!\w+ing\b)|recogni[sz]e|know|understand|believe|think|welcome|hope|cannot|can[’']t)\b|^\W*(?:it|this) is (?:\w+ )?(?:important|vital|right|clear|disappointing)\b|^\W*(?:\w+ly, )?(?:\w+ ){1,6}should\b|^\W*(?:[\w’'-]+ ){1,5}(?:is|are|was|were) (?:not )?(?:the|an?) (?:law|rule|duty|matter|right|requirement|responsibility)\b/i;

/** The first words under a recommendation tell what is done about it, whatever their form. */
export function doneAt(document: ParsedDocument, sentence: Sentence, { by, number }: Taken): StanceClaim[] {
  const lead = label.exec(sentence.text)?.[0].length ?? 0;
  const said = unbroken(sentence.text).slice(lead);
  if (!done.test(said) || mused.test(said) || courtesy.test(said) || /\?\W*$/.test(said)) return [];
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

/** An item under "The chief constable informs me that:", or a sentence that begins so; how things stand is no answer. */
export function isPassedOn(part: Part, { text }: Sentence): boolean {
  return isRelayed(part) || (toldMe.test(unbroken(text)) && underWay.test(text));
}

const underWay = /\b(?:will|shall|is to|are to|being|begun|began|started)\b|[’']ll\b/i;

/** An item of a list of what the force has told. */
export function isRelayed({ role, intro }: Part): boolean {
  return role === 'BULLET' && toldMe.test(unbroken(intro ?? ''));
}

const theme = /^\p{Lu}[\p{L}’' -]{2,40}: (?=\p{L})/u;

/** Answers under the names of themes, "Training: the chief constable agrees …": whose they are; undefined where there are none. */
export function themedBy({ parts }: ParsedDocument): Answerer | undefined {
  const themed = parts.filter(({ role, text }) => (role === 'PARAGRAPH' || role === 'BULLET') && isThemed(text));
  if (themed.length < 2) return undefined;
  return themed.some(({ text }) => ofForce.test(text.replace(theme, ''))) ? 'FORCE' : 'OFFICIAL';
}

export function isThemed(text: string): boolean {
  return (
    theme.test(text) &&
    !label.test(text) &&
    !/^\p{Lu}[^:]*\b(?:said|says|writes|wrote|note|re|subject|date|from|to|tel\w*|e-?mail)\b[^:]*:/iu.test(text)
  );
}
