import { months, ones, tens } from './number-words.js';
import { readAt, type Reading } from './number-readers.js';
import type { Span } from './words.js';

/** A number as a text prints it, with what it counts: two texts agree where value and unit do. */
export interface Quantity extends Reading, Span {
  /** It is rounded, and the text says how: "about 200", "more than half", "almost 15". */
  readonly hedge?: 'about' | 'over' | 'under';
}

// Finds where a number may begin; what it is, the readers tell. One pass is all that ten thousand documents allow.
const beginning = new RegExp(
  String.raw`[£$€]?\d|\b(?:${ones.join('|')}|${tens.join('|')}|(?:an? )?(?:half|third|quarter|fifth|tenth)|aged|section|recommendation|${months.join('|')})\b`,
  'gi',
);

/** The numbers of a text in its order; "one" only where it counts time or people's age, for else it is a pronoun. */
export function numbersOf(text: string, start = 0, end = text.length): Quantity[] {
  const slice = text.slice(start, end);
  const found: Quantity[] = [];
  let free = 0;
  for (const { index: at } of slice.matchAll(beginning)) {
    const reading = at < free ? undefined : readAt(slice, at);
    if (reading === undefined) continue;
    free = at + reading.printed.length;
    const hedge = hedgeBefore(slice.slice(Math.max(0, at - 16), at));
    found.push({ ...reading, ...(hedge && { hedge }), start: start + at, end: start + free });
  }
  return found;
}

const hedges = [
  ['about', /\b(?:about|around|roughly|approximately|some|nearly|almost|close to) $/i],
  ['over', /\b(?:more than|over|at least|above|upwards of) $/i],
  ['under', /\b(?:less than|fewer than|under|below|up to) $/i],
] as const;

function hedgeBefore(words: string): Quantity['hedge'] {
  return words.endsWith(' ') ? hedges.find(([, form]) => form.test(words))?.[0] : undefined;
}
