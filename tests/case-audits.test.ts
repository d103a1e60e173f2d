import { describe, expect, test } from '@jest/globals';
import { proseAudits } from '../src/ingest/extract/case-prose.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Sentences of our own, about a force that does not exist.
function countedIn(sentence: string): string[] {
  const text = `Wherevershire Police: child protection inspection\n\n${sentence}`;
  return proseAudits(parseTxt(Buffer.from(text))).map(({ total, good, adequate, requiresImprovement, inadequate }) =>
    [total, good, adequate, requiresImprovement, inadequate].map((count) => count ?? '-').join(' '),
  );
}

describe('one grade of a sample that stands in the same sentence is a case audit', () => {
  test.each([
    ['Of the 48 cases we examined, 19 were inadequate.', '48 - - - 19'],
    ['In 14 of the 31 cases that we examined the force’s practice was inadequate.', '31 - - - 14'],
    [
      'We examined 52 child protection cases and found the force’s practice to be good in only 12 of them.',
      '52 12 - - -',
    ],
    ['We examined 40 cases: 11 were good, 20 required improvement and nine were inadequate.', '40 11 - 20 9'],
  ])('%s', (sentence, counts) => {
    expect(countedIn(sentence)).toEqual([counts]);
  });
});

describe('no case audit is read of', () => {
  test.each([
    'In 13 of the 17 investigations that inspectors considered inadequate or requiring improvement, no record was found.',
    'Nineteen were inadequate.',
    'In 12 of the 30 files that we read the record of the visit was good.',
  ])('%s', (sentence) => {
    expect(countedIn(sentence)).toEqual([]);
  });
});
