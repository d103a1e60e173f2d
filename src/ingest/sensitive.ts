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

/** A case is told in a few sentences: those that follow in its paragraph go on with it, as far as this. */
const longest = 4;

/** Whether a passage must not be shown where it stands: it tells of a case, or goes on with the one told before it. */
export function isHiddenAt(document: ParsedDocument, start: number, end: number): boolean {
  if (isSensitive(document.text.slice(start, end)) || isSensitiveAt(document, start, end)) return true;
  return document.sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .some(({ index, part }) =>
      document.sentences
        .slice(Math.max(0, index - longest), index)
        .some((before) => before.part === part && isCase(document, before)),
    );
}

function isCase(document: ParsedDocument, { start, end, text }: ParsedDocument['sentences'][number]): boolean {
  return isSensitive(text) || isSensitiveAt(document, start, end);
}
