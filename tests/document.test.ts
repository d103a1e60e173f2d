import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sliceOf } from '../src/ingest/document.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { expectSlices } from './slices.js';
import { seed } from './drawn.js';

describe('a slice', () => {
  const document = { text: `${'a'.repeat(40)}the words${'b'.repeat(40)}` };

  test('has 32 characters on either side', () => {
    expect(sliceOf(document, 40, 49)).toEqual({
      ...{ start: 40, end: 49, exact: 'the words' },
      ...{ prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) },
    });
  });

  test.each([
    [-1, 3],
    [5, 5],
    [80, 90],
    [1.5, 3],
  ])('from %d to %d is no place in the text', (start, end) => {
    expect(() => sliceOf(document, start, end)).toThrow(RangeError);
  });

  test('does not end in half a character', () => {
    const text = `${'x'.repeat(9)}😀${'y'.repeat(31)}word${'z'.repeat(31)}😀`;
    expect(sliceOf({ text }, 42, 46)).toMatchObject({ prefix: 'y'.repeat(31), suffix: 'z'.repeat(31) });
  });
});

const line = fc.oneof(
  fc.constantFrom(
    'Notes',
    'Get the report',
    'Key findings:',
    '- The force did well.',
    '“We did it.',
    '• ',
    '\f',
    'Contents',
    '',
  ),
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
  fc.string({ unit: 'grapheme' }),
);

test('every part and every sentence is a slice of its text, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) => {
      const text = `Borsetshire${end}${lines.join(end).replace(/\p{Cc}/gu, '\n')}`;
      const document = parseTxt(Buffer.from(text));
      expectSlices(document);
      expect(parseTxt(Buffer.from(text))).toEqual(document);
      const kept = document.parts.map(({ marker = '', text }) => marker + text).join('');
      expect(kept.replace(/\s/g, '')).toBe(document.text.replace(/\s/g, ''));
    }),
    { seed },
  );
});
