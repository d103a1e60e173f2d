import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throwawaySize } from '../../src/neo4j/local/conf.js';
import { fetchJars } from '../../src/neo4j/local/jars.js';
import { findJava } from '../../src/neo4j/local/java.js';
import { type LocalServer, startLocalServer } from '../../src/neo4j/local/server.js';
import { javaHome, stateDir } from '../neo4j/places.js';

/** A server of one suite alone, to be stopped, killed and frozen, and started again where it was. */
export interface Victim {
  server: () => LocalServer;
  freeze: () => void;
  thaw: () => void;
  startAgain: () => Promise<void>;
  /** Kills it and takes its folder away. */
  end: () => Promise<void>;
}

export async function startVictim(): Promise<Victim> {
  const java = await findJava(javaHome);
  if ('missing' in java) throw new Error(java.missing);
  const jars = await fetchJars({ stateDir, java, say: () => undefined });
  const home = await mkdtemp(join(tmpdir(), 'inspection-trail-victim-'));
  const start = (port?: number) => startLocalServer({ home, jars, java, size: throwawaySize, port, isTied: true });
  let server = await start();
  const { port } = server;
  return {
    server: () => server,
    freeze: () => void process.kill(server.pid, 'SIGSTOP'),
    thaw: () => void process.kill(server.pid, 'SIGCONT'),
    startAgain: async () => {
      server = await start(port);
    },
    end: async () => {
      await server.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}
