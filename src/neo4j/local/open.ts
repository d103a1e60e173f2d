import { resolve } from 'node:path';
import { whyNoDocker } from './compose.js';
import type { Connection, OpenDatabase } from './database.js';
import { openDocker } from './docker.js';
import { DatabaseNotOpened, hasCode } from './errors.js';
import { findJava } from './java.js';
import { openLocal } from './local.js';
import { openOwn } from './own.js';

export type { Connection, OpenDatabase };

export interface OpenSettings {
  /** The Neo4j that the user names; without one, a database is started. */
  own?: Connection | undefined;
  /** Where the jars, the data, the password and the log of a database of ours are. */
  stateDir: string;
  javaHome?: string | undefined;
  say: (line: string) => void;
  /** Ends the opening, and what it has started so far. */
  signal?: AbortSignal | undefined;
}

/** The user's own Neo4j; or one on this machine's Java; or one in Docker; or an error that tells how to get one. */
export async function openDatabase(settings: OpenSettings): Promise<OpenDatabase> {
  if (settings.own) return openOwn(settings.own);
  const stateDir = resolve(settings.stateDir);
  try {
    const java = await findJava(settings.javaHome);
    if (!('missing' in java)) return await openLocal({ ...settings, stateDir, java });
    const noDocker = await whyNoDocker();
    if (noDocker === undefined) return await openDocker({ ...settings, stateDir });
    throw new DatabaseNotOpened(threeWays(java.missing, noDocker));
  } catch (error) {
    throw explainDisk(error, stateDir);
  }
}

function threeWays(noJava: string, noDocker: string): string {
  return [
    'There is no database to use. One of these gives you one:',
    '',
    `1. Java 17 or newer (found: ${noJava}).`,
    '     Debian, Ubuntu:  sudo apt-get install default-jre-headless',
    '     macOS:           brew install openjdk',
    '     then:            npm start',
    `2. Docker (found: ${noDocker}).`,
    '     Install and start it: https://docs.docker.com/get-started/get-docker/',
    '     then:            npm start',
    '3. A Neo4j of your own, 5.26 or newer:',
    '     NEO4J_URI=bolt://localhost:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… npm start',
  ].join('\n');
}

function explainDisk(error: unknown, stateDir: string): unknown {
  if (!(error instanceof Error)) return error;
  if (hasCode(error, 'ENOSPC')) {
    return new DatabaseNotOpened(`The disk of ${stateDir} is full. Make room and start again.`, error);
  }
  if (hasCode(error, 'EACCES') || hasCode(error, 'EROFS')) {
    return new DatabaseNotOpened(`${stateDir} cannot be written to: ${error.message}`, error);
  }
  return error;
}
