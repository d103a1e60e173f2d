import { expect, test } from '@jest/globals';
import { sentencesOf } from '../src/ingest/parse/sentences.js';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['titles and initials', ['Mr. Archer met Det. Supt. J. K. Bloggs.', 'They spoke.']],
  ['numbers', ['See No. 7 and para. 3.', 'It cost £1.2m.', 'It was 9.30 p.m. on Monday.']],
  ['a sentence that begins with a figure', ['It was the first of its kind.', '12 cases were seen.']],
  ['months', ['It came in Sept. 2014 and left in Oct.', 'The force replied.']],
  ['questions inside quotation marks', ['“Is it right?” she asked.', '“No!”', 'He left.']],
  ['quotations of several sentences', ['Jo Bloggs said: “We did it.', 'We will do it again.”', 'The force agreed.']],
  ['brackets', ['“[There was] a delay.', 'It was long.”', 'It is so (see below).', 'It ended.']],
  ['sections with a letter', ['It is in section C.', 'The force did not.']],
])('%s do not mislead', (_, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('a sentence whose space is lost is parted, a name of a site is not', () => {
  expect(split('Ambridge.TV told of the children.The force failed.')).toEqual([
    'Ambridge.TV told of the children.',
    'The force failed.',
  ]);
});

test('a line break inside a paragraph ends no sentence', () => {
  expect(split('The force\nhad improved. It\nwas good.')).toEqual(['The force\nhad improved.', 'It\nwas good.']);
});

test('a sign that may stand in a paragraph divides it only where the segmenter says so', () => {
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  const signs = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => !/\s/.test(sign),
  );
  for (const sign of signs) {
    for (const text of [`The force${sign} The river`, `the force ${sign}The river was high${sign}`]) {
      const segments = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
      if (!/[.!?]/.test(text)) expect({ sign, pieces: split(text) }).toEqual({ sign, pieces: segments });
    }
  }
});
