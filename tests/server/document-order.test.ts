import { beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { exportGraph } from '../../src/ingest/export.js';
import { ingestInRank } from '../../src/ingest/later.js';
import { load } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { fixtureSeed } from '../fixture-seed.js';
import { graph, write } from '../neo4j/empty.js';
import { documentOf, shelfOf, toldBeside } from '../shelf.js';
import { seed } from '../drawn.js';

jest.setTimeout(900_000);

/** Reads documents one after the other into a graph that has only the seed; what the graph is then. */
async function graphOf(names: readonly string[]): Promise<string> {
  await write(statement(cypher`MATCH (any) DETACH DELETE any`));
  await load(graph, seedInput(fixtureSeed()));
  const shelf = shelfOf();
  for (const name of names) await ingestInRank(graph, documentOf(name), toldBeside[name] ?? {}, shelf);
  return exportGraph(graph);
}

const [report, release, article] = [
  'report-borsetshire-2015-review.txt',
  'release-borsetshire-2015-review.txt',
  'article-borset-tv-2016.txt',
] as const;

const inRank = [report, release, article];
let expected: string;

beforeAll(async () => {
  expected = await graphOf(inRank);
});

test.each([
  [report, article, release],
  [release, report, article],
  [release, article, report],
  [article, report, release],
  [article, release, report],
])('%s, then %s, then %s give the graph of any other order', async (...names) => {
  expect(await graphOf(names)).toBe(expected);
});

test('all that is known of a force gives one graph, in whatever order it comes', async () => {
  const all = [
    ...inRank,
    'report-borsetshire-2014-initial.txt',
    'release-borsetshire-2014-initial.txt',
    'response-borsetshire-pcc-2015.txt',
    'article-npa-borsetshire-2014.txt',
  ];
  const inOrder = await graphOf(all);
  const orders = fc.shuffledSubarray(all, { minLength: all.length });
  await fc.assert(
    fc.asyncProperty(orders, async (names) => {
      expect(await graphOf(names)).toBe(inOrder);
    }),
    { seed, numRuns: 5 },
  );
});
