import { type ParsedDocument, unbroken } from '../document.js';
import { isAsked } from './answered.js';
import type { Cell } from './cells.js';
import type { Span } from './claim.js';
import { type Answerer, floorOf } from './floor.js';
import { type StanceClaim, stancesAt, type Taken } from './stance-clause.js';
import { doneAt } from './stance-told.js';
import { positionsIn } from './stance-turn.js';

/** A position and no more. */
export const status =
  /^(?:(?:fully|partially|partly|part|not|broadly) )?(?:accepted|accepts?|agreed?|supported|noted|rejected|declined|disputed)(?: (?:in part|in full|in principle|with [\w ]+))?\W*$/i;
const number = /^(?:recommendation |rec\.? ?|no\.? ?|R)?(\d{1,2})[a-z]?\W*$/i;
const state = /^(?:(?:in|on)[- ](?:progress|track|going)|ongoing|open|closed?|complete\w*|green|amber|red|n\/?a)\W*$/i;

/** The heads of a table: in which column who answers. */
export function isHead(cells: readonly Cell[]): boolean {
  const areShort = cells.every(({ text }) => text.split(' ').length <= 8 && !isAsked(text));
  return areShort && cells.some(({ text }) => /recommend|area for improvement|\baction\b/i.test(text));
}

/** The cells after that of the recommendation: "Accepted in part" in one, and in the next what is done about it. */
export function stancesInRow(
  document: ParsedDocument,
  taken: Omit<Taken, 'around'>,
  { cells, heads = [] }: { cells: readonly Cell[]; heads?: readonly Cell[] | undefined },
): StanceClaim[] {
  const printed = number.exec(cells[0]?.text ?? '')?.[1];
  const numbers = printed === undefined ? [] : [printed];
  const answers = answersIn(cells, heads).filter(({ text }) => !state.test(text));
  const headOf = (cell: Cell) => (heads.length === cells.length ? heads[cells.indexOf(cell)]?.text : undefined) ?? '';
  const byOf = (cell: Cell) => floorOf(headOf(cell)) ?? ofColumn(headOf(cell)) ?? taken.by;
  const stances = answers.flatMap((cell, at) => {
    const own = inCell(document, { ...taken, around: '', by: byOf(cell) }, cell);
    const [before, next] = [answers[at - 1], answers[at + 1]].map((other) =>
      other !== undefined && byOf(other) === byOf(cell) ? other : undefined,
    );
    // a column of the force's own tells what it does, whatever the commissioner says beside it
    if (own.length === 0 && ofColumn(headOf(cell)) === 'FORCE')
      return doneIn(document, { ...taken, by: 'FORCE' }, cell);
    // what is said of it goes with the position, where it does not promise
    if (before !== undefined && status.test(before.text)) return own.filter(({ kind }) => kind === 'ACTION_PROMISED');
    if (!status.test(cell.text) || next === undefined) return own;
    const isPromise = inCell(document, { ...taken, around: '', by: byOf(next) }, next).some(
      ({ kind }) => kind === 'ACTION_PROMISED',
    );
    return isPromise ? own : own.map((one) => ({ ...one, ...joined(document, one, next) }));
  });
  const once = stances.filter(
    ({ kind, by }, at) => stances.findIndex((one) => one.kind === kind && one.by === by) === at,
  );
  const told = once.length > 0 || answers[0] === undefined ? once : doneIn(document, taken, answers[0]);
  return told.map((stance) => ({ ...stance, numbers }));
}

/** The cells after the recommendation, or under heads that say so, or from the one that takes a position on. */
function answersIn(cells: readonly Cell[], heads: readonly Cell[]): readonly Cell[] {
  const asked = cells.findIndex(({ text }) => isAsked(text));
  if (asked >= 0) return cells.slice(asked + 1);
  const under = cells.filter((_, at) => heads.length === cells.length && answering.test(heads[at]?.text ?? ''));
  if (under.length > 0) return under;
  const from = cells.findIndex(({ text }, at) => at > 0 && taking.test(text));
  return from < 0 ? [] : cells.slice(from);
}

/** "Chief constable" over a column of its own. */
function ofColumn(head: string): Answerer | undefined {
  if (/^(?:the )?(?:chief constable|force|constabulary)\W*$/i.test(head)) return 'FORCE';
  return /^(?:the )?(?:PF?CC|commissioner|mayor|police(?:, fire)? and crime commissioner)\W*$/i.test(head)
    ? 'OFFICIAL'
    : undefined;
}

const answering = /\b(?:response|position|comments?|reply|answer|view|what (?:will|is)|accepted\??)\b/i;
const taking =
  /^(?:(?:fully|partially|partly|part|not|broadly) )?(?:accepted|accepts?|agreed?|supported|noted|rejected|declined|disputed)\b/i;

function joined({ text }: ParsedDocument, { start }: Span, { end }: Span): { end: number; exact: string } {
  return { end, exact: text.slice(start, end) };
}

function inCell(document: ParsedDocument, taken: Taken, cell: Cell): StanceClaim[] {
  return document.sentences
    .filter(({ start, end }) => start < cell.end && cell.start < end)
    .flatMap(({ start, end }) => positionsIn(document, within({ start, end }, cell)))
    .flatMap((clause) => (clause.text === '' ? [] : stancesAt(document, clause, taken)));
}

function doneIn(document: ParsedDocument, taken: Omit<Taken, 'around'>, cell: Cell): StanceClaim[] {
  const sentence = document.sentences.find(({ start, end }) => start < cell.end && cell.start < end);
  if (sentence === undefined) return [];
  const span = within(sentence, cell);
  return doneAt(
    document,
    { ...sentence, ...span, text: unbroken(document.text.slice(span.start, span.end)) },
    { ...taken, around: '' },
  );
}

/** What of a sentence stands in the cell. */
function within(sentence: { start: number; end: number }, cell: Cell): { start: number; end: number } {
  return { start: Math.max(sentence.start, cell.start), end: Math.min(sentence.end, cell.end) };
}
