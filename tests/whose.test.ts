import { expect, test } from '@jest/globals';
import { parseTxt } from '../src/ingest/parse/parse.js';
import type { Subject } from '../src/ingest/read/subject.js';
import { listedFrom } from '../src/ingest/read/listed-from.js';
import { askWhose, whoseIn } from '../src/ingest/read/whose.js';
import type { KnownInspection } from '../src/ingest/world.js';
import { fixtureWorld } from './fixture-world.js';

// The texts are written for these tests; their forces and people do not exist.
const world = fixtureWorld();
const of = (force: string): KnownInspection => ({
  ...{ id: `inspection:${force}`, title: force, kind: 'INITIAL', forces: [`force:${force}`], follows: [] },
});
const inspections = [of('borsetshire'), of('felpersham')];
const subject: Subject = {
  ...{ document: { id: 'report:both', kind: 'REPORT', publishers: [], about: [] }, text: 'text:both' },
  ...{ inspections, earlier: [], forces: inspections.flatMap(({ forces }) => forces), world, decided: [] },
  ...{ isHidden: () => false, isOpen: true },
  claims: {
    findings: [],
    recommendations: [],
    assessments: [],
    coverage: [],
    caseAudits: [],
    judgements: [],
    stances: [],
    themes: [],
  },
};

const document = parseTxt(
  Buffer.from(
    [
      'Children in two counties',
      'Borsetshire Constabulary records what children say. Supervision is poor.',
      'Felpersham Police and Borsetshire Constabulary share a poor computer.',
      '• Felpersham Police: supervision is good. Training is poor.',
    ].join('\n\n'),
  ),
);
const inspectionAt = (words: string) => {
  const start = document.text.indexOf(words);
  return whoseIn(document, subject)({ start, end: start + words.length }).inspection?.id;
};

test('what is said in a document about two inspections is of the force that its own sentence or item names', () => {
  expect(inspectionAt('records what children say')).toBe('inspection:borsetshire');
  expect(inspectionAt('Training is poor')).toBe('inspection:felpersham');
  expect(inspectionAt('Supervision is poor')).toBeUndefined();
  expect(inspectionAt('share a poor computer')).toBeUndefined();
});

test('where several are named somebody is asked, and where none is nobody', () => {
  const span = { start: 0, end: 10 };
  expect(askWhose(span, subject, 'Felpersham Police and Borsetshire Constabulary share it').questions).toMatchObject([
    { candidates: [{ id: 'inspection:borsetshire' }, { id: 'inspection:felpersham' }] },
  ]);
  expect(askWhose(span, subject, 'Supervision is poor').questions).toEqual([]);
});

test('a response to a review lists the recommendations of the report that the words over the list date', () => {
  const [review, initial] = [
    { ...of('borsetshire'), id: 'inspection:review', publishedOn: '2023-05-23' },
    { ...of('borsetshire'), id: 'inspection:initial', publishedOn: '2022-08-05' },
  ];
  const followed: Subject = {
    ...subject,
    ...{
      document: { ...subject.document, kind: 'RESPONSE' },
      inspections: [review],
      inspection: review,
      earlier: [initial],
    },
  };
  const madeIn = (line: string) => {
    const parsed = parseTxt(
      Buffer.from(['Response', line, '• Within six months, train staff.', '• Act.'].join('\n\n')),
    );
    const start = parsed.text.indexOf('Within six');
    return listedFrom(parsed, followed, () => followed)({ start, end: start + 10 }).inspection?.id;
  };
  expect(madeIn('The report was published on 5 August 2022 and made two recommendations:')).toBe('inspection:initial');
  expect(madeIn('The first report made two recommendations:')).toBe('inspection:initial');
  expect(madeIn('The report of 23 May 2023 made two recommendations:')).toBe('inspection:review');
  expect(madeIn('Inspectors made two recommendations:')).toBe('inspection:review');
});
