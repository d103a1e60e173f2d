import { type Part, unbroken } from '../document.js';
import type { Span } from './claim.js';

export interface Cell extends Span {
  /** With plain spaces; as long as the slice. */
  readonly text: string;
}

/** The cells of a row of a table, as tabs or bars part them; none where a part is no row. */
export function cellsOf({ text, start }: Part, fewest = 3): Cell[] {
  const cells = [...text.matchAll(/[^\t|]+/g)].flatMap(({ 0: cell, index }): Cell[] => {
    const shown = cell.trim();
    if (shown === '') return [];
    const from = start + index + cell.indexOf(shown);
    return [{ start: from, end: from + shown.length, text: unbroken(shown) }];
  });
  return cells.length < fewest ? [] : cells;
}
