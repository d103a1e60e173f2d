import { describe, expect, test } from '@jest/globals';
import { extract } from '../src/ingest/extract/extract.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// The texts are written for these tests; their forces and people do not exist.
const release = (sentence: string) =>
  parseTxt(
    Buffer.from(
      `Marfordshire Police and children\n\nHMICFRS has today published a report on how Marfordshire Police protects children.\n\n${sentence}\n\nThe visit took place in June.`,
    ),
  );

const none = `Marfordshire Police must do better for children, inspectors say.
Marfordshire Police needs to improve how it protects children, a report published today says.
We’ve made nine recommendations which, if followed, will help the force to improve.
Marfordshire Police needs to make big improvements in how it protects children.
The force needs to show that it has listened.
Marfordshire Police should improve its response to missing children, according to a report by inspectors.
Within six weeks the force should tell us its plans.
The force should send us its action plan within six weeks.`;

test.each(none.split('\n'))('a release recommends nothing where it says: %s', (sentence) => {
  expect(extract(release(sentence), 'RELEASE').recommendations).toEqual([]);
});

test.each([
  ['UNKNOWN', 'Within six weeks, Marfordshire Police should make a safety plan for every child at risk.'],
  ['UNKNOWN', 'We recommend that within six weeks the force reviews its plans for children in custody.'],
  ['WITHIN_THREE_MONTHS', 'Within three months, the force should demonstrate that officers record what children say.'],
])('a plan, or a proof, may be what is recommended, %s: %s', (deadline, sentence) => {
  expect(extract(release(sentence), 'RELEASE').recommendations).toMatchObject([{ deadline }]);
});

test.each([
  ['WITHIN_SIX_MONTHS', 'We had asked that within six months the force set up a team for missing children.'],
  ['WITHIN_THREE_MONTHS', 'Rec 2 (that, within three months, officers are trained) has been met.'],
])('a recommendation that is retold keeps its deadline, %s: %s', (deadline, sentence) => {
  expect(extract(release(sentence), 'RELEASE').recommendations).toMatchObject([{ deadline }]);
});

test.each([['The force ought to staff it at once.'], ['I would be glad to see the force share this with schools.']])(
  'a release expects something where it says: %s',
  (sentence) => {
    expect(extract(release(sentence), 'RELEASE').recommendations).toMatchObject([{ form: 'EXPECT' }]);
  },
);

test('the sentence that opens a release sums it up and recommends nothing', () => {
  const text = `Police and children\n\nMarfordshire Police must improve how it finds missing children.\n\nHMICFRS has today published a report on how Marfordshire Police protects children. The force needs to train its sergeants.`;
  const { recommendations } = extract(parseTxt(Buffer.from(text)), 'RELEASE');
  expect(recommendations.map(({ exact }) => exact)).toEqual(['The force needs to train its sergeants.']);
});

describe('a recommendation under a line with its number', () => {
  test.each([
    ['4', 'Rec 4'],
    ['2', 'Rec. 2'],
    ['3', 'R3'],
    ['5', 'Recommendation 5'],
  ])('has the number %s of “%s”', (number, line) => {
    const text = `Comments of the Police and Crime Commissioner\n\n${line}\n\nWithin three months, the force should review its policy on missing children.`;
    const { recommendations } = extract(parseTxt(Buffer.from(text)), 'RESPONSE');
    expect(recommendations).toMatchObject([{ number }]);
  });
});

test('a number inside the label of a row is no count of cases', () => {
  const text =
    'Marfordshire – National child protection inspection\n\nCases\n\nCase type\tGood\tRequires improvement\tInadequate\n\nSection 17 assessments\t5\t6\t3';
  expect(extract(parseTxt(Buffer.from(text)), 'REPORT').caseAudits).toMatchObject([
    { subject: 'Section 17 assessments', good: 5, requiresImprovement: 6, inadequate: 3 },
  ]);
});
