import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A printed line of a page; the point 0, 0 of a page is its lower left corner. */
export interface PdfLine {
  page: number;
  text: string;
  x: number;
  y: number;
  /** Where it ends. */
  right: number;
  /** Of the font, in points. */
  size: number;
  font: string;
  /** 0 at the foot of the page, 1 at its head. */
  height: number;
}

/** Joins what stands at one height. Raised figures are references to notes, and no words of the line. */
export function linesOfPage(items: readonly TextItem[], page: number, pageHeight: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let isOpen = false;
  for (const item of items) {
    const [x, y] = [number(item.transform[4]), number(item.transform[5])];
    const size = Math.round(Math.hypot(number(item.transform[2]), number(item.transform[3])) * 10) / 10;
    const line = lines.at(-1);
    const isSame = isOpen && line && Math.abs(line.y - y) < Math.max(line.size, size) / 2;
    if (isSame && item.str.trim() !== '') {
      const isRaised = y - line.y > size * 0.2 && /^[\d,\s]+$/.test(item.str);
      if (!isRaised) line.text += item.str;
      line.right = Math.max(line.right, x + item.width);
    } else if (isSame) line.text += ' ';
    else if (item.str.trim() !== '') {
      const { str: text, width, fontName: font } = item;
      lines.push({ ...{ page, text, x, y, size, font }, right: x + width, height: y / pageHeight });
    }
    isOpen = (isOpen || item.str.trim() !== '') && !item.hasEOL;
  }
  return withMarkers(lines.map((line) => ({ ...line, text: clean(line.text) }))).filter(({ text }) => text !== '');
}

/** The sign of a bullet may be drawn long before or after its line: it belongs to what stands at its height. */
function withMarkers(lines: readonly PdfLine[]): PdfLine[] {
  const signs = lines.filter(({ text }) => /^[^\p{L}\p{N}\s]$/u.test(text));
  const ofSign = (sign: PdfLine) =>
    lines.find((line) => line !== sign && line.x > sign.x && Math.abs(line.y - sign.y) < line.size / 2);
  const marked = new Map(signs.map((sign) => [ofSign(sign), sign.text]));
  return lines
    .filter((line) => !signs.includes(line))
    .map((line) => (marked.has(line) ? { ...line, text: `${marked.get(line) ?? ''} ${line.text}` } : line));
}

/** pdf.js gives a transformation as a list of anything. */
function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** One space, no ligatures, no hidden hyphens but the one at the end of a line. */
function clean(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00AD(?=.)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How near the edge of a page its running head and foot stand. */
const margin = 0.12;
/** Odd and even pages may have heads of their own, and chapters too. */
const leastShare = 0.3;

/** Without running heads, running feet and page numbers: what stands in the margin of many pages, figures aside. */
export function withoutRunningHeads(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const seen = new Map<string, Set<number>>();
  for (const line of lines.filter(isInMargin)) {
    const on = seen.get(keyOf(line)) ?? new Set();
    seen.set(keyOf(line), on.add(line.page));
  }
  return lines.filter((line) => {
    if (!isInMargin(line)) return true;
    const count = seen.get(keyOf(line))?.size ?? 0;
    return !/^\W*(page )?[\divxlc]+( of \d+)?\W*$/i.test(line.text) && (count < 2 || count < pages * leastShare);
  });
}

function isInMargin({ height }: PdfLine): boolean {
  return height < margin || height > 1 - margin;
}

function keyOf({ text, height }: PdfLine): string {
  return `${height < margin ? 'foot' : 'head'} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}
