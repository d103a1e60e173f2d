import type { Sketch } from './sketch.js';
import { isTerminated } from './sketch.js';

/** Longer texts are reports, whose headings are told again by the text below them. */
const longestArticle = 1500;
const fewestWords = 4;
/** "significant delay before a suspect" pulls "significant delay before the suspect". */
const leastAlike = 0.8;

/** A line set apart whose words stand in a paragraph too: printed large to break up the column. */
export function markPullQuotes(sketches: readonly Sketch[]): void {
  if (sketches.reduce((sum, { words }) => sum + words, 0) > longestArticle) return;
  const lines = sketches.filter(isCandidate);
  if (lines.length === 0) return;
  const body = sketches
    .filter((each) => (!each.role || each.role === 'BULLET') && !lines.includes(each))
    .map(({ plain }) => wordsOf(plain));
  for (const line of lines) {
    const words = wordsOf(line.plain);
    if (body.some((paragraph) => holds(paragraph, words))) line.role = 'PULL_QUOTE';
  }
}

function isCandidate({ role, plain, words, block }: Sketch): boolean {
  if ((role && role !== 'HEADING') || block.marker !== undefined || plain.endsWith(':')) return false;
  return isQuoted(plain) ? words <= 40 : words >= fewestWords && words <= 30 && !isTerminated(plain);
}

function isQuoted(text: string): boolean {
  return /^["“'].*["”']$/.test(text);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a stretch of the paragraph as long as the line has most of its words, in their order. */
function holds(paragraph: readonly string[], line: readonly string[]): boolean {
  const needed = Math.ceil(line.length * (line.length < fewestWords ? 1 : leastAlike));
  for (let at = 0; at + needed <= paragraph.length; at += 1) {
    const stretch = paragraph.slice(at, at + line.length + 1);
    if (stretch[0] === line[0] && inOrder(stretch, line) >= needed) return true;
  }
  return false;
}

/** Words of the line met one after the other in the stretch; a word that is missing is passed over. */
function inOrder(stretch: readonly string[], line: readonly string[]): number {
  let [from, met] = [0, 0];
  for (const word of line) {
    const at = stretch.indexOf(word, from);
    if (at === -1 || at > from + 1) continue;
    met += 1;
    from = at + 1;
  }
  return met;
}
