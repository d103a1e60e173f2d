import type { LaidWords } from './laid-words.js';

/** Whether a word stands in square brackets: put in by the paper. */
export function isBracketed({ text, starts, ends, spans, places }: LaidWords, word: number): boolean {
  const piece = spans[places[word] ?? 0];
  const before = text.slice(piece?.start, starts[word]);
  const after = text.slice(ends[word], piece?.end);
  return /\[[^\]]*$/.test(before) && /^[^[]*\]/.test(after);
}
