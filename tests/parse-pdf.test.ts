import { describe, expect, test } from '@jest/globals';
import { parse } from '../src/ingest/parse/parse.js';
import { pageAt, type ParsedDocument } from '../src/ingest/document.js';
import { pdfOf } from './pdf-page.js';
import type { Printed } from './pdf-page.js';
import { expectSlices } from './slices.js';

// Borsetshire Constabulary and everything said of it here are invented.
const head: Printed = { text: 'Borsetshire Constabulary – child protection', y: 810, size: 8 };
const foot = (page: number): Printed => ({ text: String(page), x: 290, y: 30, size: 8 });

/** Lines of body type from the height `top` down, as one paragraph. */
const paragraph = (top: number, ...lines: string[]): Printed[] =>
  lines.map((text, index) => ({ text, y: top - index * 14 }));

const report: Printed[][] = [
  [
    { text: 'National Child Protection Inspections', y: 700, size: 24 },
    { text: 'Borsetshire Constabulary', y: 640, size: 18 },
    { text: 'September 2031', y: 600 },
  ],
  [
    head,
    { text: 'Initial contact', y: 760, size: 16 },
    ...paragraph(
      720,
      'Inspectors found that staff in the control room did not always see that a child was at risk, and that the multi-',
      'agency arrangements were poor. The multi-agency team was not told of most of these incidents. An investiga-',
      'tion might have shown what was wrong, and officers said that they would have welcomed it, although their',
    ),
    foot(2),
  ],
  [
    head,
    ...paragraph(760, 'supervisors had not asked.'),
    { text: 'Recommendations', y: 720, size: 16 },
    ...paragraph(690, 'Within three months, Borsetshire Constabulary should:'),
    ...paragraph(
      660,
      '• review its records of children who were reported missing from home, paying particular attention to those',
      'who were missing before; and',
    ),
    ...paragraph(620, '• train its staff.'),
    { text: '1 See the guidance of 2031.', y: 90, size: 8 },
    foot(3),
  ],
  [head, ...paragraph(760, 'The force has welcomed the report and will answer it in full.'), foot(4)],
];

describe('a report as PDF', () => {
  let document: ParsedDocument;
  const of = (role: string): string[] => document.parts.filter((part) => part.role === role).map(({ text }) => text);

  test('is read with its pages, and its parts are slices', async () => {
    document = await parse(pdfOf(report));
    expectSlices(document);
    expect(document).toMatchObject({ format: 'pdf', given: { pages: 4 }, remarks: [] });
    expect(document.parts.map(({ page }) => page)).toEqual([1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 4]);
  });

  test('has no running heads and no page numbers', () => {
    expect(document.text).not.toContain('– child protection');
    expect(document.parts.filter(({ text }) => /^\d$/.test(text))).toEqual([]);
  });

  test('has its headings by the size of their type', () => {
    expect(of('HEADLINE')).toEqual(['National Child Protection Inspections']);
    expect(document.parts.filter(({ role }) => role === 'HEADING').map(({ text, level }) => [text, level])).toEqual([
      ['Borsetshire Constabulary', 2],
      ['Initial contact', 3],
      ['Recommendations', 3],
    ]);
  });

  test('has words that were broken at the end of a line mended, and compounds left', () => {
    const [contact] = of('PARAGRAPH');
    expect(contact).toContain('the multi-agency arrangements');
    expect(contact).toContain('An investigation might');
  });

  test('goes on with a sentence on the next page', () => {
    expect(of('PARAGRAPH')[0]).toMatch(/although their supervisors had not asked\.$/);
  });

  test('knows the page of what begins in the middle of a paragraph', () => {
    const pageOf = (words: string) => pageAt(document, document.text.indexOf(words));
    expect(
      ['September', 'Initial contact', 'although their', 'supervisors had', 'train its', 'The force'].map(pageOf),
    ).toEqual([1, 2, 2, 3, 3, 4]);
  });

  test('has its bullets under the line that they hang on, and its footnotes as notes', () => {
    expect(document.parts.filter(({ role }) => role === 'BULLET')).toMatchObject([
      {
        marker: '•',
        text: expect.stringMatching(/^review .* before; and$/),
        intro: expect.stringContaining('three months'),
        page: 3,
      },
      { marker: '•', text: 'train its staff.' },
    ]);
    expect(of('NOTE')).toEqual(['1 See the guidance of 2031.']);
  });

  test('is read the same twice, and its bytes are left alone', async () => {
    const bytes = pdfOf(report);
    const before = Uint8Array.from(bytes);
    expect(await parse(bytes)).toEqual(document);
    expect(bytes).toEqual(before);
  });
});

describe('a PDF is refused', () => {
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;

  test.each([
    ['ENCRYPTED_PDF', 'that is locked', pdfOf(report, locked)],
    ['SCANNED_PDF', 'of pictures', pdfOf([[], [], [{ text: 'Scanned by the office', y: 700 }]])],
    ['TOO_MANY_PAGES', 'of 5,000 pages', pdfOf(Array.from({ length: 5_000 }, () => []))],
    ['BROKEN_PDF', 'that is cut short', pdfOf(report).subarray(0, 300)],
  ])('with %s: one %s', async (code, _, bytes) => {
    await expect(parse(bytes)).rejects.toMatchObject({ name: 'UnreadableDocument', code });
  });

  test('where only its name says so', async () => {
    await expect(parse(Buffer.from('Borsetshire'), { name: 'report.pdf' })).rejects.toMatchObject({
      code: 'BROKEN_PDF',
    });
  });
});
