import { beforeAll, expect, jest, test } from '@jest/globals';
import { hashOf } from '../../src/ingest/claims/version.js';
import { exportGraph } from '../../src/ingest/export.js';
import type { Handed } from '../../src/ingest/ingest.js';
import { ingestInRank } from '../../src/ingest/later.js';
import { load } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import type { Shelf } from '../../src/ingest/shelf.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { borsetshire, filesOf } from '../borsetshire.js';
import { graph, read, write } from '../neo4j/empty.js';

jest.setTimeout(600_000);

// The texts are written for this test; the force and its people do not exist.
const texts = {
  report: [
    'Borsetshire Constabulary – National child protection inspection',
    '14–25 November 2016',
    'March 2017',
    '© HMIC 2017 ISBN 978-1-78655-999-9',
    'Introduction',
    'HMIC inspected Borsetshire Constabulary from 14 to 25 November 2016. We found that children were still held in custody overnight.',
    'Recommendation 1. Within three months, Borsetshire Constabulary should review how children are held in custody.',
  ],
  release: [
    'Borsetshire Constabulary – National child protection inspection',
    'HMIC inspected Borsetshire Constabulary in November 2016. This is the first inspection of how it protects children.',
    'Get the report',
    'However, inspectors were concerned that children were still held in custody overnight.',
    'HM Inspector of Constabulary Ada Venn said: “I was pleased to see the commitment of its staff.”',
  ],
  response: [
    'Response to HMIC: child protection in Borsetshire Constabulary',
    'As the Police and Crime Commissioner for Borsetshire I answer under section 55 of the Police Act 1996. HMIC inspected the force in November 2016.',
    'I accept recommendation 1.',
  ],
  article: [
    'Inspectors criticise Borsetshire Constabulary over child protection',
    'By Rosalind Tate',
    'Children were still held in custody overnight by Borsetshire Constabulary, inspectors from HMIC have found. They visited the force in November 2016.',
  ],
} as const;
type Name = keyof typeof texts;
const handed = (name: Name): Handed => ({
  name: `${name}.txt`,
  bytes: new TextEncoder().encode(texts[name].join('\n\n')),
});

/** A graph that knows the force and no inspection of it, after these documents. */
async function graphOf(names: readonly Name[]): Promise<string> {
  await write(statement(cypher`MATCH (any) DETACH DELETE any`));
  const { force = [], organisation = [], theme = [] } = borsetshire();
  await load(graph, seedInput(filesOf({ force, organisation, theme })));
  const places = new Map<string, Handed>();
  const shelf: Shelf = {
    remember: (sha256, file) => {
      const one = names.map(handed).find(({ name }) => name === file);
      if (one !== undefined) places.set(sha256, one);
      return Promise.resolve();
    },
    recall: (sha256) => Promise.resolve(places.get(sha256)),
  };
  for (const name of names) await ingestInRank(graph, handed(name), {}, shelf);
  return exportGraph(graph);
}

const inRank = ['report', 'release', 'response', 'article'] as const;
let expected: string;

beforeAll(async () => {
  expected = await graphOf(inRank);
});

test('what brings an inspection, and the commissioner who answers, is known to all that tell of it', async () => {
  // each test begins with an empty graph
  expect(await graphOf(inRank)).toBe(expected);
  const rows = await read(
    statement(cypher`
MATCH (document:Document)-[:REPORTS_ON]->(inspection:Inspection)
RETURN inspection.id AS id, inspection.fieldwork AS fieldwork, inspection.owner AS owner, count(document) AS documents`),
  );
  expect(rows).toEqual([
    {
      id: 'inspection:borsetshire-2016-initial',
      fieldwork: '2016-11-14/2016-11-25',
      owner: expect.stringContaining(`--${hashOf(handed('report').bytes).slice(0, 12)}`),
      documents: 4,
    },
  ]);
  const stances = await read(
    statement(cypher`
MATCH (recommendation:Recommendation)<-[:RESPONDS_TO]-(stance:Stance)-[:TAKEN_BY]->(by:Organisation)-[:OVERSEES]->(force:Force)
RETURN recommendation.number AS number, stance.kind AS kind, by.id AS by, by.name AS name, force.id AS force`),
  );
  expect(stances).toEqual([
    {
      number: '1',
      kind: 'ACCEPTED',
      by: 'organisation:borsetshire-pcc',
      name: 'Borsetshire Police and Crime Commissioner',
      force: 'force:borsetshire',
    },
  ]);
});

test.each([
  [['article', 'response', 'release', 'report']],
  [['release', 'article', 'report', 'response']],
  [['response', 'report', 'article', 'release']],
  [['article', 'release', 'report', 'response']],
] as const)('%j give the graph of any other order', async (names) => {
  expect(await graphOf(names)).toBe(expected);
});
