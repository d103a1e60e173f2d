import { describe, expect, test } from '@jest/globals';
import { checkSeed } from '../src/ingest/check.js';
import { readSeed } from '../src/ingest/seed.js';
import { add, all, borsetshire, type Change, refusalOf, rowOf, set } from './borsetshire.js';

const force = 'force:borsetshire';
const finding = 'finding:borsetshire-2030-f01';
const recommendation = 'recommendation:borsetshire-2030-r1';
const assessment = 'assessment:borsetshire-2031-on-r1';
const review = 'inspection:borsetshire-2031-review';
const statement = 'statement:report-borsetshire-2030-initial--published-on';
const person = { id: 'person:pat', name: 'Pat Invented' };
const statementOf = (values: Record<string, unknown>) => ({
  id: 'statement:other',
  about: 'report:borsetshire-2030-initial',
  property: 'publishedOn',
  value: '2030-06-15',
  isPreferred: false,
  ...values,
});

const refusals: [what: string, change: Change, sentence: string][] = [
  [
    'a second row of one id',
    add('force', rowOf(borsetshire(), force)),
    `force.json, ${force}, "id": found "${force}"; expected an id of its own; another row of force.json has it already.`,
  ],
  [
    'a reference to nothing',
    set(finding, { foundIn: 'inspection:ambridge' }),
    `finding.json, ${finding}, "foundIn": found "inspection:ambridge"; expected the id of a row; no row has this one.`,
  ],
  [
    'a reference to the wrong noun',
    set(finding, { foundIn: force }),
    `finding.json, ${finding}, "foundIn": found "${force}"; expected the id of Inspection.`,
  ],
  [
    'a reference to an interface it does not have',
    set('report:borsetshire-2030-initial', { publishers: ['theme:recording'] }),
    'report.json, report:borsetshire-2030-initial, "publishers": found "theme:recording"; expected the id of Body.',
  ],
  [
    'an inspection that follows itself',
    set(review, { follows: [review, 'inspection:borsetshire-2030-initial'] }),
    `inspection.json, ${review}, "follows": found ["${review}","inspection:borsetshire-2030-initial"]; expected a way that does not lead back here.`,
  ],
  [
    'a source that is no document',
    set(finding, { sources: [force] }),
    `finding.json, ${finding}, "sources": found "${force}"; expected the id of Document.`,
  ],
  [
    'an assessment in the inspection that made the recommendation',
    set(assessment, { madeIn: 'inspection:borsetshire-2030-initial' }),
    `assessment.json, ${assessment}, "madeIn": found "inspection:borsetshire-2030-initial"; expected an inspection that follows up inspection:borsetshire-2030-initial, where ${recommendation} was made.`,
  ],
  [
    'two assessments of one recommendation in one inspection',
    add('assessment', { ...rowOf(borsetshire(), assessment), id: 'assessment:again' }),
    `assessment.json, assessment:again, "of": found "${recommendation}"; expected one assessment of it in ${review}; ${assessment} is one already.`,
  ],
  [
    'a statement of something nobody may state',
    add('statement', statementOf({ property: 'colour' })),
    'statement.json, statement:other, "property": found "colour"; expected one of ',
  ],
  [
    'a statement about a person beside the office',
    all(add('person', person), add('statement', statementOf({ about: 'person:pat', property: 'kind' }))),
    'statement.json, statement:other, "property": found "kind"; expected a property of Person; this is one of Inspection.',
  ],
  [
    'a stated date that is none',
    add('statement', statementOf({ value: 'spring' })),
    'statement.json, statement:other, "value": found "spring"; expected a date: "spring" is not a date we can read: ',
  ],
  [
    'two preferred values',
    all(
      set(statement, { property: 'framing' }),
      add('statement', statementOf({ property: 'framing', isPreferred: true })),
    ),
    `statement.json, statement:other, "isPreferred": found "2030-06-15"; expected one preferred value for framing of report:borsetshire-2030-initial; ${statement} prefers 2030-06-14.`,
  ],
  [
    'a preferred value that is not held',
    set(statement, { value: '2030-06-13' }),
    `statement.json, ${statement}, "value": found "2030-06-13"; expected what report:borsetshire-2030-initial holds, because this is preferred; it holds 2030-06-14.`,
  ],
  [
    'a file of no noun',
    add('village', {}),
    'village.json: expected a file named after a noun, such as status-event.json.',
  ],
  [
    'evidence with rows of its own',
    add('evidence', {}),
    'evidence.json: expected a file named after a noun, such as status-event.json.',
  ],
  [
    'a row that is no object',
    (rows) => Object.assign(rows, { person: ['Pat'] }),
    'person.json, row 1: found "Pat"; expected an object.',
  ],
  [
    'a refusal without a reason',
    (rows) => Object.assign(rows, { refused: [{ from: 'person', row: {} }] }),
    'refused.json, row 1: expected from (a noun as its file is named), row and reason.',
  ],
];

describe('a seed is refused that has', () => {
  test.each(refusals)('%s', (_, change, sentence) => {
    expect(refusalOf(change)).toEqual([expect.stringContaining(sentence)]);
  });

  test('inspections that follow each other up in a ring', () => {
    expect(refusalOf(set('inspection:borsetshire-2030-initial', { follows: [review] }))).toHaveLength(2);
  });

  test('text that is no JSON', () => {
    expect(() => checkSeed([{ file: 'force.json', text: '[' }])).toThrow('force.json: expected a JSON array of rows.');
  });
});

test('everything that is wrong is told at once', () => {
  expect(refusalOf(all(set(force, { country: 'BORSETSHIRE' }), set(finding, { foundIn: 'x' })))).toHaveLength(2);
});

test('a review of a review may assess what was asked before both', () => {
  const later = { ...rowOf(borsetshire(), review), id: 'inspection:borsetshire-2032-review', follows: [review] };
  expect(refusalOf(all(add('inspection', later), set(assessment, { madeIn: later.id })))).toEqual([]);
});

test('a value that is held as uncertain may be preferred where it is stated without doubt', () => {
  expect(refusalOf(set('report:borsetshire-2030-initial', { publishedOn: '2030-06-14?' }))).toEqual([]);
});

test('the seed of the repository is accepted, and so is the invented one', async () => {
  expect(refusalOf(all())).toEqual([]);
  const { rows, refused } = checkSeed(await readSeed('seed'));
  expect(rows.length).toBeGreaterThan(1_000);
  expect(refused.every(({ reason }) => reason !== '')).toBe(true);
});
