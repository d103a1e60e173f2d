import type { ParsedDocument } from '../document.js';
import type { Cell } from './cells.js';
import { type StanceClaim, stancesAt, type Taken } from './stance-clause.js';

const status =
  /^(?:(?:fully|partially|partly|not) )?(?:accepted|agreed|supported|noted|rejected|declined|complete\w*)(?: (?:in part|in full|in principle|with \w+))?\W*$/i;

/** "Accepted in part" in one cell of a row, and in the next what is done about it. */
export function stancesInRow(
  document: ParsedDocument,
  taken: Omit<Taken, 'around'>,
  cells: readonly Cell[],
): StanceClaim[] {
  const at = cells.findIndex(({ text }) => status.test(text));
  const [position, said] = [cells[at], cells[at + 1]];
  if (position === undefined) return [];
  const number = /^(?:recommendation )?(\d{1,2})\W*$/i.exec(cells[0]?.text ?? '')?.[1];
  const numbers = number === undefined ? [] : [number];
  const whole = (cell: Cell) => ({ ...cell, kind: 'WHOLE' as const });
  const own = stancesAt(document, whole(position), { ...taken, around: '' });
  const more = said === undefined ? [] : stancesAt(document, whole(said), { ...taken, around: '' });
  const promised = more.filter(({ kind }) => kind === 'ACTION_PROMISED');
  // what is said of it goes with the position, where it does not promise
  const end = said !== undefined && promised.length === 0 ? said.end : position.end;
  const joined = own.map((stance) => ({ ...stance, end, exact: document.text.slice(stance.start, end) }));
  return [...joined, ...promised].map((stance) => ({ ...stance, numbers }));
}
