import type { Driver } from 'neo4j-driver';
import type { LocalServer } from '../../src/neo4j/local/server.js';
import type { Operation } from '../operations/operation.js';
import { operationsFor } from '../operations/operations.js';
import { bare } from '../ways/bare.js';
import { dataLoader } from '../ways/dataloader.js';
import { type HttpWay, overHttp, type Served } from '../ways/http.js';
import { neo4jGraphql } from '../ways/neo4j-graphql.js';
import { ours } from '../ways/ours.js';
import type { Place, Way } from '../ways/way.js';
import { type Cost, costOf } from './database.js';
import { requireEqual } from './equal.js';
import { type First, firstAnswers } from './known.js';
import { inRounds, type Pace, type Series, warm } from './rounds.js';

/** What the ways did, side by side. */
export interface Compared {
  readonly operations: readonly Pick<Operation, 'name' | 'asks' | 'levels' | 'target'>[];
  readonly series: readonly Series[];
  readonly costs: readonly Cost[];
  /** The most that the serving process of each way held, in megabytes, once all rounds were over. */
  readonly megabytes: Readonly<Record<string, number>>;
  readonly firsts: readonly First[];
}

export interface Comparing {
  readonly pace: Pace;
  /** Which ways are also asked over HTTP. */
  readonly served: readonly Served[];
  readonly say: (line: string) => void;
}

const callerCounts = [16, 1];

export async function compare(server: LocalServer, driver: Driver, comparing: Comparing): Promise<Compared> {
  const operations = await operationsFor(driver);
  const measured = await inAllWays(server, operations, comparing);
  comparing.say('Costs in the database and first answers …');
  const costs = await costsOf(server, operations, driver);
  const told = operations.map(({ name, asks, levels, target }) => ({ name, asks, levels, target }));
  const firsts = await firstAnswers(server, driver);
  return { operations: told, ...measured, costs, firsts };
}

async function inAllWays(
  server: LocalServer,
  operations: readonly Operation[],
  { pace, served: names, say }: Comparing,
): Promise<Pick<Compared, 'series' | 'megabytes'>> {
  const databasePid = server.pid;
  const served = await Promise.all(names.map((one) => overHttp(one, server)));
  const ways = [...(await inProcessWays(server)), ...served];
  try {
    await requireEqual(operations, ways);
    say('All ways give the same answers. Warming up …');
    await warm(operations, ways, { milliseconds: pace.warming, databasePid });
    say('Rounds …');
    const series: Series[] = [];
    for (const operation of operations) {
      for (const callers of callerCounts) {
        series.push(...(await inRounds(operation, ways, pace, { callers, databasePid })));
      }
      say(`  ${operation.name}`);
    }
    return { series, megabytes: await megabytesOf(served) };
  } finally {
    for (const way of ways) await way.close();
  }
}

async function inProcessWays(place: Place): Promise<Way[]> {
  return [ours(place), await neo4jGraphql(place), dataLoader(place), bare(place)];
}

async function megabytesOf(served: readonly HttpWay[]): Promise<Record<string, number>> {
  const entries: [string, number][] = [];
  for (const { name, peakMegabytes } of served) entries.push([name, Math.round(await peakMegabytes())]);
  return Object.fromEntries(entries);
}

async function costsOf(place: Place, operations: readonly Operation[], driver: Driver): Promise<readonly Cost[]> {
  const ways = await inProcessWays(place);
  const costs: Cost[] = [];
  try {
    for (const operation of operations) for (const way of ways) costs.push(await costOf(driver, operation, way));
  } finally {
    for (const way of ways) await way.close();
  }
  return costs;
}
