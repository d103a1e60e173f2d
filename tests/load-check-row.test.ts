import { describe, expect, test } from '@jest/globals';
import { add, all, borsetshire, type Change, refusalOf, rowOf, set, without } from './borsetshire.js';

const force = 'force:borsetshire';
const finding = 'finding:borsetshire-2030-f01';
const recommendation = 'recommendation:borsetshire-2030-r1';
const assessment = 'assessment:borsetshire-2031-on-r1';
const review = 'inspection:borsetshire-2031-review';
const person = { id: 'person:pat', name: 'Pat Invented' };

const refusals: [what: string, change: Change, sentence: string][] = [
  [
    'a key that the noun does not have',
    set(force, { motto: 'On the ball' }),
    `force.json, ${force}, "motto": found "On the ball"; expected no such key; Force has id, name, onsCode, region, country, aliases.`,
  ],
  [
    'a key that is missing',
    without(force, 'region'),
    `force.json, ${force}, "region": found nothing; expected this key, which every Force has.`,
  ],
  [
    'an edge that is missing',
    without(finding, 'foundIn'),
    `finding.json, ${finding}, "foundIn": found nothing; expected this key, which every Finding has.`,
  ],
  [
    'a value of no enum',
    set(finding, { polarity: 'GOOD' }),
    `finding.json, ${finding}, "polarity": found "GOOD"; expected one of POSITIVE, NEGATIVE.`,
  ],
  [
    'a reading that is the absence of one',
    set(assessment, { reading: 'NOT_ASSESSED' }),
    `assessment.json, ${assessment}, "reading": found "NOT_ASSESSED"; expected one of MET, PARTLY_MET, NOT_MET.`,
  ],
  [
    'null instead of nothing',
    set(finding, { summary: null }),
    `finding.json, ${finding}, "summary": found null; expected text without blanks around it.`,
  ],
  [
    'text that is empty',
    set(finding, { summary: '' }),
    `finding.json, ${finding}, "summary": found ""; expected text without blanks around it.`,
  ],
  [
    'the 30th of February',
    set(review, { fieldwork: '2031-02-30' }),
    `inspection.json, ${review}, "fieldwork": found "2031-02-30"; expected a date: "2031-02-30" is not a date we can read: 30 February 2031 is not a day.`,
  ],
  [
    'an address of no page',
    set('report:borsetshire-2030-initial', { url: 'example.org' }),
    'report.json, report:borsetshire-2030-initial, "url": found "example.org"; expected an address that begins with http:// or https://.',
  ],
  [
    'an ISBN with a wrong digit',
    set('report:borsetshire-2030-initial', { isbn: '978-1-78655-832-8' }),
    'report.json, report:borsetshire-2030-initial, "isbn": found "978-1-78655-832-8"; expected an ISBN as 978-1-78655-nnn-n or 978-1-78246-nnn-n with its check digit.',
  ],
  [
    'an id of another noun',
    add('force', { ...rowOf(borsetshire(), force), id: 'organisation:ambridge' }),
    'force.json, organisation:ambridge, "id": found "organisation:ambridge"; expected force: and then a-z, 0-9 and hyphens.',
  ],
  [
    'an id with capitals',
    add('person', { ...person, id: 'person:Pat' }),
    'person.json, person:Pat, "id": found "person:Pat"; expected person: and then a-z, 0-9 and hyphens.',
  ],
  [
    'an id with two colons',
    add('person', { ...person, id: 'person:pat:2' }),
    'person.json, person:pat:2, "id": found "person:pat:2"; expected person: and then a-z, 0-9 and hyphens.',
  ],
  [
    'a row without an id',
    add('person', { name: 'Pat Invented' }),
    'person.json, row 1, "id": found nothing; expected this key, which every Person has.',
  ],
  [
    'one id where a list belongs',
    set(review, { forces: force }),
    `inspection.json, ${review}, "forces": found "${force}"; expected a list of ids.`,
  ],
  [
    'a list where one id belongs',
    set(finding, { foundIn: [review] }),
    `finding.json, ${finding}, "foundIn": found ["${review}"]; expected one id.`,
  ],
  [
    'an empty list where one at least belongs',
    set(review, { forces: [] }),
    `inspection.json, ${review}, "forces": found []; expected at least one id.`,
  ],
  [
    'an id twice in a list',
    set(finding, { themes: ['theme:recording', 'theme:recording'] }),
    `finding.json, ${finding}, "themes": found ["theme:recording","theme:recording"]; expected each id once.`,
  ],
  [
    'a claim without a source',
    without(finding, 'sources'),
    `finding.json, ${finding}, "sources": expected the documents that say so, or sourceUnknown with the reason why none is known.`,
  ],
  [
    'a claim with a source and none',
    set(finding, { sourceUnknown: 'Lost.' }),
    `finding.json, ${finding}, "sourceUnknown": found "Lost."; expected either sources or the reason why none is known, not both.`,
  ],
  [
    'a deadline by date without the date',
    set(recommendation, { deadline: 'BY_DATE' }),
    `recommendation.json, ${recommendation}, "due": found nothing; expected the date, because the deadline is BY_DATE.`,
  ],
  [
    'a date that follows from the deadline',
    set(recommendation, { due: '2030-09-14' }),
    `recommendation.json, ${recommendation}, "due": found "2030-09-14"; expected no date, because the deadline is WITHIN_THREE_MONTHS and not BY_DATE.`,
  ],
  [
    'more of a person than the office asks for',
    add('person', { ...person, age: 40 }),
    'person.json, person:pat, "age": found 40; expected no such key; Person has id, name, aliases.',
  ],
  [
    'an appearance nowhere',
    all(add('person', person), add('appearance', { id: 'appearance:pat', person: person.id, part: 'SPEAKER' })),
    'appearance.json, appearance:pat: expected at least one of document, inspection, force.',
  ],
];

describe('a row is refused that has', () => {
  test.each(refusals)('%s', (_, change, sentence) => {
    expect(refusalOf(change)).toEqual([sentence]);
  });
});
