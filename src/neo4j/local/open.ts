import { join, resolve } from 'node:path';
import { isRefused } from './answer.js';
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
    throw explain(error, stateDir);
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

/** What any step of ours may meet, in words. */
function explain(error: unknown, stateDir: string): unknown {
  const failure = (sentence: string) => new DatabaseNotOpened(sentence, error);
  if (hasCode(error, 'ENOSPC')) return failure(`The disk of ${stateDir} is full. Make room and start again.`);
  if (hasCode(error, 'EACCES') || hasCode(error, 'EROFS')) {
    return failure(`${stateDir} cannot be written to. Make it writable, or name another folder as STATE_DIR.`);
  }
  if (isRefused(error)) return failure(refusal(stateDir));
  return error;
}

function refusal(stateDir: string): string {
  return [
    'The database does not take the password that is kept for it. Put back the one it was made with, in',
    `  ${join(stateDir, 'neo4j', 'server', 'password')} (with docker ${join(stateDir, 'neo4j', 'docker', 'password')}),`,
    'or start with an empty database again, which the seed is loaded into:',
    `  rm -r ${join(stateDir, 'neo4j', 'server')} (with docker: docker volume rm inspection-trail-local_database)`,
  ].join('\n');
}
