import type { Printed } from './pdf-page.js';

const [top, bottom, leading, widest] = [780, 80, 14, 96] as const;

/** Lays a text out as pages of a report: a short line alone is a heading in larger type, the rest is set in lines. */
export function pagesOf(text: string): Printed[][] {
  const pages: Printed[][] = [[]];
  let y: number = top;
  const print = (line: Printed) => {
    if (y < bottom) {
      pages.push([]);
      y = top;
    }
    pages.at(-1)?.push({ ...line, y });
    y -= leading;
  };
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n').flatMap(wrapped);
    const isHeading = lines.length === 1 && /^[\dA-Z][^.;:!?]*$/.test(lines[0] ?? '');
    for (const line of lines) print({ text: line, y, ...(isHeading && { size: 16 }) });
    y -= leading;
  }
  return pages.map((lines, index) => [...lines, { text: String(index + 1), x: 290, y: 30, size: 8 }]);
}

function wrapped(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= widest) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
