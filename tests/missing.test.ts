import { describe, expect, test } from '@jest/globals';
import { identify } from '../src/ingest/identity/identify.js';
import { missingBody } from '../src/ingest/identity/missing-body.js';
import { missingInspection } from '../src/ingest/identity/missing-inspection.js';
import { missingPublisher } from '../src/ingest/identity/missing-publisher.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { fixtureWorld } from './fixture-world.js';

// The texts are written for these tests; their forces and people do not exist.
const all = fixtureWorld();
const lacking = { ...all, inspections: all.inspections.filter(({ forces }) => !forces.includes('force:borsetshire')) };
const told = [
  'Borsetshire Constabulary – National child protection inspection',
  'Published on 14 March 2017',
  'HMIC inspected Borsetshire Constabulary in November 2016. This is the first inspection of how it protects children.',
  'However, inspectors were concerned that children were still held in custody overnight.',
  'HM Inspector of Constabulary Ada Venn said: “I was pleased to see the commitment of its staff.”',
];

function missing(world = lacking, paragraphs = told) {
  const parsed = parseTxt(Buffer.from(paragraphs.join('\n\n')));
  return missingInspection(parsed, identify(parsed, world), world);
}

describe('an inspection that the graph lacks', () => {
  test('is made where kind, force and visit are stated', () => {
    expect(missing()).toMatchObject({
      id: 'inspection:borsetshire-2016-initial',
      kind: 'INITIAL',
      title: 'Borsetshire – National child protection inspection',
      fieldwork: '2016-11',
      forces: ['force:borsetshire'],
    });
  });

  test.each([
    ['no visit is dated', told.with(2, 'HMIC inspected Borsetshire Constabulary.')],
    ['two visits are dated', [...told, 'Inspectors visited Borsetshire Constabulary in May 2016.']],
    ['another force is named as often', told.map((line) => `${line} Felpersham Police.`)],
    ['the inspection is of another programme', told.with(0, 'Borsetshire Constabulary – PEEL inspection')],
    [
      'a paper tells it',
      ['By Rosalind Tate', ...told, 'Chief Constable Alan Threadgold said the force accepted that.'],
    ],
  ])('is not made where %s', (_, paragraphs) => {
    expect(missing(lacking, paragraphs)).toBeUndefined();
  });

  test('is not made where the graph has one that it may be', () => {
    const one = {
      id: 'inspection:x',
      title: 'X',
      kind: 'INITIAL' as const,
      forces: ['force:borsetshire'],
      follows: [],
    };
    expect(missing({ ...lacking, inspections: [one] })).toBeUndefined();
    expect(missing({ ...lacking, inspections: [{ ...one, fieldwork: '2016-09' }] })).toBeUndefined();
  });
});

describe('a graded inspection from 2024 on', () => {
  const graded = [
    told[0] ?? '',
    'HMICFRS inspected Borsetshire Constabulary in September 2024. It graded the force inadequate in one of five areas.',
    'There are two causes of concern: missing children, and how the force investigates.',
    'HM Inspector of Constabulary Ada Venn said: “I am concerned about its response.”',
  ];
  const first = {
    id: 'inspection:x',
    title: 'X',
    kind: 'INITIAL' as const,
    forces: ['force:borsetshire'],
    follows: [],
  };

  test('is one of the second round where the force was inspected before', () => {
    const inspections = [...lacking.inspections, { ...first, fieldwork: '2016-11' }];
    expect(missing({ ...lacking, inspections }, graded)).toMatchObject({
      id: 'inspection:borsetshire-2024-second-round',
      kind: 'SECOND_ROUND',
      follows: [],
    });
  });

  test('is not made where nothing tells the first from the second', () => {
    expect(missing(lacking, graded)).toBeUndefined();
  });
});

describe('a commissioner whom the graph lacks', () => {
  const answer = [
    'Response to HMIC: child protection in Borsetshire Constabulary',
    'As the Police and Crime Commissioner for Borsetshire I answer under section 55 of the Police Act 1996.',
    'HMIC inspected the force in November 2016. I accept recommendation 1, and children come first.',
  ];
  const without = { ...lacking, organisations: lacking.organisations.filter(({ kind }) => kind === 'INSPECTORATE') };
  const body = (paragraphs: readonly string[], world: typeof lacking = without) => {
    const parsed = parseTxt(Buffer.from(paragraphs.join('\n\n')));
    return missingBody(parsed, identify(parsed, world), world);
  };

  test('is made where the office is named by who answers', () => {
    expect(body(answer)).toEqual({
      ...{ id: 'organisation:borsetshire-pcc', name: 'Borsetshire Police and Crime Commissioner', aliases: [] },
      ...{ kind: 'POLICING_BODY', oversees: ['force:borsetshire'] },
    });
    expect(body(answer.map((line) => line.replace('Police and', 'Police, Fire and')))).toMatchObject({
      id: 'organisation:borsetshire-pfcc',
    });
  });

  test('is not made where somebody oversees the force, or where the force itself answers', () => {
    expect(body(answer, lacking)).toBeUndefined();
    const own = [
      answer[0] ?? '',
      'We accept the findings. The police and crime commissioner has our plan.',
      told[2] ?? '',
    ];
    expect(body(own)).toBeUndefined();
  });
});

test('a publisher that the graph lacks is made from its name, and no force, office or address is', () => {
  expect(missingPublisher('The Ambridge Ékho', 'ARTICLE', all)).toMatchObject({
    id: 'organisation:ambridge-ekho',
    kind: 'OTHER',
  });
  expect(missingPublisher('Ambridge Post', 'ARTICLE', all)).toMatchObject({ kind: 'NEWS_PUBLISHER' });
  for (const name of ['Ambridge Police', 'ambridge.example.com', 'https://ambridge.example', '', undefined])
    expect(missingPublisher(name, 'ARTICLE', all)).toBeUndefined();
  expect(missingPublisher('Ambridge Post', 'RELEASE', all)).toBeUndefined();
});
