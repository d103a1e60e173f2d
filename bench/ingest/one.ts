import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { connect } from '../../src/neo4j/driver.js';
import type { GraphSettings } from '../../src/neo4j/graph.js';
import { loadFixtureWorld } from '../../tests/fixture-seed.js';
import { startServer } from '../server.js';

// Of each kind and of several years, about invented forces; the first meets a database that has planned nothing.
const documents = [
  'release-felpersham-2015-initial.txt',
  'report-borsetshire-2015-review.txt',
  'article-borset-tv-2016.txt',
  'response-marlshire-pcc-2022.txt',
  'release-greater-hexbury-2024-second-round.txt',
  'report-north-wealdshire-2022-reinspection.html',
  'article-hexbury-evening-star-2024.txt',
];
const target = 2;

interface Taken {
  readonly seconds: number;
  /** Of the processor, npm and all that it started; the database not. */
  readonly cpu: number;
}

/**
 * How long one document takes from the command that a user types until it is committed and told, with the database
 * up: each of a few documents as a new one, then once more as one that the graph has.
 */
export async function measureOne(): Promise<void> {
  const stateDir = await mkdtemp(join(tmpdir(), 'inspection-trail-one-'));
  const server = await startServer(documents.length);
  try {
    const graph = connect(server);
    await applyConstraints(graph, { intoForeign: true });
    await loadFixtureWorld(graph);
    await graph.close();
    for (const round of ['new', 'known']) {
      const all: Taken[] = [];
      for (const name of documents) {
        const taken = await ingest(join('tests/documents', name), { server, stateDir });
        all.push(taken);
        console.log(`${round.padEnd(6)} ${shown(taken)}  ${name}`);
      }
      const slowest = Math.max(...all.map(({ seconds }) => seconds));
      console.log(`${round.padEnd(6)} slowest ${slowest.toFixed(2)} s: ${slowest < target ? 'met' : 'missed'} (${target} s)`);
    }
  } finally {
    await server.stop();
    await rm(stateDir, { recursive: true });
  }
}

async function ingest(file: string, { server, stateDir }: { server: GraphSettings; stateDir: string }): Promise<Taken> {
  const { uri, user, password, database } = server;
  const started = performance.now();
  // the shell alone can tell what a command and all that it started took of the processor
  const child = spawn('sh', ['-c', 'npm run --silent ingest -- "$1" >/dev/null 2>&1 || echo failed; times', 'sh', file], {
    env: {
      ...process.env,
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, STATE_DIR: stateDir },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = (await text(child.stdout)).trim();
  const seconds = (performance.now() - started) / 1_000;
  if (told.startsWith('failed')) throw new Error(`${file} could not be read.`);
  const [, children = ''] = told.split('\n');
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return { seconds, cpu };
}

function shown({ seconds, cpu }: Taken): string {
  return `${seconds.toFixed(2).padStart(6)} s, ${cpu.toFixed(2)} s of the processor`;
}
