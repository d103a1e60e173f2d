import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quotationsOf } from '../src/ingest/quote/find.js';
import { withoutPrivate } from '../src/ingest/quote/private.js';
import { marks } from './quotations/marks.js';
import { nameless } from './quotations/nameless.js';
import { news } from './quotations/news.js';
import { officeNames } from './quotations/offices.js';
import { papers } from './quotations/papers.js';
import { places } from './quotations/places.js';
import { referents, subjects } from './quotations/referents.js';
import { reports } from './quotations/reports.js';
import { speakers } from './quotations/speakers.js';
import { seed } from './drawn.js';

const passages = [
  ...places,
  ...speakers,
  ...subjects,
  ...referents,
  ...marks,
  ...reports,
  ...officeNames,
  ...nameless,
  ...news,
  ...papers,
];

function directIn(text: string): [words: string, speaker: string | null, role: string | undefined][] {
  return quotationsOf(text)
    .filter(({ isDirect }) => isDirect)
    .map(({ pieces, speaker, role }) => [
      pieces.map(({ start, end }) => text.slice(start, end)).join(' | '),
      speaker?.exact ?? null,
      role?.exact,
    ]);
}

describe('who spoke, in a passage of news prose', () => {
  test.each(passages)('$shows', ({ text, says, reports: reported }) => {
    expect(directIn(text)).toEqual(says.map(([words, speaker, role]) => [words, speaker, role]));
    if (!reported) return;
    const indirect = quotationsOf(text).filter(({ isDirect }) => !isDirect);
    expect(indirect.map(({ exact, speaker }) => [exact, speaker?.exact])).toEqual(reported);
  });
});

describe('any text', () => {
  const shuffled = fc
    .shuffledSubarray(
      passages.map(({ text }) => text),
      { minLength: 1, maxLength: 8 },
    )
    .map((texts) => texts.join('\n\n'));
  const odd = fc.array(
    fc.constantFrom('“', '”', '‘', '’', '"', "'", ' ', ': ', ', ', '.\n\n', 'said', 'Jane Doe', 'she', 'we', '6', '😀'),
  );
  const texts = fc.oneof(
    shuffled,
    odd.map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  test('gives pieces, speakers, roles and cues that are slices at their offsets, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { pieces, exact, speaker, role, cue } of quotationsOf(text)) {
          expect(exact).toBe(pieces.map(({ start, end }) => text.slice(start, end)).join(' '));
          for (const printed of [speaker, role, cue]) {
            if (printed) expect(text.slice(printed.start, printed.end)).toBe(printed.exact);
          }
          pieces.forEach(({ start, end }, index) => {
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
          });
        }
      }),
      { seed },
    );
  });

  test('is read alike every time', () => {
    fc.assert(
      fc.property(texts, (text) => expect(quotationsOf(text)).toEqual(quotationsOf(text))),
      { seed },
    );
  });
});

test('a quotation mark that is lost changes what is read, and the reading says so', () => {
  const marked = passages.flatMap(({ text }) =>
    [...text.matchAll(/(?<!\d)[“”"]/g)].map(({ index }) => ({ text, index })),
  );
  for (const { text, index } of marked.filter(({ text: whole }) =>
    quotationsOf(whole).some(({ isDirect }) => isDirect),
  )) {
    const without = text.slice(0, index) + ' ' + text.slice(index + 1);
    expect({ text, index, read: quotationsOf(without) }).not.toEqual({ text, index, read: quotationsOf(text) });
  }
});

test('a short sentence after a colon is a sentence, and words within one are a scrap', () => {
  const scraps = (text: string) => quotationsOf(text).map(({ isScrap }) => isScrap);
  expect(scraps('Asked whether she would resign, Jan Firth replied: “Absolutely not.”')).toEqual([false]);
  expect(scraps('Jan Firth said the unit was “on its knees” by the winter.')).toEqual([true]);
});

test('of a document about an inspection the words of a private person stay, and who spoke them does not', () => {
  const speakerOf = (text: string) => quotationsOf(text).map((found) => withoutPrivate(found).speaker?.exact);
  expect(speakerOf('One Felpersham mother said: “They lost my file.”')).toEqual([undefined]);
  expect(speakerOf('“They never came,” said a pensioner from Penny Hassett.')).toEqual([undefined]);
  expect(speakerOf('Neighbour Jan Firth said: “They never came.”')).toEqual([undefined]);
  expect(speakerOf('One of His Majesty’s Inspectors said: “They never came.”')).toEqual([
    'One of His Majesty’s Inspectors',
  ]);
  expect(speakerOf('The man who runs the unit, Supt Jude Amis, said: “We came.”')).toEqual(['Jude Amis']);
});
