import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/ingest/export.js';
import { load, type LoadInput } from '../../src/ingest/load.js';
import { printLoadReport } from '../../src/ingest/print-report.js';
import { loadSeed, seedInput } from '../../src/ingest/seed.js';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import type { Graph } from '../../src/neo4j/graph.js';
import { all, borsetshire, type Change, filesOf, set } from '../borsetshire.js';
import { graph, read, write } from '../neo4j/empty.js';

function input(change: Change = all()): LoadInput {
  const rows = borsetshire();
  change(rows);
  return seedInput(filesOf(rows));
}

async function loads(): Promise<number> {
  return (await read(statement(cypher`MATCH (load:Load) RETURN load.id AS id`))).length;
}

describe('the seed of the repository', () => {
  test('adds up: every row stands in the graph or is refused with its reason', async () => {
    const report = await loadSeed(graph, 'seed');
    for (const { read: rows, represented, refused } of report.nouns) expect(rows).toBe(represented + refused.length);
    expect(report.nouns.find(({ noun }) => noun === 'Force')).toMatchObject({ read: 43, represented: 43, refused: [] });
    const printed = printLoadReport(report);
    for (const { claim, reason } of report.unsourced) expect(printed).toContain(`${claim}: ${reason}`);
    expect(printed).toContain('Not an office-holder');
  });

  test('loaded again changes nothing: no load, no new version, the same graph', async () => {
    const { version } = await loadSeed(graph, 'seed');
    const before = await exportGraph(graph);
    const again = await loadSeed(graph, 'seed');
    expect(again).not.toHaveProperty('load');
    expect(again).toMatchObject({ version, nodes: { created: 0, changed: 0, retracted: 0 } });
    expect(await loads()).toBe(1);
    expect(await exportGraph(graph)).toBe(before);
  });
});

test('a bad row stops the load before anything is written', async () => {
  await load(graph, input());
  const before = await exportGraph(graph);
  const folder = await mkdtemp(join(tmpdir(), 'borsetshire-'));
  const rows = borsetshire();
  set('force:borsetshire', { name: 'Borsetshire Police', region: '' })(rows);
  for (const { file, text } of filesOf(rows)) await writeFile(join(folder, file), text);
  await expect(loadSeed(graph, folder)).rejects.toThrow('force.json, force:borsetshire, "region": found ""');
  await rm(folder, { recursive: true });
  expect(await exportGraph(graph)).toBe(before);
});

test('rows that do not add up stop the load, and nothing is written', async () => {
  await expect(load(graph, { ...input(), read: { Force: 2 } })).rejects.toThrow(
    'The load does not add up, and nothing was written. force: 2 read, 1 represented, 0 refused.',
  );
  expect(await exportGraph(graph)).toBe('');
});

test('a graph loaded in three steps is the graph loaded at once', async () => {
  const upTo = (nouns: number) => (rows: Record<string, unknown>) => {
    for (const noun of Object.keys(rows).slice(nouns)) Reflect.deleteProperty(rows, noun);
  };
  const everything = Object.keys(borsetshire()).length;
  for (const nouns of [3, 6, everything]) await load(graph, input(upTo(nouns)));
  const inSteps = await exportGraph(graph);
  await write(statement(cypher`MATCH (any) DETACH DELETE any`));
  await load(graph, input());
  expect(await exportGraph(graph)).toBe(inSteps);
});

describe('a database that is not ours', () => {
  const foreign = statement(cypher`CREATE (:Village {name: 'Ambridge'})`);

  test('is refused by the load and by the constraints, with the setting that overrides', async () => {
    await write(foreign);
    const refusal = 'The database is not ours: it holds 1 nodes and no data version, so nothing was written. ';
    await expect(load(graph, input())).rejects.toThrow(refusal);
    await expect(applyConstraints(graph)).rejects.toThrow('LOAD_INTO_FOREIGN=yes');
    expect(await exportGraph(graph)).toBe('');
  });

  test('is ours once somebody wanted it so', async () => {
    await write(foreign);
    expect(await load(graph, input(), { intoForeign: true })).toMatchObject({ version: 1 });
    expect(await load(graph, input(set('force:borsetshire', { region: 'Elsewhere' })))).toMatchObject({ version: 2 });
  });
});

describe('a load', () => {
  test('whose commit may or may not have arrived is written once, and told as it was', async () => {
    // As the driver does it: the whole work once more, in a transaction of its own.
    const twice: Graph['write'] = async (work, operation) => {
      await graph.write(work, operation);
      return graph.write(work, operation);
    };
    const report = await load({ ...graph, write: twice }, input());
    expect(report).toMatchObject({ version: 1, nodes: { created: input().nodes.length } });
    expect(await loads()).toBe(1);
  });

  test('of the same beside another waits for it, and finds nothing left to do', async () => {
    const reports = await Promise.all([load(graph, input()), load(graph, input()), load(graph, input())]);
    expect(reports.map(({ version }) => version)).toEqual([1, 1, 1]);
    expect(reports.filter(({ load: written }) => written !== undefined)).toHaveLength(1);
    expect(await loads()).toBe(1);
  });
});
