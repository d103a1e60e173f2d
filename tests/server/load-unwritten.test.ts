import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/ingest/export.js';
import { loadSeed } from '../../src/ingest/seed.js';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { connect } from '../../src/neo4j/driver.js';
import type { Graph } from '../../src/neo4j/graph.js';
import { throwawaySize } from '../../src/neo4j/local/conf.js';
import { fetchJars } from '../../src/neo4j/local/jars.js';
import { findJava } from '../../src/neo4j/local/java.js';
import { type LocalServer, startLocalServer } from '../../src/neo4j/local/server.js';
import { graph as undisturbed } from '../neo4j/empty.js';
import { javaHome, stateDir } from '../neo4j/places.js';

/**
 * A disk that is full, without a disk of one's own and without being root: the database's process may not make any
 * file larger than it is. Neo4j meets the same error at the same place.
 */
const canLimit = isThere('prlimit', '--version');
if (!canLimit) console.warn('SKIPPED: a load on a full disk needs prlimit (Linux, util-linux), which is not here.');

function isThere(command: string, ...words: string[]): boolean {
  try {
    execFileSync(command, words);
    return true;
  } catch {
    return false;
  }
}

let home: string;
let server: LocalServer;

async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = connect(server);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function start(): Promise<void> {
  const java = await findJava(javaHome);
  if ('missing' in java) throw new Error(java.missing);
  const jars = await fetchJars({ stateDir, java, say: () => undefined });
  server = await startLocalServer({ home, jars, java, size: throwawaySize, isTied: true });
}

/** A command of ours on this server, to its end; `meanwhile` sees each thing it says. */
async function runTrace(meanwhile: (said: string) => void = () => undefined) {
  const { uri, user, password } = server;
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/trace.ts', 'overnight'], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    meanwhile(said);
  });
  const [status] = (await once(child, 'close')) as [number];
  return { status, said };
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'inspection-trail-unwritten-'));
  await start();
  await withGraph(applyConstraints);
});

afterAll(async () => {
  await server.kill();
  await rm(home, { recursive: true, force: true });
});

// One story: each part goes on where the last one ended.
describe('a load that cannot be written is told in a sentence', () => {
  test('where the database goes away, and leaves nothing', async () => {
    let killing: Promise<void> | undefined;
    const { status, said } = await runTrace((soFar) => {
      if (soFar.includes('Load the seed')) killing ??= server.kill();
    });
    await killing;
    expect(said).toContain(
      'The load of seed could not be written: the database went away. Nothing of it is half written.',
    );
    expect(said).not.toMatch(/^ +at /m);
    expect(status).toBe(1);
    await start();
    expect(await withGraph(exportGraph)).toBe('');
  });

  (canLimit ? test : test.skip)('where the disk is full; with room again all of it is loaded', async () => {
    const log = await stat(join(home, 'data', 'transactions', 'neo4j', 'neostore.transaction.db.0'));
    execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${log.size + 500_000}:`]);
    const { status, said } = await runTrace();
    expect(said).toContain('The load of seed could not be written: the database can write no more (');
    expect(said).toContain('First kill the database, then make room on its disk, then start it and load again.');
    expect(said).not.toMatch(/^ +at /m);
    expect(status).toBe(1);

    await server.kill();
    await start();
    expect(await withGraph(exportGraph)).toBe('');
    await withGraph((graph) => loadSeed(graph, 'seed'));
    await loadSeed(undisturbed, 'seed');
    expect(await withGraph(exportGraph)).toBe(await exportGraph(undisturbed));
  });
});
