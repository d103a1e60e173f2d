import type { ParsedDocument } from './document.js';
import { unbroken } from './document.js';
import { anyAges, childAges, children, offences } from './sensitive-words.js';

const whole = (patterns: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'i');
const childAge = whole(childAges);
const offence = whole(offences);
const child = whole(children);
const anyAge = whole(anyAges);

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
