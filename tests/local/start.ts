import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { neo4jVersion } from '../../src/neo4j/local/jars.js';
import { stateDir as shared } from '../neo4j/places.js';

/** What tests/local/program.ts opened, as far as JSON carries it. */
export interface Opened {
  uri: string;
  user: string;
  password: string;
  database: string;
  engine: string;
  isOwner: boolean;
  /** of a throwaway alone, as is its log */
  pid: number;
  log: string;
}

export interface Program {
  child: ChildProcess;
  said: string[];
  /** What it opened; rejects with the message if it failed. */
  opened: Promise<Opened>;
  close: () => Promise<void>;
  kill: () => Promise<void>;
}

const program = join(import.meta.dirname, 'program.ts');

export function start(what: 'database' | 'jars' | 'throwaway', stateDir: string, path?: string): Program {
  const env: NodeJS.ProcessEnv = { ...process.env, PATH: path ?? process.env['PATH'] };
  delete env['JAVA_HOME'];
  const child = spawn(process.execPath, ['--import', 'tsx', program, what, stateDir], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const said: string[] = [];
  const opened = new Promise<Opened>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      // program.ts writes nothing else
      const told = JSON.parse(line) as { said?: string; failed?: string; opened?: Opened };
      if (told.said !== undefined) said.push(told.said);
      if (told.opened) resolve(told.opened);
      if (told.failed !== undefined) reject(new Error(told.failed));
    });
    child.on('close', (status) => reject(new Error(`ended with status ${status}, having said ${said.join('; ')}`)));
  });
  opened.catch(() => undefined); // a test that never looks at it has killed it
  return {
    child,
    said,
    opened,
    close: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A state folder of its own that shares the jars. */
export async function newStateDir(): Promise<string> {
  const stateDir = await mkdtemp(join(tmpdir(), 'inspection-trail-test-'));
  await mkdir(join(stateDir, 'neo4j'));
  await symlink(join(shared, 'neo4j', neo4jVersion), join(stateDir, 'neo4j', neo4jVersion));
  return stateDir;
}

/** A folder for a PATH, with these commands in it. */
export async function commands(scripts: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inspection-trail-path-'));
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return folder;
}
