import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { feedsFacts, unbroken } from '../src/ingest/document.js';
import type { ParsedDocument, Role } from '../src/ingest/document.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { expectSlices } from './slices.js';

// Borsetshire Constabulary, its people and everything said of them here are invented.
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const read = (text: string): ParsedDocument => parseTxt(bytes(text));
const of = (role: Role, { parts }: ParsedDocument): string[] =>
  parts.filter((part) => part.role === role).map(({ text }) => unbroken(text));

const release = `Borsetshire Constabulary is improving how it protects children, but too slowly
The Inspectorate has today published a follow-up report on the child protection work carried out by Borsetshire Constabulary.
Get the report
Borsetshire Constabulary National child protection inspection: post-inspection review
As part of a rolling programme of child protection inspections of all police forces, it published a report in March 2030 on the force.
HM Inspector of Constabulary Jo Bloggs said:
“Since our initial inspection in February 2030, the force has made a clear commitment.
“This still needs to improve.”
Key findings from the report:
- Borsetshire Constabulary had improved supervision. However, recording remained poor.
- The force had taken steps to train its staff.
Get the report
Borsetshire Constabulary National child protection inspection: post-inspection review
Notes
- The Inspectorate inspects all 43 police forces.
- In July 2030, it published another report.
- For further information, the press office can be contacted on 020 7946 0000.`;

describe('a release', () => {
  const document = read(release);

  test('has its headline, its heading and its bullets told apart', () => {
    expect(of('HEADLINE', document)).toEqual([
      'Borsetshire Constabulary is improving how it protects children, but too slowly',
    ]);
    expect(of('HEADING', document)).toEqual(['Key findings from the report:']);
    expect(document.parts.filter(({ role }) => role === 'BULLET')).toMatchObject([
      { marker: '-', intro: 'Key findings from the report:', section: 'Key findings from the report:' },
      { marker: '-', text: 'The force had taken steps to train its staff.' },
    ]);
  });

  test('feeds no fact from the links to the report and from the notes', () => {
    const feeding = document.parts.filter(feedsFacts).map(({ text }) => text);
    expect(
      feeding.filter((text) => /Get the report|post-inspection review|43|July 2030|press office/.test(text)),
    ).toEqual([]);
    expect(of('NOTE', document)).toHaveLength(4);
    expect(document.sentences.filter(({ text }) => text.includes('July'))).toEqual([]);
  });

  test('keeps the paragraph that opens like boilerplate but says when the first report came', () => {
    expect(of('PARAGRAPH', document).filter((text) => text.includes('March 2030'))).toHaveLength(1);
  });
});

const article = `Inspectors say children at risk after Borset Police delays

inspectors, borset police, child protection

Borset Police took five days to respond, an inspection report has found.

long delay before an officer came

There was a long delay before the officer came, it said, and nobody asked why.

Jo-bloggs-borset-police
Borset Police Chief Constable Jo Bloggs

Improvements already made:

  • The way it protects children
  • Speed of response

Chief Constable Jo Bloggs said: “We accept this.

“We have more staff.”

Most read
A cat was saved from a tree
`;

test('an article loses its tags, captions, pull quotes and the links below it', () => {
  const document = read(article);
  expect(of('TAGS', document)).toEqual(['inspectors, borset police, child protection']);
  expect(of('CAPTION', document)).toEqual(['Jo-bloggs-borset-police', 'Borset Police Chief Constable Jo Bloggs']);
  expect(of('PULL_QUOTE', document)).toEqual(['long delay before an officer came']);
  expect(of('FURNITURE', document)).toEqual(['Most read', 'A cat was saved from a tree']);
  expect(of('BULLET', document)).toEqual(['The way it protects children', 'Speed of response']);
  expect(of('PARAGRAPH', document)).toHaveLength(4);
});

describe('lines', () => {
  test('a paragraph that was broken by hand is one part, with the breaks where they stood', () => {
    const text =
      'Force told to improve\n\nInspectors visited the force in the spring and found that\nmany officers had no training at all. They said that the\nHM Inspectorate of\nConstabulary would come again.\n\nThe force agreed.';
    expect(read(text).parts.map(({ text }) => text)).toEqual(text.split('\n\n'));
  });

  test('a wrapped text without blank lines is parted where a line ends early', () => {
    const text = [
      'The force has made progress in the way that it protects the children',
      'of the county, according to the fourth in a series of reports by the',
      'inspectorate.',
      'A report of 2030 found such serious failings that the Home Secretary',
      'commissioned a series of four reports. This is the last of the four',
      'reports.',
      'HM Inspector of Constabulary Jo Bloggs said:',
      '“I am aware that the force has had to make large changes in order to',
      'make the improvements that our first report required of it.”',
    ].join('\n');
    expect(read(text).parts.map(({ text }) => text.split('\n').length)).toEqual([3, 3, 1, 2]);
  });

  test('a wrapped text with a blank line after each paragraph goes on where somebody broke a line early', () => {
    const text = [
      'The force has made some progress in how it protects children,',
      'according to the fourth of the reports by the inspectorate on',
      'the county.',
      '',
      'Inspectors were there for a fortnight in March, and have been',
      'there before.',
      '',
      '"It is better," said the inspector for the region, Jo',
      'Bloggs Dey. She wanted to see more before next summer, and',
      'said so.',
      '',
      'That drew an answer from the county. "We have already sent',
      'Ms Dey a copy of our plan for the county," he said.',
      'He would not say when it would all be done, or by whom in the',
      'county.',
    ].join('\n');
    expect(read(text).parts.map(({ text }) => text.split('\n').length)).toEqual([3, 2, 3, 4]);
  });

  test('bullets that have lost their markers are known by the line above and by their likeness', () => {
    const document = read(
      'Force improves\n\nThe inspectorate praised:\nthe commitment of its staff;\nits work with schools; and\nthe training of officers.\n\nThe force welcomed the report.',
    );
    expect(document.parts.filter(({ isLostBullet }) => isLostBullet).map(({ text, intro }) => [text, intro])).toEqual([
      ['the commitment of its staff;', 'The inspectorate praised:'],
      ['its work with schools; and', 'The inspectorate praised:'],
      ['the training of officers.', 'The inspectorate praised:'],
    ]);
    expect(of('PARAGRAPH', document)).toContain('The force welcomed the report.');
  });

  test('whole sentences are lost bullets only under a line that announces findings', () => {
    const [told, found] = ['The chief constable answered:', 'Key findings from the report:'].map((line) =>
      read(`Force improves\n\n${line}\nThe force had improved its records.\nThe force had trained its staff.`),
    );
    expect(told && of('BULLET', told)).toEqual([]);
    expect(found && of('BULLET', found)).toHaveLength(2);
  });

  test('a numbered recommendation keeps its number, and a numbered heading is a heading', () => {
    const document = read(
      'Report on Borsetshire\n\n1. Introduction\n\nThe force was inspected in March. It did well.\n\nWe recommend that the force:\n1. immediately reviews its records;\n2. trains its staff within three months.',
    );
    expect(of('HEADING', document)).toEqual(['Introduction']);
    expect(document.parts.filter(({ role }) => role === 'BULLET').map(({ marker }) => marker)).toEqual(['1.', '2.']);
  });

  test('a form feed begins a page', () => {
    const { parts } = read('Report on Borsetshire\n\nThe first page has a paragraph.\n\fThe second page has another.');
    expect(parts.map(({ page }) => page)).toEqual([1, 1, 2]);
  });
});

describe('stock sentences', () => {
  test('are parted from what a paragraph says of the force', () => {
    const document = read(
      'Force improves\n\nThis inspection is part of a rolling programme of inspections of all forces. Inspectors found poor records in Borsetshire.',
    );
    expect(of('BOILERPLATE', document)).toEqual([
      'This inspection is part of a rolling programme of inspections of all forces.',
    ]);
    expect(of('PARAGRAPH', document)).toEqual(['Inspectors found poor records in Borsetshire.']);
  });

  test('are left where somebody says them, so that no quotation is torn', () => {
    const said = 'She said: “We accept it. Protecting children is one of the most important things that we do.”';
    expect(of('PARAGRAPH', read(`Force improves\n\n${said}`))).toEqual([said]);
  });

  test('that ask for an action plan within six weeks give no deadline', () => {
    const document = read('Force improves\n\nThe force must provide an action plan within six weeks.');
    expect(of('BOILERPLATE', document)).toHaveLength(1);
  });
});

// The words of these belong to others and are not kept here: they are read where they lie, and the invented twins
// above stand for them elsewhere.
const real = '../shared/documents';
const twin = { release, article };
test.each([
  [
    'release',
    `${real}/hmic-nottinghamshire-post-inspection-review-release.txt`,
    { BULLET: 5, NOTE: 8, BOILERPLATE: 4 },
  ],
  ['article', `${real}/nottstv-nottinghamshire-article.txt`, { BULLET: 5, CAPTION: 2, TAGS: 1, PULL_QUOTE: 1 }],
] as const)('the %s that the rules were first tried on keeps its layout', (kind, path, expected) => {
  const isHere = existsSync(path);
  const document = isHere ? parseTxt(readFileSync(path)) : read(twin[kind]);
  expectSlices(document);
  if (!isHere) return;
  for (const [role, count] of Object.entries(expected)) expect(of(role as Role, document)).toHaveLength(count);
});
