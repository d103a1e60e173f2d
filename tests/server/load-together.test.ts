import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/ingest/export.js';
import { load } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { borsetshire, filesOf } from '../borsetshire.js';
import { type Loader, startLoader } from '../local/loading.js';
import { manyFindings } from '../many-findings.js';
import { graph, read, settings, write } from '../neo4j/empty.js';

const report = 'report:borsetshire-2030-initial';
const release = 'release:borsetshire-2030-initial';
let loaders: readonly [Loader, Loader];

beforeAll(async () => {
  loaders = await Promise.all([startLoader(settings), startLoader(settings)]);
});

beforeEach(() => load(graph, seedInput(filesOf(borsetshire()))));

afterAll(() => Promise.all(loaders.map(({ kill }) => kill())));

type Order = [owner: string, edition: number];

/** Two processes begin at the same moment. */
function together(one: Order, other: Order) {
  return Promise.all([loaders[0].load(...one), loaders[1].load(...other)]);
}

async function countLoads(): Promise<unknown> {
  const [row] = await read(
    statement(cypher`
MATCH (version:DataVersion)
RETURN version.version AS version, COUNT { (:Load) } AS loads`),
  );
  return row;
}

test('two loads of different owners at once give the graph of one after the other', async () => {
  await load(graph, manyFindings(report, 1));
  await load(graph, manyFindings(release, 1));
  const oneByOne = await exportGraph(graph);
  await write(statement(cypher`MATCH (any) DETACH DELETE any`));
  await load(graph, seedInput(filesOf(borsetshire())));

  const [first, second] = await together([report, 1], [release, 1]);
  expect([first.nodes.created, second.nodes.created]).toEqual([1_200, 1_200]);
  expect([first.version, second.version].sort()).toEqual([2, 3]);
  expect(await exportGraph(graph)).toBe(oneByOne);
});

test('the same load twice at once is written once', async () => {
  await load(graph, manyFindings(report, 1));
  const once = await exportGraph(graph);
  await load(graph, { ...manyFindings(report, 1), nodes: [], edges: [] });

  const reports = await together([report, 1], [report, 1]);
  expect(reports.map(({ nodes }) => nodes.created).sort()).toEqual([0, 1_200]);
  expect(reports.filter((one) => one.load !== undefined)).toHaveLength(1);
  expect(await exportGraph(graph)).toBe(once);
  expect(await countLoads()).toEqual({ version: 4, loads: 4 });
});
