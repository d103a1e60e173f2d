import type { Mark, Style } from './mark.js';
import type { Span } from './quotation.js';

/** Words between quotation marks. Marks within are part of the words. */
export interface Marked {
  /** The words without their marks, one piece a paragraph. */
  pieces: Span[];
  /** The same with their marks. */
  outer: Span[];
  style: Style;
  isOpened: boolean;
  isClosed: boolean;
}

/** Words whose closing mark has not come yet. */
export interface Open extends Marked {
  /** Of the piece that is being read. */
  from: number;
  outerFrom: number;
  /** Marks of the same style that opened within. */
  depth: number;
}

export function opened({ at, length, style }: Mark): Open {
  return { pieces: [], outer: [], style, isOpened: true, isClosed: false, from: at + length, outerFrom: at, depth: 0 };
}

/** The same words in the next paragraph, after the mark that repeats there. */
export function reopened(open: Open, { start }: Span, mark: Mark | undefined): Open {
  const isOpened = open.isOpened && mark !== undefined;
  return { ...open, isOpened, outerFrom: start, from: mark ? mark.at + mark.length : start };
}

/** The piece up to this place, with the mark that ends it, if one does. */
export function withPiece(text: string, open: Open, end: number, mark?: Mark): Open {
  const words = text.slice(open.from, end);
  if (words.trim() === '') return open;
  const start = open.from + (words.length - words.trimStart().length);
  const outer = { start: open.outerFrom, end: mark ? mark.at + mark.length : end };
  return {
    ...open,
    pieces: [...open.pieces, { start, end: start + words.trim().length }],
    outer: [...open.outer, outer],
    isClosed: mark !== undefined,
  };
}
