import { feedsFacts, type Part, unbroken } from '../document.js';
import type { Span } from './claim.js';
import { areaOf, type GradedArea, gradeOf } from './grade.js';

/** An area where it is named, with the grade that stands over, under or beside it. */
export interface Placed extends Span {
  readonly area: GradedArea;
  readonly printed: string;
}

const longestArea = 12;

/** A line that names an area and says nothing of it. */
export function areaLine(part: Part): GradedArea | undefined {
  const text = unbroken(part.text);
  return feedsFacts(part) && !/[.:]$/.test(text) ? areaIn(text) : undefined;
}

function areaIn(text: string): GradedArea | undefined {
  if (text.split(' ').length > longestArea) return undefined;
  if (/\b(?:is|are|was|were|has|have|doesn[’']t|isn[’']t|should|force|officers)\b/i.test(text)) return undefined;
  return areaOf(text);
}

/** A grade, alone on its line. */
export function gradeLine(part: Part): string | undefined {
  const text = feedsFacts(part) ? unbroken(part.text).replace(/^[‘“"']|[’”"']$/g, '') : '';
  return gradeOf(text) === undefined ? undefined : text;
}

/** A table of one row under its heads: grades over the areas that have them, or areas over their grades. */
export function gradesInGrid(parts: readonly Part[]): Placed[] {
  return parts.flatMap((part, at) => {
    const below = parts[at + 1];
    const [heads, cells] = [cellsIn(part), cellsIn(below)];
    if (below === undefined || heads.length < 2 || heads.length !== cells.length) return [];
    const isGraded = heads.every(({ text }) => gradeOf(text) !== undefined);
    if (!feedsFacts(isGraded ? below : part)) return [];
    return heads.flatMap((head, place): Placed[] => {
      const cell = cells[place];
      if (cell === undefined) return [];
      return isGraded ? areasAt(cell, head.text) : gradeOf(cell.text) === undefined ? [] : areasAt(head, cell.text);
    });
  });
}

interface Piece extends Span {
  readonly text: string;
}

/** The cells of a row, the empty ones too: their place tells whose they are. */
function cellsIn(part: Part | undefined): Piece[] {
  return part === undefined || !/[\t|]/.test(part.text) ? [] : piecesOf(part.text, part.start, /[^\t|]+/g);
}

function areasAt({ text, start }: Piece, printed: string): Placed[] {
  return piecesOf(text, start, /[^;]+/g).flatMap((piece) => {
    const area = areaIn(unbroken(piece.text));
    return area === undefined ? [] : [{ start: piece.start, end: piece.end, area, printed }];
  });
}

function piecesOf(whole: string, from: number, form: RegExp): Piece[] {
  return [...whole.matchAll(form)].map(({ 0: piece, index }) => {
    const text = piece.trim();
    const start = from + index + piece.indexOf(text);
    return { text, start, end: start + text.length };
  });
}

/** Areas one line each, and below them as many grades, in the same order: the cells of a table whose frame is lost. */
export function gradesInRuns(parts: readonly Part[]): Placed[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    if (areaLine(part) === undefined || (before !== undefined && areaLine(before) !== undefined)) return [];
    const areas = runOf(parts.slice(at), (one) => areaLine(one) !== undefined);
    const below = parts.slice(at + areas.length);
    const grades = runOf(below, (one) => gradeLine(one) !== undefined);
    const next = below[grades.length];
    const isOver = next !== undefined && areaLine(next) !== undefined;
    if (areas.length < 2 || grades.length !== areas.length || isOver) return [];
    return areas.flatMap((line, place): Placed[] => {
      const [area, grade] = [areaLine(line), grades[place]];
      const printed = grade === undefined ? undefined : gradeLine(grade);
      const { start, end } = line;
      return area === undefined || printed === undefined ? [] : [{ start, end, area, printed }];
    });
  });
}

function runOf(parts: readonly Part[], fits: (part: Part) => boolean): readonly Part[] {
  const end = parts.findIndex((part) => !fits(part));
  return end < 0 ? parts : parts.slice(0, end);
}
