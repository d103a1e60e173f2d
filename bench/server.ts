import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { fetchJars } from '../src/neo4j/local/jars.js';
import { findJava, type Java } from '../src/neo4j/local/java.js';
import { type LocalServer, startLocalServer } from '../src/neo4j/local/server.js';
import { giveEmptyLists } from './graph/empty-lists.js';
import { bringIndexes } from './graph/indexes.js';
import { type Generated, keptGraph } from './graph/kept.js';

/** Where the product keeps its jars, and nothing is committed. */
export const stateDir = join(import.meta.dirname, '../.local');

/** An empty server that goes when it is stopped or this process ends. */
export async function startServer(nodes: number): Promise<LocalServer> {
  const place = await placeOf();
  const home = await mkdtemp(join(tmpdir(), 'inspection-trail-bench-'));
  const clear = () => rm(home, { recursive: true, force: true });
  try {
    const server = await startLocalServer({ home, ...place, size: sizeFor(nodes), isTied: true });
    return { ...server, stop: () => server.kill().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

export interface GraphServer {
  readonly server: LocalServer;
  readonly driver: Driver;
  readonly generated: Generated;
  close: () => Promise<void>;
}

/** A server with the graph of this size, which is kept for the next run. */
export async function startGraph(nodes: number, say: (line: string) => void): Promise<GraphServer> {
  const place = await placeOf();
  const { home, generated } = await keptGraph(nodes, { ...place, say, folder: join(stateDir, 'bench/graphs') });
  const server = await startLocalServer({ home, ...place, size: sizeFor(nodes), isTied: true });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const close = async () => {
    await driver.close();
    await server.stop();
  };
  try {
    await giveEmptyLists(driver, generated.emptyLists);
    await bringIndexes(driver, server);
    return { server, driver, generated, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function placeOf(): Promise<{ java: Java; jars: string }> {
  const java = await findJava(process.env['JAVA_HOME']);
  if ('missing' in java) throw new Error(`Java 17 or newer is needed: ${java.missing}.`);
  const jars = await fetchJars({ stateDir, java, say: (line) => console.error(line) });
  return { java, jars };
}

/** With both of Java's compilers. The heap is held from the start: one that grows is no part of what is measured. */
function sizeFor(nodes: number) {
  const isLarge = nodes > 200_000;
  const memory = isLarge ? ['-Xms3g', '-Xmx3g'] : ['-Xms1g', '-Xmx1g'];
  return { memory, pageCache: isLarge ? '2g' : '512m' };
}
