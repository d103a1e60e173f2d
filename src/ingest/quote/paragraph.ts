import { feedsFacts, type Part } from '../document.js';
import { breaksName } from './broken-name.js';
import type { Span } from './quotation.js';

/** Of a document the parts that feed facts; of a bare text its paragraphs. */
export function paragraphsOf(text: string, parts?: readonly Pick<Part, 'role' | 'start' | 'end'>[]): Span[] {
  return (parts?.filter(feedsFacts) ?? linesOf(text)).flatMap(({ start, end }) => trimmed(text, start, end));
}

/** A line is a paragraph, unless the lines of the text are broken at a width. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const isWrapped = /\n[ \t]*\r?\n/.test(text) && lines.every(({ start, end }) => end - start <= 100);
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && goesOn(text, last, line, isWrapped)) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** A line goes on in the next where no blank line stands between, no sentence ends and no quotation or bullet begins. */
function goesOn(text: string, { start, end }: Span, next: Span, isWrapped: boolean): boolean {
  const between = text.slice(end, next.start);
  if (between !== '\n' && between !== '\r\n') return false;
  const line = text.slice(start, end).trimEnd();
  const lastLine = line.slice(line.lastIndexOf('\n') + 1);
  const following = text.slice(next.start, next.end).trimStart();
  if (/^[•*·–—-]\s/.test(following)) return false;
  if (breaksName(line, following)) return true;
  if (/^[\p{Ll},;]/u.test(following)) return !/[.!?:”"]$/.test(line);
  const isFull = lastLine.length >= 55 && lastLine.length <= 100;
  return isFull && (isWrapped || !/[.!?:”"’']$/.test(line)) && following.length <= 100;
}

function trimmed(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end);
  const begin = start + (words.length - words.trimStart().length);
  return words.trim() === '' ? [] : [{ start: begin, end: begin + words.trim().length }];
}
