import type { ParsedDocument, Sentence } from './document.js';
import { unbroken } from './document.js';
import { anyAges, childAges, children, offences, references } from './sensitive-words.js';

const whole = (patterns: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'i');
const childAge = whole(childAges);
const offence = whole(offences);
const child = whole(children);
const anyAge = whole(anyAges);
const backwards = new RegExp(String.raw`^[“‘"'(]*(?:${references.join('|')})\b`, 'i');

/** Whether a child, an age and an offence stand together in the words. */
export function isSensitive(words: string): boolean {
  const text = unbroken(words);
  return (childAge.test(text) || (child.test(text) && anyAge.test(text))) && offence.test(text);
}

/**
 * Whether a passage is sensitive where it stands: it names a child's age, and the offence is in it or in the
 * sentence before or after, in the same part.
 */
export function isSensitiveAt(document: ParsedDocument, start: number, end: number): boolean {
  const words = document.text.slice(start, end);
  if (!childAge.test(unbroken(words))) return false;
  const own = document.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return offence.test(unbroken(words));
  const near = document.sentences.filter(
    ({ index, part }) => index >= first.index - 1 && index <= last.index + 1 && part >= first.part && part <= last.part,
  );
  return offence.test(unbroken([words, ...near.map(({ text }) => text)].join(' ')));
}

/** A case is told in a few sentences: those that follow go on with it, as far as this. */
const longest = 4;

/** Whether a passage must not be shown where it stands: it tells of a case, or goes on with the one told before it. */
export function isHiddenAt(document: ParsedDocument, start: number, end: number): boolean {
  if (isSensitive(document.text.slice(start, end)) || isSensitiveAt(document, start, end)) return true;
  return document.sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .some((sentence) => goesOn(document, sentence));
}

/** With a case in its paragraph, or in the one before where its own opens by referring back. */
function goesOn(document: ParsedDocument, { index }: Sentence): boolean {
  for (let at = index; at > Math.max(0, index - longest); at -= 1) {
    const [before, here] = [document.sentences[at - 1], document.sentences[at]];
    if (!before || !here) return false;
    if (before.part !== here.part && !backwards.test(unbroken(here.text))) return false;
    if (isCase(document, before)) return true;
  }
  return false;
}

function isCase(document: ParsedDocument, { start, end, text }: Sentence): boolean {
  return isSensitive(text) || isSensitiveAt(document, start, end);
}
