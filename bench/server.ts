import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchJars } from '../src/neo4j/local/jars.js';
import { findJava } from '../src/neo4j/local/java.js';
import { type LocalServer, startLocalServer } from '../src/neo4j/local/server.js';

const stateDir = join(import.meta.dirname, '../.local');

/** An empty server that goes when it is stopped or this process ends; with both compilers and room for the graph. */
export async function startServer(nodes: number): Promise<LocalServer> {
  const java = await findJava(process.env['JAVA_HOME']);
  if ('missing' in java) throw new Error(`Java 17 or newer is needed: ${java.missing}.`);
  const say = (line: string) => console.error(line);
  const jars = await fetchJars({ stateDir, java, say });
  const home = await mkdtemp(join(tmpdir(), 'inspection-trail-bench-'));
  const clear = () => rm(home, { recursive: true, force: true });
  const isLarge = nodes > 200_000;
  // Held from the start, so that a growing heap is no part of what is measured.
  const memory = isLarge ? ['-Xms3g', '-Xmx3g'] : ['-Xms1g', '-Xmx1g'];
  const size = { memory, pageCache: isLarge ? '2g' : '512m' };
  try {
    const server = await startLocalServer({ home, jars, java, size, isTied: true });
    return { ...server, stop: () => server.kill().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}
