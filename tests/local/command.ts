import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { GraphSettings } from '../../src/neo4j/graph.js';

export interface Ended {
  /** Null where it was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Command {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** Starts a command of the program, such as `ingest/main.ts`, on this database, as its npm script does. */
export function startCommand(
  program: string,
  args: readonly string[],
  { settings, stateDir, input }: { settings: GraphSettings; stateDir: string; input?: string },
): Command {
  const { uri, user, password, database } = settings;
  const child = spawn(process.execPath, ['build/command.js', program, ...args], {
    env: {
      ...process.env,
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      ...{ STATE_DIR: stateDir, LOAD_INTO_FOREIGN: 'no' },
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input ?? '');
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    // `close` comes with the status, a number or null
    ([[status], stdout, stderr]) => ({ status: status as number | null, stdout, stderr }),
  );
  return { child, ended };
}
