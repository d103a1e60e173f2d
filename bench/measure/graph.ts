import neo4j from 'neo4j-driver';
import { generate, type Generated } from '../generate.js';
import { type Grown, growth } from '../growth.js';
import { operationsFor } from '../operations/operations.js';
import type { Operation } from '../operations/operation.js';
import type { LocalServer } from '../../src/neo4j/local/server.js';
import { startServer } from '../server.js';
import { bare } from '../ways/bare.js';
import { dataLoader } from '../ways/dataloader.js';
import { type HttpWay, overHttp, type Served } from '../ways/http.js';
import { neo4jGraphql } from '../ways/neo4j-graphql.js';
import { ours } from '../ways/ours.js';
import type { Place, Way } from '../ways/way.js';
import { type Cost, costOf } from './database.js';
import { requireEqual } from './equal.js';
import { inRounds, type Pace, type Series } from './rounds.js';

/** All that was measured on a graph of one size. */
export interface Measured {
  readonly nodes: number;
  readonly generated: Generated;
  readonly operations: readonly Pick<Operation, 'name' | 'asks' | 'levels' | 'target'>[];
  readonly series: readonly Series[];
  readonly costs: readonly Cost[];
  readonly grown: readonly Grown[];
  /** The most that the serving process of each way held, in megabytes, once all rounds were over. */
  readonly megabytes: Readonly<Record<string, number>>;
}

export interface Measuring {
  readonly pace: Pace;
  /** Which ways are also asked over HTTP. */
  readonly served: readonly Served[];
  readonly say: (line: string) => void;
}

/** The more first, so that all is warm when one asks alone. */
const callerCounts = [16, 1];

/** On a server and a graph of its own, which are gone afterwards. */
export async function measureGraph(nodes: number, measuring: Measuring): Promise<Measured> {
  const { say } = measuring;
  say(`${nodes.toLocaleString('en-GB')} nodes: starting a Neo4j and filling it …`);
  const server = await startServer(nodes);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const generated = await generate(driver, nodes);
    say(`${generated.nodes} nodes and ${generated.edges} relationships`);
    const operations = await operationsFor(driver);
    const measured = await inAllWays(server, operations, measuring);
    say('Costs in the database and first answers …');
    const costs = await costsOf(server, operations, driver);
    say('Growth …');
    const grown = await growth(driver, server);
    const told = operations.map(({ name, asks, levels, target }) => ({ name, asks, levels, target }));
    return { nodes, generated, operations: told, ...measured, costs, grown };
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function inAllWays(
  place: LocalServer,
  operations: readonly Operation[],
  { pace, served: names, say }: Measuring,
) {
  const served = await Promise.all(names.map((one) => overHttp(one, place)));
  const ways = [...(await inProcessWays(place)), ...served];
  try {
    await requireEqual(operations, ways);
    say('All ways give the same answers. Rounds …');
    const series: Series[] = [];
    for (const operation of operations) {
      for (const callers of callerCounts) {
        const warming = callers === callerCounts[0] ? pace.warming : 0;
        series.push(...(await inRounds(operation, ways, { ...pace, warming }, { callers, databasePid: place.pid })));
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

async function costsOf(place: Place, operations: readonly Operation[], driver: Parameters<typeof costOf>[0]) {
  const ways = await inProcessWays(place);
  const costs: Cost[] = [];
  try {
    for (const operation of operations) for (const way of ways) costs.push(await costOf(driver, operation, way));
  } finally {
    for (const way of ways) await way.close();
  }
  return costs;
}
