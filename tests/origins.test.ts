import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isAmong, saidIn } from '../src/ingest/align/agree.js';
import { numbersOf } from '../src/ingest/align/numbers.js';
import { originsOf } from '../src/ingest/align/origin.js';
import { ownPageOf } from '../src/ingest/align/own-page.js';
import { buildSourceIndex } from '../src/ingest/align/source-index.js';
import { voicesOf } from '../src/ingest/extract/voice.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { quotationsOf } from '../src/ingest/quote/find.js';
import { repliesIn, toldIn } from '../src/ingest/read/article.js';

/** A release and two articles made from it, of our own, about a force that does not exist; labelled before they were read. */
const read = (name: string) => parseTxt(readFileSync(new URL(`news/${name}.txt`, import.meta.url)));

const release = read('release');
const source = { id: 'release', origin: 'RELEASE' as const, text: release.text, sentences: release.sentences };

function labelsOf(name: string) {
  const { text, parts, sentences } = read(name);
  const found = quotationsOf(text, parts);
  const voices = voicesOf(found, text);
  const quotations = found.map((one) => ({ found: one, isPerson: false, reasons: [] }));
  const labels = originsOf(
    { text, sentences },
    buildSourceIndex([source]),
    repliesIn(voices),
    toldIn(quotations, voices),
  );
  // nothing is asked of the headline
  return labels.slice(1).map(({ start, end, origin }) => ({ words: text.slice(start, end), origin }));
}

const articles = {
  narrated: [
    ...Array<string>(15).fill('RELEASE'),
    ...Array<string>(3).fill('FORCE_REPLY'),
    ...Array<string>(2).fill('OFFICIAL_REPLY'),
    ...Array<string>(4).fill('UNMATCHED'),
    'RELEASE',
    'UNMATCHED',
  ],
  answered: [
    'RELEASE',
    'UNMATCHED',
    ...Array<string>(7).fill('FORCE_REPLY'),
    'UNMATCHED',
    'FORCE_REPLY',
    'UNMATCHED',
    ...Array<string>(2).fill('FORCE_REPLY'),
    'UNMATCHED',
    'FORCE_REPLY',
    'UNMATCHED',
    ...Array<string>(14).fill('FORCE_REPLY'),
    ...Array<string>(12).fill('OFFICIAL_REPLY'),
    ...Array<string>(2).fill('UNMATCHED'),
  ],
};

describe.each(Object.entries(articles))('the sentences of an article, %s', (name, origins) => {
  const labels = labelsOf(name);

  test('are as many as their answers', () => {
    expect(labels).toHaveLength(origins.length);
  });

  test('are given to no wrong source', () => {
    const wrong = labels.filter(({ origin }, at) => origin !== 'UNMATCHED' && origin !== origins[at]);
    expect(wrong).toEqual([]);
  });

  test('are nearly all given to theirs', () => {
    const known = origins.filter((origin) => origin !== 'UNMATCHED');
    const right = labels.filter(({ origin }, at) => origin !== 'UNMATCHED' && origin === origins[at]);
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.85);
  });
});

test.each([
  ['three quarters of cases', '33 of the 44 cases', true],
  ['three-quarters of cases', '75 per cent of cases', true],
  ['75 of them', '75 per cent', true],
  ['half of the cases', '22 of 44 cases', true],
  ['more than half of them', '23 of 44', true],
  ['more than half of them', '10 of 44', false],
  ['nine in ten calls', '90 per cent of calls', true],
  ['almost 15 children', '14 children', true],
  ['15 children', '14 children', false],
  ['374 cases', '384 cases', false],
  ['48 hours', 'two days', true],
  ['six months', 'six weeks', false],
  ['a 14-year-old', 'a girl of 14', true],
  ['a nine-year-old', '9 of 43 cases', false],
])('“%s” agrees with “%s”: %s', (printed, said, agrees) => {
  expect(numbersOf(printed).every((number) => isAmong(number, saidIn(said)))).toBe(agrees);
});

test('a force says “we” on its own page, and a paper only now and then', () => {
  const own = ['We have hired ten people.', 'Our officers know.', 'We will tell you more.'];
  expect(ownPageOf(own)).toBe('FORCE_REPLY');
  expect(ownPageOf(['We asked the force.', 'The force said: “Our officers know. We will tell.”'])).toBeUndefined();
});

describe('a share that two numbers make', () => {
  const isSaid = (number: string, text: string) => {
    const [asked] = numbersOf(number);
    return asked !== undefined && isAmong(asked, saidIn(text));
  };

  test('is of a part and its whole', () => {
    expect(isSaid('three-quarters of', '33 of the 44 cases')).toBe(true);
  });

  test.each([
    ['2 per cent', '40 in 2015'],
    ['25 per cent', '5 of 20 minutes'],
    ['75 per cent', 'between 12 16 and 20'],
  ])('is none where one of them counts something else: %s, %s', (number, text) => {
    expect(isSaid(number, text)).toBe(false);
  });
});

test('a closing mark that is missing ends a quotation with its paragraph', () => {
  const text =
    'Of the report\n\nChief Constable Ann Pell said: “We accept the findings.\n\nThe bridge at Ambridge stays closed. A fair is held there in May.';
  const { parts, sentences } = parseTxt(Buffer.from(text));
  const voices = voicesOf(quotationsOf(text, parts), text);
  const labels = originsOf({ text, sentences }, buildSourceIndex([source]), repliesIn(voices), []);
  const replies = labels
    .filter(({ origin }) => origin === 'FORCE_REPLY')
    .map(({ start, end }) => text.slice(start, end));
  expect(replies.every((words) => words.includes('Pell'))).toBe(true);
});
