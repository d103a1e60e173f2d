import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForAnswer } from './answer.js';
import { commandLine, compose } from './compose.js';
import { DatabaseNotOpened } from './errors.js';
import { exists, writePrivately } from './files.js';
import { passwordOf } from './home.js';
import { underLock } from './lock.js';
import type { OpenDatabase } from './database.js';
import { freePort } from './port.js';

export interface DockerSettings {
  stateDir: string;
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

const answerSeconds = 60;

/** The database of docker-compose.yml, reachable from this machine alone. */
export async function openDocker(settings: DockerSettings): Promise<OpenDatabase> {
  const { stateDir, say, signal } = settings;
  const home = join(stateDir, 'neo4j', 'docker');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const onWait = (holder: number, seconds: number) =>
    say(`Process ${holder} is starting the database: waiting, ${seconds} s so far`);
  return underLock(join(home, 'start.lock'), { signal, onWait }, async () => {
    const environment = join(home, 'environment');
    const password = await passwordOf(home);
    const running = await runningPort(environment);
    if (running === undefined) await up(environment, password, settings);
    const port = running ?? (await runningPort(environment));
    if (port === undefined) throw withoutAnswer(environment);
    const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
    const hasEnded = () => Promise.resolve(false);
    const isThere = await waitForAnswer(connection, { seconds: answerSeconds, hasEnded, signal });
    if (!isThere) throw withoutAnswer(environment);
    const description = `Neo4j in docker, ${connection.uri}`;
    const isOwner = running === undefined;
    const close = isOwner ? () => stop(environment, say) : () => leave(environment, say);
    return { ...connection, engine: 'docker', description, isOwner, close };
  });
}

async function runningPort(environment: string): Promise<number | undefined> {
  if (!(await exists(environment))) return undefined;
  const services = await compose(environment, ['ps', '--status', 'running', '--services']);
  if (!services.split('\n').includes('database')) return undefined;
  const address = await compose(environment, ['port', 'database', '7687']);
  return Number(address.trim().split(':').at(-1));
}

async function up(environment: string, password: string, { say, signal }: DockerSettings): Promise<void> {
  const port = await freePort();
  await writePrivately(environment, `NEO4J_PASSWORD=${password}\nDATABASE_PORT=${port}\n`);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1_000);
  say('Starting Neo4j in docker, which fetches about 600 MB the first time');
  const timer = setInterval(() => say(`  docker is at it, ${seconds()} s so far`), 10_000);
  try {
    await compose(environment, ['up', '--detach', '--wait', '--quiet-pull', 'database'], signal);
  } finally {
    clearInterval(timer);
  }
  say(`The container is healthy after ${seconds()} s`);
}

function withoutAnswer(environment: string): DatabaseNotOpened {
  return new DatabaseNotOpened(
    `The database in docker does not answer. Its log:\n  ${commandLine(environment, ['logs', 'database'])}`,
  );
}

async function stop(environment: string, say: (line: string) => void): Promise<void> {
  await compose(environment, ['stop', 'database']);
  say('Stopped the database in docker');
}

function leave(environment: string, say: (line: string) => void): Promise<void> {
  say(`The database in docker goes on. To stop it: ${commandLine(environment, ['stop'])}`);
  return Promise.resolve();
}
