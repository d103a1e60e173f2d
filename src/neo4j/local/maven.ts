import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Arrival, describeArrivals, readArrival } from './arrival.js';
import { DatabaseNotOpened } from './errors.js';
import type { Java } from './java.js';
import { spawnTied } from './spawn.js';

const run = promisify(execFile);
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const wrapper = fileURLToPath(new URL('mvnw', import.meta.url));

export interface Copying {
  java: Java;
  folder: string;
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** Copies every jar that Neo4j runs with into the folder; Maven fetches those it does not hold yet. */
export async function copyJars(copying: Copying): Promise<void> {
  const mavens = await findMavens(copying.java);
  for (const [index, maven] of mavens.entries()) {
    const command = commandFor(maven, copying);
    const { status, lines } = await follow(command, copying);
    if (status === 0) return;
    const reason = reasonOf(lines);
    if (index === mavens.length - 1) throw failure(command, reason);
    copying.say(`${maven.join(' ')} failed, so the machine's own Maven has a try:\n${reason}`);
  }
}

/** The machine's own Maven first, unless it is older than 3.9: that one takes twice the time. */
async function findMavens(java: Java): Promise<string[][]> {
  try {
    const { stdout } = await run('env', [`JAVA_HOME=${java.home}`, 'mvn', '-v']);
    const [, major, minor] = /Apache Maven (\d+)\.(\d+)/.exec(stdout) ?? [];
    const isNew = Number(major) * 100 + Number(minor) >= 309;
    return isNew ? [['mvn']] : [['sh', wrapper], ['mvn']];
  } catch {
    // There is none: the wrapper fetches one.
    return [['sh', wrapper]];
  }
}

function commandFor(maven: string[], { java, folder }: Copying): string[] {
  return [
    ...['env', `JAVA_HOME=${java.home}`, ...maven],
    ...['--batch-mode', '--file', pom, 'dependency:copy-dependencies'],
    ...['-DincludeScope=runtime', `-DoutputDirectory=${folder}`, '-Dstyle.color=never'],
    // From 3.9: several descriptions at a time.
    '-Daether.dependencyCollector.impl=bf',
  ];
}

async function follow([program = '', ...words]: string[], { say, signal }: Copying) {
  const child = spawnTied(program, words, 'pipe');
  const lines: string[] = [];
  const arrivals: Arrival[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface(stream).on('line', (line) => {
      const arrival = readArrival(line);
      if (arrival) arrivals.push(arrival);
      else lines.push(line);
    });
  }
  const stop = () => child.kill();
  signal?.addEventListener('abort', stop);
  const timer = setInterval(() => say(`  ${describeArrivals(arrivals)}`), 2_000);
  await once(child, 'close');
  clearInterval(timer);
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  return { status: child.exitCode, lines };
}

/** Maven's errors up to the first empty one, after which it explains its own switches. */
function reasonOf(lines: string[]): string {
  const errors = lines.filter((line) => line.startsWith('[ERROR]'));
  const end = errors.findIndex((line) => line.trim() === '[ERROR]');
  const telling = errors.length > 0 ? errors.slice(0, end < 0 ? undefined : end) : lines;
  return telling
    .slice(-8)
    .map((line) => `  ${line}`)
    .join('\n');
}

function failure(command: string[], reason: string): DatabaseNotOpened {
  return new DatabaseNotOpened(
    [
      `Maven could not fetch Neo4j's jars. Its last lines:\n${reason}`,
      `The command was:\n  ${command.join(' ')}`,
      'Is there a network, and does Maven reach it (a proxy or mirror goes into ~/.m2/settings.xml)? Then start again.',
    ].join('\n'),
  );
}
