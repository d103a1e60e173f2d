import { describe, expect, test } from '@jest/globals';
import { MOST_BYTES, parse, parseTxt } from '../src/ingest/parse/parse.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('encodings', () => {
  const text = 'Zoë Bloggs said: “It’s a long way – but we are going.” The force replied at length and in English.';
  const windows = Buffer.from(
    text.replace(/[“”’–]/g, (sign) => ({ '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' })[sign] ?? ''),
    'latin1',
  );

  test.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', bytes(`\uFEFF${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('%s is read', (_, written) => {
    expect(parseTxt(written)).toMatchObject({ text, remarks: [] });
  });

  test('Windows-1252 is read, and the reader says so', () => {
    expect(parseTxt(windows)).toMatchObject({ text, remarks: [expect.stringContaining('Windows-1252')] });
  });

  test('line ends of every system are one', () => {
    expect(parseTxt(bytes('One.\r\n\r\nTwo.\rThree.')).text).toBe('One.\n\nTwo.\nThree.');
  });
});

describe('what cannot be read is refused with a code and a sentence', () => {
  test.each([
    ['EMPTY', 'nothing', new Uint8Array()],
    ['EMPTY', 'white space', bytes(' \n\n\t ')],
    ['TOO_LARGE', '26 MB', new Uint8Array(MOST_BYTES + 1_000_000)],
    ['BINARY', 'zeros', Buffer.from([1, 2, 3, 0, 4, 5, 65, 66, 0, 7, 65, 66, 67, 68])],
    ['BINARY', 'a picture', Buffer.from('\x89PNG\r\n\x1A\n0000', 'latin1')],
    ['BINARY', 'a Word document', Buffer.from('PK\x03\x04[Content_Types].xml', 'latin1')],
    ['WRONG_ENCODING', 'UTF-16 without its mark', Buffer.from('Borsetshire Constabulary was inspected.', 'utf16le')],
    ['WRONG_ENCODING', 'Russian in its own encoding', Buffer.from('\xCF\xF0\xE8\xE2\xE5\xF2 \xEC\xE8\xF0', 'latin1')],
    ['WRONG_ENCODING', 'words encoded twice', bytes('It â€œwasâ€\u009D the forceâ€™s plan, and itâ€™s theirs.')],
    ['BROKEN_PDF', 'a PDF that is none', bytes('%PDF-1.7\nthis is not one')],
    [
      'HTML_WITHOUT_TEXT',
      'a page that a program fills',
      bytes('<!doctype html><html><body><div id="root"></div></body></html>'),
    ],
  ])('%s: %s', async (code, _, written) => {
    const refusal = expect(parse(written)).rejects;
    await refusal.toMatchObject({ name: 'UnreadableDocument', code, message: expect.stringMatching(/^[A-Z].*[.]$/) });
  });
});
