import { markerOf } from './block.js';
import type { PageStart } from '../document.js';
import type { Block } from './block.js';
import type { PdfLine } from './pdf-lines.js';
import { countWords } from './rules.js';
import { isTerminated, startsLower } from './sketch.js';

interface Paragraph {
  lines: PdfLine[];
}

/** A paragraph's lines stand closer than this, as a multiple of the usual distance. */
const widestGap = 1.3;
/** A line that ends so far before the longest ends its paragraph. */
const shortLine = 0.85;

/** Words and blocks from printed lines: the paragraphs joined, broken words mended, headings by their font. */
export function joinLines(lines: readonly PdfLine[]): { text: string; blocks: Block[]; pageStarts: PageStart[] } {
  const body = bodyOf(lines);
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  let text = '';
  const blocks: Block[] = [];
  const pageStarts: PageStart[] = [];
  for (const { lines: printed } of paragraphsOf(lines, body)) {
    const [first] = printed;
    if (!first) continue;
    if (text !== '') text += '\n\n';
    const from = text.length;
    for (const line of printed) {
      text = line === first ? text + line.text : mend(text, line.text, known);
      if (line.page !== pageStarts.at(-1)?.page)
        pageStarts.push({ start: text.length - line.text.length, page: line.page });
    }
    const words = text.slice(from);
    const marker = markerOf(words);
    const start = from + (marker?.length ?? 0);
    blocks.push({
      ...{ start, end: text.length, page: first.page, isApart: true },
      ...(marker && { marker: marker.marker }),
      ...hintOf(printed, words, body),
    });
  }
  return { text, blocks, pageStarts };
}

interface BodyType {
  size: number;
  font: string;
  gap: number;
  right: number;
  /** Sizes above the body's, the largest first: the levels of headings. */
  larger: readonly number[];
}

/** The type that most characters are set in. */
function bodyOf(lines: readonly PdfLine[]): BodyType {
  const size = commonest(lines, (line) => line.size);
  const own = lines.filter((line) => line.size === size);
  const gaps = own.flatMap((line, index) => {
    const before = own[index - 1];
    return before?.page === line.page && before.y > line.y ? [{ gap: Math.round(before.y - line.y), text: '.' }] : [];
  });
  const sizes = new Set(lines.map((line) => line.size).filter((each) => each > size * 1.08));
  return {
    size,
    font: commonest(own, ({ font }) => font),
    gap: commonest(gaps, ({ gap }) => gap) || size * 1.2,
    right: Math.max(0, ...own.map(({ right }) => right)),
    larger: [...sizes].sort((a, b) => b - a),
  };
}

function commonest<Line extends { text: string }, Value>(lines: readonly Line[], of: (line: Line) => Value): Value {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length);
  const [best] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  // of no lines nothing is common, and nothing is asked of it
  return best as Value;
}

function paragraphsOf(lines: readonly PdfLine[], body: BodyType): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.lines.at(-1);
    if (open && before && continues(before, line, body)) open.lines.push(line);
    else paragraphs.push({ lines: [line] });
  }
  return paragraphs;
}

function continues(before: PdfLine, line: PdfLine, body: BodyType): boolean {
  if (Math.abs(before.size - line.size) > 0.6 || markerOf(line.text)) return false;
  const isUnfinished = !isTerminated(before.text) && !/[:;]$/.test(before.text);
  if (before.page !== line.page) return isUnfinished && startsLower(line.text);
  const gap = before.y - line.y;
  if (gap <= 0 || gap > Math.max(body.gap, line.size * 1.25) * widestGap) return false;
  if (before.font !== line.font && !isUnfinished) return false;
  // a heading is set ragged: its lines may end anywhere
  if (line.size > body.size || (before.font === line.font && line.font !== body.font)) return isUnfinished;
  const isShort = before.right < body.right * shortLine;
  return !isShort || (isUnfinished && startsLower(line.text));
}

/** Half-words that keep their hyphen at the end of a line. */
const prefixes =
  /\b(multi|non|post|re|self|co|inter|pre|sub|long|short|decision|follow|well|one|two|three|six|single|high|low|part|full|cross|child|out|on|face|day|stand|year|old|front|risk|police)-$/i;

/** "investiga-" and "tion" are one word; "multi-" and "agency" stay two halves, as elsewhere in the text. */
function mend(text: string, next: string, known: ReadonlySet<string>): string {
  const [, half] = /([\p{L}-]+)[-\u00AD\u2010]$/u.exec(text) ?? [];
  const [rest] = /^\p{Ll}+/u.exec(next) ?? [];
  if (!half || !rest) return `${text} ${next}`;
  const [joined, hyphened] = [`${half}${rest}`, `${half}-${rest}`].map((word) => word.toLowerCase());
  const isBroken =
    /[\u00AD\u2010]$/.test(text) || known.has(joined ?? '') || !(known.has(hyphened ?? '') || prefixes.test(text));
  return `${isBroken ? text.slice(0, -1) : text}${next}`;
}

/** What the type says: larger is a heading, another font on a line of its own too, small print at the foot a note. */
function hintOf(lines: readonly PdfLine[], words: string, body: BodyType): Pick<Block, 'hint' | 'level'> {
  const [{ size, font, height } = { size: 0, font: '', height: 1 }] = lines;
  const level = body.larger.indexOf(size) + 1;
  if (level > 0) return { hint: 'heading', level };
  if (size < body.size * 0.9 && height < 0.35 && /^\d/.test(words)) return { hint: 'note' };
  const isOther = lines.every((line) => line.font === font) && font !== body.font && size >= body.size * 0.95;
  if (isOther && countWords(words) <= 25 && !/[.,;:]$/.test(words))
    return { hint: 'heading', level: body.larger.length + 1 };
  return {};
}
