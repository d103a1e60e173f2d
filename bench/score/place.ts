import type { Answer } from './answers.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the words of answers in the text as it was read: line ends, pages and white space may differ. */
export function placesIn(text: string): (answer: Pick<Answer, 'words' | 'start'>) => Span | undefined {
  const flat: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    const isSpace = /\s/.test(letter);
    if (isSpace && flat.at(-1) === ' ') continue;
    flat.push(isSpace ? ' ' : letter);
    at.push(index);
  }
  const searched = flat.join('');
  return ({ words, start }) => {
    const wanted = words.replace(/\s+/g, ' ').trim();
    let best: Span | undefined;
    for (let from = searched.indexOf(wanted); from >= 0; from = searched.indexOf(wanted, from + 1)) {
      const span = { start: at[from] ?? 0, end: (at[from + wanted.length - 1] ?? 0) + 1 };
      if (best === undefined || (start !== undefined && away(span, start) < away(best, start))) best = span;
    }
    return best;
  };
}

function away({ start }: Span, from: number): number {
  return Math.abs(start - from);
}

/** Of the shorter, the part that stands in the other too, from 0 to 1. */
export function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / Math.min(one.end - one.start, other.end - other.start);
}
