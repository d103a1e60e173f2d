import { breaksName } from '../quote/broken-name.js';
import { markerOf } from './block.js';
import type { Block } from './block.js';

/** A line without the white space around it. */
interface Line {
  start: number;
  text: string;
  isApart: boolean;
  page: number;
  marker?: { marker: string; length: number };
}

/**
 * Blocks of a plain text. A block is a line, or several where an editor or a PDF broke a paragraph; the text
 * is not changed, so such a block has line breaks inside. A form feed begins a page.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const isParted = width !== undefined && isPartedByBlanks(lines, width);
  const hasPages = text.includes('\f');
  const blocks: Block[] = [];
  let isInLostList = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = blocks.at(-1);
    const end = line.start + line.text.length;
    if (last && before && continues(before, line, isParted ? width * ragged : width, isInLostList)) {
      last.end = end;
    } else {
      const { start, marker, isApart, page } = line;
      blocks.push({
        ...{ start: start + (marker?.length ?? 0), end, isApart },
        ...(marker && { marker: marker.marker }),
        ...(hasPages && { page }),
      });
    }
    isInLostList = !line.marker && (line.text.endsWith(':') || (isInLostList && startsLower(line.text)));
  });
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let [at, page, isApart] = [0, 1, true];
  for (const raw of text.split(/[\n\v]/)) {
    page += raw.split('\f').length - 1;
    const trimmed = raw.trim();
    if (trimmed === '') isApart = true;
    else {
      const marker = markerOf(trimmed);
      lines.push({
        ...{ start: at + raw.indexOf(trimmed), text: trimmed, isApart, page },
        ...(marker && { marker }),
      });
      isApart = false;
    }
    at += raw.length + 1;
  }
  return lines;
}

/** Of the width, a line that ends a paragraph of its own accord is shorter. */
const ragged = 0.7;
const fewest = 3;

/** Whether a blank line stands after every paragraph of a wrapped text: then a line that a person broke early goes on. */
function isPartedByBlanks(lines: readonly Line[], width: number): boolean {
  const ends = lines.slice(0, -1).flatMap(({ text }, index) => {
    const isEnd = !isUnfinished(text) && text.length < width * ragged;
    return isEnd ? [lines[index + 1]?.isApart === true] : [];
  });
  return ends.length >= fewest && ends.every(Boolean);
}

/** Longer lines than these are paragraphs that nobody wrapped. */
const widest = 130;
/** So many of the lines that follow each other go on in the middle of a sentence where a text is wrapped. */
const wrappedFrom = 0.25;

/** The width at which the text was wrapped; undefined where each paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const follow = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && !line.isApart ? [{ before, line }] : [];
  });
  const goOn = follow.filter(({ before, line }) => isUnfinished(before.text) && startsLower(line.text));
  if (goOn.length < 2 || goOn.length < follow.length * wrappedFrom) return undefined;
  const widths = goOn.map(({ before }) => before.text.length).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const width = Math.max(...widths.filter((each) => each <= usual * 1.15));
  const longer = lines.filter(({ text }) => text.length > widest);
  return width <= widest && longer.length <= lines.length / 20 ? width : undefined;
}

function continues(before: Line, line: Line, width: number | undefined, isInLostList: boolean): boolean {
  if (line.isApart || line.marker) return false;
  if (width !== undefined && before.text.length + 1 + firstWord(line.text).length > width) return true;
  if (!isUnfinished(before.text)) return false;
  if (endsOpen(before.text) || breaksName(before.text, line.text)) return true;
  if (isInLostList && !before.marker) return false;
  return startsLower(line.text) || before.text.endsWith(',');
}

function isUnfinished(text: string): boolean {
  return !/[.!?:;…]["'”’)\]]*$/.test(text);
}

/** No heading, caption or bullet ends with such a word; "; and" ends the last bullet but one. */
const open = /[^,;]\s(?:an?|the|of|to|in|by|for|with|and|or|that|which|from|on|at|its|their|HM|Her|His)$/;

function endsOpen(text: string): boolean {
  return open.test(text);
}

function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}
