import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exportGraph } from '../../src/ingest/export.js';
import { load } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { borsetshire, filesOf } from '../borsetshire.js';
import { startLoader } from '../local/loading.js';
import { manyFindings } from '../many-findings.js';
import { graph, isQuiet, read, settings } from '../neo4j/empty.js';
import { until } from '../until.js';
import { seed } from '../drawn.js';

const points = 20;
const owner = 'report:borsetshire-2030-initial';

/** Loads, versions and changes that no load has made, or that two have. */
async function countHistory() {
  const [row] = await read(
    statement(cypher`
MATCH (version:DataVersion)
RETURN version.version AS version, COUNT { (:Load) } AS loads,
  COUNT { (change:Change) WHERE COUNT { (change)-[:MADE_BY]->(:Load) } <> 1 } AS astray`),
  );
  return row;
}

/** Each edition as a graph has it that nobody disturbed, and how long loading the other after it takes. */
async function undisturbed() {
  const loader = await startLoader(settings);
  const editions = new Map<number, string>();
  let milliseconds = 0;
  for (const edition of [1, 2, 1, 2]) {
    const began = performance.now();
    await loader.load(owner, edition);
    milliseconds = performance.now() - began;
    editions.set(edition, await exportGraph(graph));
  }
  await loader.kill();
  return { editions, milliseconds };
}

test(`a load killed at ${points} random points leaves all or nothing, and the next load completes`, async () => {
  await load(graph, seedInput(filesOf(borsetshire())));
  const { editions, milliseconds } = await undisturbed();
  const shares = fc.sample(fc.nat(1_250), { seed, numRuns: points });
  let standing = 2;
  let survived = 0;
  let next = startLoader(settings);
  for (let point = 1; point <= points; point += 1) {
    const edition = standing === 1 ? 2 : 1;
    const loader = await next;
    next = startLoader(settings);
    const wait = Math.round(((shares[point - 1] ?? 0) / 1_000) * milliseconds);
    const where = `SEED=${seed}, point ${point}: killed after ${wait} of ${Math.round(milliseconds)} ms`;
    const loading = loader.load(owner, edition).catch(() => undefined);
    await delay(wait);
    await loader.kill();
    await loading;
    await until(isQuiet);

    const left = await exportGraph(graph);
    const isThrough = left === editions.get(edition);
    if (isThrough) survived += 1;
    expect({ where, isWhole: isThrough || left === editions.get(standing) }).toEqual({ where, isWhole: true });
    const { load: id } = await load(graph, manyFindings(owner, edition));
    expect({ where, isLoaded: id !== undefined }).toEqual({ where, isLoaded: !isThrough });
    expect({ where, isSame: (await exportGraph(graph)) === editions.get(edition) }).toEqual({ where, isSame: true });
    standing = edition;
  }
  await (await next).kill();
  const loads = 1 + 4 + points;
  expect(await countHistory()).toEqual({ version: loads, loads, astray: 0 });
  console.log(`SEED=${seed}: killed at ${points} points of a load, ${survived} after its commit; nothing was lost`);
});
