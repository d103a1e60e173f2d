import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { throwawaySize } from './conf.js';
import { DatabaseNotOpened } from './errors.js';
import { fetchJars } from './jars.js';
import { findJava } from './java.js';
import { type LocalServer, startLocalServer } from './server.js';

export interface ThrowawaySettings {
  /** Where the jars are, or go: the user's, which has no need to know them twice. */
  stateDir: string;
  javaHome?: string | undefined;
  say: (line: string) => void;
}

/** An empty server with nothing of the user's: its folder goes when it stops, and it ends with this process. */
export async function startThrowaway({ stateDir, javaHome, say }: ThrowawaySettings): Promise<LocalServer> {
  const java = await findJava(javaHome);
  if ('missing' in java) throw new DatabaseNotOpened(`Tests need Java 17 or newer: ${java.missing}.`);
  const jars = await fetchJars({ stateDir: resolve(stateDir), java, say });
  const home = await mkdtemp(join(tmpdir(), 'inspection-trail-'));
  const clear = () => rm(home, { recursive: true, force: true });
  try {
    const server = await startLocalServer({ home, jars, java, size: throwawaySize, isTied: true });
    return { ...server, stop: () => server.kill().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}
