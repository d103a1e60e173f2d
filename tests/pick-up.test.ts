import { expect, test } from '@jest/globals';
import { pickUpsOf } from '../src/ingest/align/pick-up.js';

// Sentences of our own, about nobody.
function kindOf(finding: string, article: string): string | undefined {
  const told = [{ text: article, start: 0, end: article.length }];
  return pickUpsOf([{ exact: finding, polarity: 'NEGATIVE' }], told)[0]?.kind;
}

const finding = 'However, officers in the east of the county seldom wrote down what the children had told them.';

test.each([
  ['Officers in the east of the county seldom wrote down what the children had told them.', 'VERBATIM'],
  ['“Officers in the east of the county seldom wrote down what the children had told them,” she said.', 'VERBATIM'],
  ['It says that officers in the east of the county seldom wrote down what the children had told them.', 'CLOSE'],
  ['Officers in the east of the county rarely wrote down what the children had said to them.', 'CLOSE'],
  [
    'The watchdog has been back to Borchester, where it went from desk to desk for a fortnight last spring, and says it met officers in the east of the county who seldom had paper at hand.',
    'CLOSE',
  ],
  ['Children in the county told officers things that nobody in the east wrote down.', 'PARAPHRASE'],
  ['The force has bought eleven new cars.', 'ABSENT'],
])('%s is %s', (article, kind) => {
  expect(kindOf(finding, article)).toBe(kind);
});

test('the “and” that leads to the next item of a list is no word of the finding', () => {
  expect(
    kindOf('plans for children were seldom kept up to date; and', 'Plans for children were seldom kept up to date.'),
  ).toBe('VERBATIM');
});

const praise = 'The force now has an assistant chief constable in charge of child protection.';

test('a sentence that joins something bad and something good carries the good in its own part', () => {
  const article =
    'Calls were still not answered in time, but an assistant chief constable is now in charge of child protection.';
  const told = [{ text: article, start: 0, end: article.length, polarity: 'NEGATIVE' as const }];
  expect(pickUpsOf([{ exact: praise, polarity: 'POSITIVE' }], told)[0]?.kind).toBe('CLOSE');
});

test('large numbers that both say carry a finding in other words', () => {
  const exact = 'Of the files that we looked at, 31 of 36 had been checked by a supervisor.';
  expect(kindOf(exact, 'Sergeants had been over 31 of 36 files, up from a handful.')).toBe('PARAPHRASE');
  expect(kindOf(exact, 'Sergeants had been over 30 of 35 desks, up from a handful.')).toBe('ABSENT');
});

test('what is said of something else beside it carries nothing', () => {
  expect(kindOf(praise, 'The force has bought eleven cars, and the chief constable drives one of them.')).toBe(
    'ABSENT',
  );
});
