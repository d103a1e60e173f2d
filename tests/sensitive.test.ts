import { expect, test } from '@jest/globals';
import { parse, parseTxt } from '../src/ingest/parse/parse.js';
import { fixtures } from './fixture-world.js';
import { isHiddenAt, isSensitive, isSensitiveAt } from '../src/ingest/sensitive.js';

test.each([
  'A 14-year-old girl was groomed.',
  'The girl, aged 13, had been raped.',
  'a boy of twelve was held in a cell overnight',
  'A fifteen-year-old was arrested.',
  'Indecent images of a six-month-old were found.',
  'The toddler had been injured.',
  'A child was sexually abused by a 21-year-old man.',
  'A girl, 13, was groomed.',
  'A boy of 15 was found with two knives.',
  'Nobody looked for the girl, aged 12, who went missing nine times.',
  'six cases of children aged between 10 and 14 at high risk of sexual\nexploitation',
])('%j is sensitive', (words) => {
  expect(isSensitive(words)).toBe(true);
});

test.each([
  ['no age', 'A girl was groomed by a man she met.'],
  ['no offence', 'The school teaches 11-year-old pupils about roads.'],
  ['no child', 'A 21-year-old man was arrested for rape.'],
  ['a count, not an age', 'Inspectors saw 14 cases of sexual abuse of children.'],
  ['a finding', 'The force had not reduced the number of children detained in custody overnight.'],
  ['a law', 'Children were not detained under section 136 of the Mental Health Act since April 2015.'],
])('without %s it is not: %j', (_, words) => {
  expect(isSensitive(words)).toBe(false);
});

test('the offence may stand in the sentence beside it, but not in another part', () => {
  const text =
    'One case was of a 14-year-old girl. She had been raped. It took months.\n\nA 12-year-old came. He left.\n\nOffenders were not arrested.';
  const document = parseTxt(Buffer.from(text));
  expect(document.sentences.map(({ start, end }) => isSensitiveAt(document, start, end))).toEqual([
    ...[true, false, false],
    ...[false, false],
    false,
  ]);
});

test('what goes on with a case in its paragraph is hidden with it', () => {
  const text =
    'One case was of a 14-year-old girl who had been raped. It was given to an officer on leave. Nobody spoke to her.\n\nThe force has trained its staff.';
  const document = parseTxt(Buffer.from(text));
  expect(document.sentences.map(({ start, end }) => isHiddenAt(document, start, end))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('and in the next paragraph where it opens by referring back, not where somebody speaks or another matter begins', () => {
  const text = [
    'A girl of 13 had been raped.',
    'She told officers, and they closed the report.',
    'The case was given to an officer on leave.',
    'He said: “We are sorry.”',
    'The control room answers calls quickly.',
    'It is well led.',
  ].join('\n\n');
  const document = parseTxt(Buffer.from(text));
  const hidden = document.sentences.filter(({ start, end }) => isHiddenAt(document, start, end));
  expect(hidden.map(({ text: words }) => words)).toEqual(text.split('\n\n').slice(0, 3));
});

test('every sentence that the second reader marked in the fixtures is hidden, and few others', async () => {
  const shown: string[] = [];
  let [hidden, marked] = [0, 0];
  for (const { file, bytes, answers } of fixtures().filter((one) => one.answers.kind !== 'OTHER')) {
    const document = await parse(bytes, { name: file });
    const isHidden = ({ start, end }: { start: number; end: number }) => isHiddenAt(document, start, end);
    hidden += document.sentences.filter(isHidden).length;
    for (const { words } of answers.sensitive ?? []) {
      const printed = String(words).replaceAll('\r\n', '\n');
      const start = document.text.indexOf(printed);
      marked += 1;
      const end = start + printed.length;
      const of = document.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
      if (start < 0 || of.length === 0 || !of.every(isHidden)) shown.push(`${file}: ${printed}`);
    }
  }
  expect(shown).toEqual([]);
  expect({ marked, isFew: hidden < marked * 1.3 }).toEqual({ marked: 40, isFew: true });
});
