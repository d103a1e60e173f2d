import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists, requireSpace } from './files.js';
import type { Java } from './java.js';
import { underLock } from './lock.js';
import { copyJars } from './maven.js';

/** The long-term line; pom.xml and docker-compose.yml name the same one. */
export const neo4jVersion = '5.26.31';

/** The jars, and as much again in Maven's own folder, with room to work. */
const neededMegabytes = 400;

export interface Fetching {
  stateDir: string;
  java: Java;
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * The folder with Neo4j's jars. It is whole or not there: it is filled under another name. Its own path, not one
 * that leads there, because the kept classes (classes.ts) are for jars of one path.
 */
export async function fetchJars(fetching: Fetching): Promise<string> {
  const folder = join(fetching.stateDir, 'neo4j', neo4jVersion, 'lib');
  if (await exists(folder)) return realpath(folder);
  await mkdir(dirname(folder), { recursive: true });
  const onWait = (holder: number, seconds: number) =>
    fetching.say(`Process ${holder} is fetching Neo4j's jars: waiting for them, ${seconds} s so far`);
  await underLock(`${folder}.lock`, { signal: fetching.signal, onWait }, async () => {
    if (!(await exists(folder))) await fill(folder, fetching);
  });
  return realpath(folder);
}

async function fill(folder: string, { java, say, signal }: Fetching): Promise<void> {
  const start = Date.now();
  await clearLeft(folder);
  await requireSpace(dirname(folder), neededMegabytes);
  say(`Fetching the jars of Neo4j ${neo4jVersion} with Maven: about 120 MB, this once`);
  const part = await mkdtemp(`${folder}.part-`);
  try {
    await copyJars({ java, folder: part, say, signal });
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  const jars = await readdir(folder);
  const sizes = await Promise.all(jars.map((jar) => stat(join(folder, jar))));
  const megabytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1e6;
  say(`${jars.length} jars, ${megabytes.toFixed(0)} MB, in ${((Date.now() - start) / 1e3).toFixed(0)} s`);
}

/** What a fetch left that was killed, and the classes of jars that are gone. */
async function clearLeft(folder: string): Promise<void> {
  const left = (await readdir(dirname(folder))).filter((name) => /^lib\.part-|^classes-/.test(name));
  for (const name of left) await rm(join(dirname(folder), name), { recursive: true, force: true });
}
