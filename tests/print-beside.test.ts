import { expect, test } from '@jest/globals';
import { printBeside } from '../src/print-beside.js';

/** Of an invented article about Borsetshire. */
const place = { start: 100, end: 160 };
const step = {
  __typename: 'CoveredBy' as const,
  evidence: [{ passage: { ...place, exact: 'it kept children ‘overnight’ for no reason' } }, { passage: null }],
  article: {
    quotations: [
      {
        ...{ matchedWords: 1, words: 1, passages: [{ start: 118, end: 127 }] },
        edits: [{ kind: 'CUT_UNMARKED' as const, source: 'in cells', printed: null }],
      },
      { matchedWords: null, words: 9, passages: [{ start: 120, end: 130 }], edits: [] },
    ],
    pickUp: [
      {
        ...{ kind: 'CLOSE' as const, score: 0.8, passages: [place] },
        finding: {
          evidence: [
            {
              method: 'READ' as const,
              document: { __typename: 'Release' as const, title: 'Borsetshire inspected' },
              passage: { exact: 'Children were kept in cells overnight.' },
            },
          ],
        },
      },
    ],
    termSlips: [{ source: 'recommendations', printed: 'commendations', sentence: { start: 300, end: 400 } }],
  },
};

test('the article’s words stand over the source’s, and each difference is named', () => {
  expect(printBeside(step)).toEqual([
    '      Beside its source:',
    '        printed  “it kept children ‘overnight’ for no reason”',
    '        source   “Children were kept in cells overnight.” (Borsetshire inspected)',
    '        drift    close, 0.8',
    '        drift    quotation: 1 of 1 words are the source’s; cut unmarked “in cells”',
  ]);
});

test('where no source was read there is nothing beside it', () => {
  expect(printBeside({ ...step, article: { quotations: [], pickUp: [], termSlips: [] } })).toEqual([]);
  expect(printBeside(undefined)).toEqual([]);
});
