import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countWords, keptOf, mostShare, mostWords } from '../src/ingest/keep.js';
import { seed } from './drawn.js';

/** The words of all spans that are kept, each counted once. */
function wordsKept(text: string, spans: Iterable<{ start: number; end: number }>): number {
  const isKept = new Set(
    [...spans].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return countWords(Array.from(text, (letter, at) => (isKept.has(at) ? letter : ' ')).join(''));
}

test('of somebody else’s text no more is kept than the limit says, whatever overlaps', () => {
  const word = fc.constantFrom('one', 'two', 'three');
  const place = fc.tuple(fc.nat(1_200), fc.nat(300));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 900 }), fc.array(place), (words, places) => {
      const text = words.join(' ');
      const spans = places
        .map(([at, long]) => ({
          start: words.slice(0, at).join(' ').length,
          end: words.slice(0, at + long).join(' ').length,
        }))
        .filter(({ start, end }) => start < end);
      // the space before a word is part of no word
      expect(wordsKept(text, keptOf(text, spans))).toBeLessThanOrEqual(Math.min(mostWords, mostShare * words.length));
    }),
    { seed, numRuns: 50 },
  );
});

test('what does not fit makes room for what comes after it', () => {
  const text = Array.from({ length: 20 }, () => 'word').join(' ');
  const [first, long, last] = [{ start: 0, end: 14 }, { start: 20, end: 80 }, { start: 85, end: 99 }]; // prettier-ignore
  expect([...keptOf(text, [first, long, last])]).toEqual([first, last]);
});
