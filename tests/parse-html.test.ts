import { describe, expect, test } from '@jest/globals';
import { parse } from '../src/ingest/parse/parse.js';
import type { ParsedDocument } from '../src/ingest/document.js';
import { expectSlices } from './slices.js';

// Borsetshire Police, the Ambridge Echo and everything said of them here are invented.
const read = (html: string): Promise<ParsedDocument> => parse(Buffer.from(html, 'utf8'));

const body = `
  <p>Borsetshire Police failed to protect children at risk, inspectors have found after a visit in February.</p>
  <p>The report said that officers took too long to answer, and that supervision was poor in many of the cases.</p>
  <p>Inspectors found “poor supervision” in all six cases.<sup>[1]</sup> They said that this must change at once.</p>`;

const page = (head: string, main = `<article><h1>Force ‘failed children’</h1>${body}</article>`): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Home</a></nav>${main}
  <aside><h3>Most read</h3><a href="/1">A cat</a></aside><footer>© Ambridge Echo</footer></body></html>`;

describe('what a page says of itself', () => {
  test('is its title, its canonical link, its day and its publisher', async () => {
    const { given } = await read(
      page(`<title>Force failed - Ambridge Echo</title><link rel="canonical" href="https://echo.example.org/force">
        <meta property="og:title" content="Force failed children - Ambridge Echo">
        <meta property="og:site_name" content="Ambridge Echo">
        <meta property="article:published_time" content="2031-06-14T09:00:00+01:00">`),
    );
    expect(given).toEqual({
      title: 'Force failed children',
      url: 'https://echo.example.org/force',
      publishedOn: '2031-06-14',
      publisher: 'Ambridge Echo',
    });
  });

  test.each([
    [
      'JSON-LD before anything else',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2031-06-02"}]}</script><meta name="date" content="2031-01-01">',
      '2031-06-02',
    ],
    [
      'an instant late on a summer evening, which is the next day in Britain',
      '<meta name="pubdate" content="2031-06-14T23:10:00Z">',
      '2031-06-15',
    ],
    [
      'an instant late on a winter evening, which is not',
      '<meta name="pubdate" content="2031-01-14T23:10:00Z">',
      '2031-01-14',
    ],
    ['a date in words', '<meta name="dcterms.date" content="Thursday, 4 February 2031">', '2031-02-04'],
  ])('its day is taken from %s', async (_, head, day) => {
    expect((await read(page(head))).given.publishedOn).toBe(day);
  });

  test('is not known where metadata make no sense', async () => {
    const head =
      '<script type="application/ld+json">{not json</script><meta name="date" content="soon"><link rel="canonical" href="/here">';
    expect((await read(page(head))).given).toEqual({ title: 'Force ‘failed children’'.replace(/[‘’]/g, "'") });
  });

  test('may be overruled by the user', async () => {
    const { given } = await parse(Buffer.from(page('<meta name="date" content="2031-06-14">')), {
      given: { publishedOn: '2031-06-13' },
    });
    expect(given.publishedOn).toBe('2031-06-13');
  });
});

describe('the article of a page', () => {
  test('is read without what the site puts around it', async () => {
    const document = await read(page(''));
    expectSlices(document);
    expect(document.format).toBe('html');
    expect(document.text).not.toMatch(/Home|A cat|©|\[1\]/);
    expect(document.parts.map(({ role }) => role)).toEqual(['HEADLINE', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH']);
    expect(document.parts[0]?.text).toBe('Force ‘failed children’');
  });

  test('keeps headings with their level, lists with their numbers, captions and tables', async () => {
    const { parts } = await read(
      page(
        '',
        `<main><h1>Borsetshire – inspection</h1><h2>Initial contact</h2><h3>Staff understand risk</h3>${body}
        <figure><img src="a.jpg"><figcaption>The headquarters</figcaption></figure>
        <p>We recommend that the force:</p><ol><li><p>reviews its records</p></li><li>trains its staff</li></ol>
        <table><tr><th>Area</th><th>Good</th></tr><tr><td>Missing children</td><td>3</td></tr></table></main>`,
      ),
    );
    expect(parts.filter(({ role }) => role === 'HEADING').map(({ text, level }) => [text, level])).toEqual([
      ['Initial contact', 2],
      ['Staff understand risk', 3],
    ]);
    expect(parts.filter(({ role }) => role === 'BULLET')).toMatchObject([
      {
        marker: '1.',
        text: 'reviews its records',
        intro: 'We recommend that the force:',
        section: 'Staff understand risk',
      },
      { marker: '2.', text: 'trains its staff' },
    ]);
    expect(parts.find(({ role }) => role === 'CAPTION')?.text).toBe('The headquarters');
    expect(parts.some(({ text }) => text === 'Missing children\t3')).toBe(true);
  });

  test('feeds no fact from a table of contents, and does from the chapters that it lists', async () => {
    const { parts } = await read(
      page(
        '',
        `<main><h1>Inspection</h1><h2>Contents</h2><ol><li><a href="#f">Foreword</a></li><li><a href="#s">Summary</a></li></ol><h2 id="f">Foreword</h2>${body}<h2>Summary</h2>${body}</main>`,
      ),
    );
    expect(parts.map(({ role }) => role).slice(0, 5)).toEqual([
      'HEADLINE',
      'FURNITURE',
      'FURNITURE',
      'FURNITURE',
      'HEADING',
    ]);
    expect(parts.filter(({ role }) => role === 'HEADING').map(({ text }) => text)).toEqual(['Foreword', 'Summary']);
  });

  test('is read where lines are parted by line breaks alone', async () => {
    const { parts } = await read(
      page(
        '',
        `<div><h1>Force improves</h1>Inspectors found much to praise in the county.<br><br>They praised:<br>• the staff of the force<br>• the schools<br>${body}</div>`,
      ),
    );
    expect(parts.filter(({ role }) => role === 'BULLET').map(({ text }) => text)).toEqual([
      'the staff of the force',
      'the schools',
    ]);
  });
});

test('a page may be nested deeper than the stack', async () => {
  const depth = 3_000;
  const document = await read(page('', `${'<div>'.repeat(depth)}${body}${'</div>'.repeat(depth)}`));
  expect(document.parts.filter(({ role }) => role === 'PARAGRAPH')).toHaveLength(3);
});

test('a page in another encoding is read as it says', async () => {
  const html = page('')
    .replace('utf-8', 'windows-1252')
    .replace(/[‘’“”]/g, '"')
    .replace('visit', 'visit of Zoë');
  const document = await parse(Buffer.from(html, 'latin1'));
  expect(document.text).toContain('Zoë');
  expect(document.remarks).toEqual([]);
});
