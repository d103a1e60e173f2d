import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { areKept, keepClasses } from './classes.js';
import { dropClaim, markStopping, writeClaim } from './claim.js';
import { usersSize } from './conf.js';
import type { OpenDatabase } from './database.js';
import { findServer } from './find.js';
import { fetchJars, neo4jVersion } from './jars.js';
import type { Java } from './java.js';
import { keepRunning } from './keep.js';
import { underLock } from './lock.js';
import { type Mark, ownMark } from './pid.js';
import { type LocalServer, type Place, startLocalServer } from './server.js';

export interface LocalSettings {
  stateDir: string;
  java: Java;
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** The user's own server on this machine: one for a state folder, whoever started it. */
export async function openLocal(settings: LocalSettings): Promise<OpenDatabase> {
  const { stateDir, say, signal } = settings;
  const jars = await fetchJars(settings);
  const home = join(stateDir, 'neo4j', 'server');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const onWait = (holder: number, seconds: number) =>
    say(`Process ${holder} is starting the database: waiting, ${seconds} s so far`);
  return underLock(join(home, 'start.lock'), { signal, onWait }, async () => {
    const found = await findServer(home, settings);
    if (found?.owner !== undefined) return attach(found.server, found.owner, say);
    const owning = { ...settings, home, jars, owner: await ownMark() };
    const server = found ? await adopt(owning, found.server) : await start(owning);
    return own(owning, server);
  });
}

function attach(server: LocalServer, owner: number, say: (line: string) => void): OpenDatabase {
  const whose = `process ${owner} started it and will stop it`;
  say(`Using the Neo4j that runs already (process ${server.pid}): ${whose}`);
  const close = () => {
    say(`The database goes on (process ${server.pid}): ${whose}`);
    return Promise.resolve();
  };
  return { ...describe(server), isOwner: false, close };
}

interface Owning extends LocalSettings {
  home: string;
  jars: string;
  owner: Mark;
}

async function adopt(owning: Owning, server: LocalServer): Promise<LocalServer> {
  await claim(owning, server);
  owning.say(`Took over the Neo4j that an earlier start left running (process ${server.pid})`);
  return server;
}

async function start(owning: Owning): Promise<LocalServer> {
  const { say, java, home, owner, signal } = owning;
  const began = Date.now();
  say(`Starting Neo4j ${neo4jVersion} on Java ${java.version}`);
  try {
    const server = await launch(owning, signal);
    say(`Neo4j answers at ${server.uri} after ${seconds(began)} s (process ${server.pid}, log ${server.log})`);
    return server;
  } catch (error) {
    await dropClaim(home, owner);
    throw error;
  }
}

function own(owning: Owning, server: LocalServer): OpenDatabase {
  const { say, home, owner } = owning;
  const kept = keepRunning(server, {
    restart: (signal) => launch(owning, signal, server.port),
    onGivenUp: () => dropClaim(home, owner),
    say,
  });
  const stop = async () => {
    const began = Date.now();
    if (!(await areKept(owning))) say('Stopping takes some seconds this once, for quicker starts');
    await markStopping(home, owner);
    await kept.stop();
    await keepClasses(owning);
    await dropClaim(home, owner);
    say(`Stopped the database in ${seconds(began)} s`);
  };
  let stopped: Promise<void> | undefined;
  return { ...describe(server), isOwner: true, close: () => (stopped ??= stop()) };
}

function launch(owning: Owning, signal?: AbortSignal, port?: number): Promise<LocalServer> {
  const { home, jars, java } = owning;
  const onSpawn = (place: Place) => claim(owning, place);
  return startLocalServer({ home, jars, java, size: usersSize, port, signal, isTied: false, onSpawn });
}

function claim({ home, owner }: Owning, { pid, port }: Place): Promise<void> {
  return writeClaim(home, { owner, pid, port, isStopping: false });
}

function describe({ uri, user, password, database, pid }: LocalServer) {
  const description = `Neo4j ${neo4jVersion} on this machine, process ${pid}, ${uri}`;
  return { uri, user, password, database, engine: 'local', description } as const;
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1_000).toFixed(1);
}
