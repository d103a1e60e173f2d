import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DatabaseNotOpened } from './errors.js';

const run = promisify(execFile);
const file = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));
/** Not the folder's name, as by hand: the volume of that one has a password of its own. */
const project = ['--project-name', 'inspection-trail-local', '--file', file];
/** The variables come from a file: among the words of a command every user could see the password. */
const script = 'set -a; . "$0"; exec docker compose "$@"';

/** Why docker cannot start a database here; undefined if it can. */
export async function whyNoDocker(): Promise<string | undefined> {
  const tests: [words: string[], failed: string][] = [
    [['--version'], 'no docker on the PATH'],
    [['compose', 'version'], 'docker without its compose plugin'],
    [['info'], 'docker, but its engine does not answer'],
  ];
  for (const [words, failed] of tests) {
    try {
      await run('docker', words, { timeout: 15_000 });
    } catch {
      return failed;
    }
  }
  return undefined;
}

/** Runs docker compose on our file with the variables of the environment file; gives what it prints. */
export async function compose(environment: string, words: string[], signal?: AbortSignal): Promise<string> {
  try {
    const command = ['-c', script, environment, ...project, ...words];
    const { stdout } = await run('sh', command, { ...(signal && { signal }) });
    return stdout;
  } catch (error) {
    signal?.throwIfAborted();
    throw new DatabaseNotOpened(
      [
        `Docker could not start the database. It says:\n${lastLines(error)}`,
        `The command was:\n  ${commandLine(environment, words)}`,
        'Put right what it names and start again; with Java 17 or newer docker is not needed.',
      ].join('\n'),
      error,
    );
  }
}

/** The same for a person to type. */
export function commandLine(environment: string, words: string[]): string {
  return `(set -a; . ${environment}; docker compose ${[...project, ...words].join(' ')})`;
}

function lastLines(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const lines = text.trim().split('\n').slice(-6);
  return lines.map((line) => `  ${line}`).join('\n');
}
