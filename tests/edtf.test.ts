import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, dateInWords, parseDate } from '../src/edtf.js';
import { seed } from './drawn.js';

/** Every form that the facts use, with its bounds and its words; null is an open bound. */
const FORMS: [edtf: string, earliest: string | null, latest: string | null, isUncertain: boolean, words: string][] = [
  ['2015-02-11', '2015-02-11', '2015-02-11', false, '11 February 2015'],
  ['2016-02-04', '2016-02-04', '2016-02-04', false, '4 February 2016'],
  ['2015-02', '2015-02-01', '2015-02-28', false, 'February 2015'],
  ['2016-02', '2016-02-01', '2016-02-29', false, 'February 2016'],
  ['2017', '2017-01-01', '2017-12-31', false, '2017'],

  ['2015-02-11?', '2015-02-11', '2015-02-11', true, '11 February 2015 (uncertain)'],
  ['2015-09?', '2015-09-01', '2015-09-30', true, 'September 2015 (uncertain)'],
  ['2015?', '2015-01-01', '2015-12-31', true, '2015 (uncertain)'],
  ['2017-23?', '2017-09-01', '2017-11-30', true, 'autumn 2017 (uncertain)'],
  ['2019-21?', '2019-03-01', '2019-05-31', true, 'spring 2019 (uncertain)'],

  ['2016-02-04~', '2016-01-28', '2016-02-11', true, 'about 4 February 2016'],
  ['2018-05-10~', '2018-05-03', '2018-05-17', true, 'about 10 May 2018'],
  ['2020-07-13~', '2020-07-06', '2020-07-20', true, 'about 13 July 2020'],
  ['2023-09-15~', '2023-09-08', '2023-09-22', true, 'about 15 September 2023'],
  ['2015-02~', '2015-01-01', '2015-03-31', true, 'about February 2015'],
  ['2019~', '2018-01-01', '2020-12-31', true, 'about 2019'],

  ['2015-02/2015-03', '2015-02-01', '2015-03-31', false, 'February to March 2015'],
  ['2015-09/2015-10', '2015-09-01', '2015-10-31', false, 'September to October 2015'],
  ['2016-02/2016-05', '2016-02-01', '2016-05-31', false, 'February to May 2016'],
  ['2020-11/2020-12', '2020-11-01', '2020-12-31', false, 'November to December 2020'],
  ['2023-02/2023-03', '2023-02-01', '2023-03-31', false, 'February to March 2023'],
  ['2015-08-25/2015-08-28', '2015-08-25', '2015-08-28', false, '25 to 28 August 2015'],
  ['2018-04-23/2018-05-04', '2018-04-23', '2018-05-04', false, '23 April to 4 May 2018'],
  ['2018-10-08/2018-10-19', '2018-10-08', '2018-10-19', false, '8 to 19 October 2018'],
  ['2019-01-07/2019-01-11', '2019-01-07', '2019-01-11', false, '7 to 11 January 2019'],
  ['2019-02-04/2019-02-15', '2019-02-04', '2019-02-15', false, '4 to 15 February 2019'],
  ['2019-07-08/2019-07-19', '2019-07-08', '2019-07-19', false, '8 to 19 July 2019'],
  ['2021-04-12/2021-04-23', '2021-04-12', '2021-04-23', false, '12 to 23 April 2021'],
  ['2023-05-15/2023-05-26', '2023-05-15', '2023-05-26', false, '15 to 26 May 2023'],
  ['2023-07-24/2023-08-04', '2023-07-24', '2023-08-04', false, '24 July to 4 August 2023'],

  ['[2015..2016]', '2015-01-01', '2016-12-31', false, 'some time from 2015 to 2016'],
  ['[2018..2019]', '2018-01-01', '2019-12-31', false, 'some time from 2018 to 2019'],
  ['[2021-04..2022-03]', '2021-04-01', '2022-03-31', false, 'some time from April 2021 to March 2022'],
  ['[2015..]', '2015-01-01', null, false, 'on or after 2015'],
  ['[2015-08..]', '2015-08-01', null, false, 'on or after August 2015'],
  ['[2018-10..]', '2018-10-01', null, false, 'on or after October 2018'],
  ['[2023..]', '2023-01-01', null, false, 'on or after 2023'],
  ['[..2016-02-22]', null, '2016-02-22', false, 'on or before 22 February 2016'],

  // Not among the facts yet, but the next source may write them.
  ['2017-22', '2017-06-01', '2017-08-31', false, 'summer 2017'],
  ['2017-24', '2017-12-01', '2018-02-28', false, 'winter 2017/18'],
  ['2017-23~', '2017-06-01', '2018-02-28', true, 'about autumn 2017'],
  ['2015-02%', '2015-01-01', '2015-03-31', true, 'about February 2015 (uncertain)'],
  ['2015-12?/2016-01', '2015-12-01', '2016-01-31', true, 'December 2015 (uncertain) to January 2016'],
  ['2015-12-28/2016-01-05', '2015-12-28', '2016-01-05', false, '28 December 2015 to 5 January 2016'],
  ['2015-02-11/2015-02-11', '2015-02-11', '2015-02-11', false, '11 February 2015'],
  ['0001~', '0001-01-01', '0002-12-31', true, 'about 1'],
  ['9999-12-31~', '9999-12-24', '9999-12-31', true, 'about 31 December 9999'],
];

test.each(FORMS)('%s lies from %s to %s', (edtf, earliest, latest, isUncertain, words) => {
  const date = parseDate(edtf);
  expect([date.earliest ?? null, date.latest ?? null, date.isUncertain]).toEqual([earliest, latest, isUncertain]);
  expect(dateInWords(edtf)).toBe(words);
});

test.each([
  ['2016-02-30', /"2016-02-30" is not a date we can read: 30 February 2016 is not a day/],
  ['2015-02-29', /29 February 2015 is not a day/],
  ['2015-02-00', /0 February 2015 is not a day/],
  ['2016-13', /there is no month 13/],
  ['2016-00', /there is no month 00/],
  ['2016-25', /there is no month 25; months are 01 to 12, seasons 21 to 24/],
  ['2017-23-05', /there is no month 23; .* seasons 21 to 24 and have no days/],
  ['0000-01-01', /there is no year 0/],
  ['2015-03/2015-02', /it ends before it begins/],
  ['[2016..2015]', /it ends before it begins/],
  ['', /expected YYYY/],
  ['..', /expected YYYY/],
  ['[..]', /expected YYYY/],
  ['[2015]', /expected YYYY/],
  ['[2015..2016', /expected YYYY/],
  ['2015/2016/2017', /expected YYYY/],
  ['2015/..', /expected YYYY/],
  ['2015-2', /expected YYYY/],
  ['4 February 2016', /expected YYYY/],
  ['２０１５', /expected YYYY/],
  ['2015\n', /expected YYYY/],
  ['1'.repeat(10_000), /"1{40}…" is not a date we can read: expected YYYY/],
])('%j is refused with a sentence', (edtf, sentence) => {
  expect(() => parseDate(edtf)).toThrow(sentence);
  expect(() => dateInWords(edtf)).toThrow(sentence);
  expect(() => addMonths(edtf, 3)).toThrow(sentence);
});

test('every date of the seed can be read and said', () => {
  const fields = new Set(['fieldwork', 'publishedOn', 'due', 'on', 'from', 'to', 'seenOn', 'corrected']);
  const unread = seedValues(fields).filter((edtf) => {
    const { earliest, latest } = parseDate(edtf);
    return !(earliest ?? latest) || dateInWords(edtf) === '';
  });
  expect(unread).toEqual([]);
});

describe('a date so many months later', () => {
  test.each([
    ['2016-11-25', 3, '2017-02-25'],
    ['2018-08-31', 6, '2019-02-28'],
    ['2015-11-30', 3, '2016-02-29'],
    ['2015-09?', 6, '2016-03?'],
    ['2016-02-04~', 3, '2016-05-04~'],
    ['2017-23?', 3, '2017-24?'],
    ['2017-24', 3, '2018-21'],
    ['2015?', 12, '2016?'],
    ['2018-10-08/2018-10-19', 3, '2019-01-08/2019-01-19'],
    ['[2021-04..2022-03]', 6, '[2021-10..2022-09]'],
    ['[2018-10..]', 3, '[2019-01..]'],
    ['[..2016-02-22]', 6, '[..2016-08-22]'],
    ['2015-02-11', -2, '2014-12-11'],
    ['2015-02-11', 0, '2015-02-11'],
  ])('%s and %i months is %s', (edtf, months, later) => {
    expect(addMonths(edtf, months)).toBe(later);
  });

  test.each([
    ['2017', 3],
    ['2017-23?', 1],
    ['[2015..2016]', 6],
    ['9999-12', 1],
    ['0001-01', -1],
  ])('%s and %i months cannot be said', (edtf, months) => {
    expect(addMonths(edtf, months)).toBeUndefined();
  });
});

describe('every date', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const season = fc
    .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 21, max: 24 }))
    .map(([year, unit]) => `${year}-${unit}`);
  const calendar = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => text.slice(0, 4)),
    season,
  );
  const point = fc.tuple(calendar, fc.constantFrom('', '?', '~', '%')).map(([text, qualifier]) => text + qualifier);
  const inOrder = fc
    .tuple(calendar, calendar)
    .map((ends) => ends.sort((a, b) => firstDay(a).localeCompare(firstDay(b))));
  const date = fc.oneof(
    point,
    inOrder.map(([start, end]) => `${start}/${end}`),
    inOrder.map(([start, end]) => `[${start}..${end}]`),
    point.map((end) => `[..${end}]`),
    point.map((start) => `[${start}..]`),
  );

  test('has words, and begins no later than it ends', () => {
    fc.assert(
      fc.property(date, (edtf) => {
        const { earliest = '', latest = '9999-12-31' } = parseDate(edtf);
        expect(earliest <= latest).toBe(true);
        expect(dateInWords(edtf)).toMatch(/\d/);
      }),
      { seed },
    );
  });

  test('is the same again after a shift there and back, unless a short month cut its day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (edtf, months) => {
        const shifted = addMonths(edtf, months);
        if (shifted === undefined || /-(29|3\d)/.test(edtf)) return;
        expect(addMonths(shifted, -months)).toBe(edtf);
      }),
      { seed },
    );
  });

  test('or any other text is read or refused with a sentence, never otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[\]0-9./?~%-]{0,20}$/)), (text) => {
        try {
          parseDate(text);
        } catch (error) {
          expect(String(error)).toMatch(/is not a date we can read: .+\.$/);
        }
      }),
      { seed },
    );
  });

  function firstDay(edtf: string): string {
    return parseDate(edtf).earliest ?? '';
  }
});

/** What the rows hold under these fields, and what statements say of them. */
function seedValues(fields: ReadonlySet<string>): string[] {
  const seed = new URL('../seed/', import.meta.url);
  const nouns = readdirSync(seed).filter((file) => file.endsWith('.json') && file !== 'refused.json');
  const texts = nouns.map((file) => readFileSync(new URL(file, seed), 'utf8'));
  // Every file of the seed is an array of rows.
  const rows = texts.flatMap((text) => JSON.parse(text) as Record<string, unknown>[]);
  return rows
    .flatMap((row) => Object.entries('property' in row ? { [String(row['property'])]: row['value'] } : row))
    .filter(([field]) => fields.has(field))
    .flatMap(([, value]) => value)
    .map(String);
}
