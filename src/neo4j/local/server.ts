import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphSettings } from '../graph.js';
import { waitForAnswer } from './answer.js';
import { classWords } from './classes.js';
import { confText, homeWord, javaWords, type Size } from './conf.js';
import { DatabaseNotOpened } from './errors.js';
import { explainLog } from './explain.js';
import { prepareHome } from './home.js';
import type { Java } from './java.js';
import { freePort } from './port.js';
import { commandOf, isRunning, killProcess, stopProcess } from './pid.js';
import { spawnTied } from './spawn.js';

export interface ServerSettings {
  home: string;
  jars: string;
  java: Java;
  size: Size;
  /** Without one, a free one. */
  port?: number | undefined;
  /** Ends with this process and with its terminal: for servers that nobody will look for again. */
  isTied: boolean;
  signal?: AbortSignal | undefined;
  /** Called as soon as there is a process, long before it answers. */
  onSpawn?: (place: Place) => Promise<void>;
}

export interface Place {
  pid: number;
  port: number;
}

export interface LocalServer extends GraphSettings, Place {
  log: string;
  stop: () => Promise<void>;
  kill: () => Promise<void>;
}

/** Seconds on most machines; one that is busy or starts for the first time takes longer. */
export const startSeconds = 180;
/** The first stop also writes the classes, see classes.ts, which takes a busy machine long. */
const stopSeconds = 120;

/** Starts a server and waits until it answers. */
export async function startLocalServer(settings: ServerSettings): Promise<LocalServer> {
  const { home, jars, java, size, signal } = settings;
  const password = await prepareHome(home, java, jars);
  const port = await freePort(settings.port);
  await writeFile(join(home, 'conf', 'neo4j.conf'), confText(port, size));
  const { pid, logStart } = await spawnServer(settings);
  const server = serverAt(home, { pid, port }, password);
  try {
    await settings.onSpawn?.({ pid, port });
    const hasEnded = async () => !(await isRunning(pid));
    if (await waitForAnswer(server, { seconds: startSeconds, hasEnded, signal })) return server;
    const log = (await readFile(server.log)).subarray(logStart).toString();
    throw new DatabaseNotOpened(explainLog(log, server.log, port));
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A server that runs already, whoever started it. */
export function serverAt(home: string, { pid, port }: Place, password: string): LocalServer {
  const ifOurs = async (end: () => Promise<void>) => {
    if (await isServerOf(home, pid)) await end();
  };
  return {
    ...{ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' },
    ...{ pid, port, log: logOf(home) },
    stop: () => ifOurs(() => stopProcess(pid, stopSeconds)),
    kill: () => ifOurs(() => killProcess(pid)),
  };
}

/** Whether this process is the server of this home: process ids are given again. */
export async function isServerOf(home: string, pid: number): Promise<boolean> {
  return `${await commandOf(pid)} `.includes(` ${homeWord(home)} `);
}

function logOf(home: string): string {
  return join(home, 'logs', 'console.log');
}

async function spawnServer({ home, jars, java, size, isTied }: ServerSettings) {
  const output = await open(logOf(home), 'a');
  try {
    const logStart = (await output.stat()).size;
    const classes = await classWords({ home, jars, java }, !isTied);
    const words = [...classes, ...javaWords(home, jars, size)];
    // Nothing of ours is inherited: options for other Javas among it.
    const env = { LC_ALL: 'C.UTF-8' };
    // Detached from the terminal: Ctrl-C reaches us alone, and we end the API before the database.
    const child = isTied
      ? spawnTied(java.command, words, output.fd, env)
      : spawn(java.command, words, { detached: true, stdio: ['ignore', output.fd, output.fd], env });
    child.unref();
    await once(child, 'spawn');
    if (child.pid === undefined) throw new TypeError('a process without an id has spawned');
    return { pid: child.pid, logStart };
  } finally {
    await output.close();
  }
}
