import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Operation } from '../operations/operation.js';
import { operationsFor } from '../operations/operations.js';
import type { Heard, Place, Way } from '../ways/way.js';
import { inProcessWays } from '../ways/ways.js';

/** What an operation costs the database in one of the ways. */
export interface Cost {
  readonly operation: string;
  readonly way: Way['name'];
  readonly statements: number;
  readonly hits: number;
  /** The first answer after all plans were forgotten. */
  readonly coldMilliseconds: number;
}

export async function measureCosts(place: Place, driver: Driver): Promise<readonly Cost[]> {
  const operations = await operationsFor(driver);
  const ways = await inProcessWays(place);
  const costs: Cost[] = [];
  try {
    for (const operation of operations) for (const way of ways) costs.push(await costOf(driver, operation, way));
    return costs;
  } finally {
    for (const way of ways) await way.close();
  }
}

async function costOf(driver: Driver, operation: Operation, way: Way): Promise<Cost> {
  const heard = await heardOf(way, way.answering(operation));
  const hits = await hitsOf(driver, heard);
  await driver.executeQuery('CALL db.clearQueryCaches()');
  const started = performance.now();
  await way.answering(operation)();
  const coldMilliseconds = Math.round(performance.now() - started);
  return { operation: operation.name, way: way.name, statements: heard.length, hits, coldMilliseconds };
}

export async function heardOf(
  { hearing }: Pick<Way, 'hearing'>,
  ask: () => Promise<unknown>,
): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  hearing.heard = heard;
  await ask();
  delete hearing.heard;
  return heard;
}

export async function hitsOf(driver: Driver, heard: readonly Heard[]): Promise<number> {
  let hits = 0;
  for (const { text, parameters } of heard) {
    const { summary } = await driver.executeQuery(text.replace(/^CYPHER 5/, '$& PROFILE'), integers(parameters));
    hits += summary.profile ? hitsIn(summary.profile) : Number.NaN;
  }
  return hits;
}

function hitsIn(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsIn(child), 0);
}

/** What src/neo4j/driver.ts does with whole numbers, which would travel as floats. */
function integers(parameters: Heard['parameters']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}
