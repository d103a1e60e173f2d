import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { hasCode } from './errors.js';

const run = promisify(execFile);

/** A process id is given to another process after a death: only with the time of its start is it unique. */
export interface Mark {
  pid: number;
  started: string;
}

export async function ownMark(): Promise<Mark> {
  return { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
}

export async function isAlive({ pid, started }: Mark): Promise<boolean> {
  return (await startOf(pid)) === started;
}

export async function isRunning(pid: number): Promise<boolean> {
  return (await startOf(pid)) !== undefined;
}

export async function commandOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return ps('args=', pid);
  return (await readProc(pid, 'cmdline')).replaceAll('\0', ' ');
}

/** Asks, and after the limit no longer asks. */
export async function stopProcess(pid: number, limitSeconds: number): Promise<void> {
  send(pid, 'SIGTERM');
  if (!(await hasEnded(pid, limitSeconds))) await killProcess(pid);
}

export async function killProcess(pid: number): Promise<void> {
  send(pid, 'SIGKILL');
  await hasEnded(pid, 60);
}

async function hasEnded(pid: number, limitSeconds: number): Promise<boolean> {
  const end = Date.now() + limitSeconds * 1_000;
  while (await isRunning(pid)) {
    if (Date.now() > end) return false;
    await delay(50);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return (await ps('lstart=', pid)) || undefined;
  const stat = await readProc(pid, 'stat');
  // The second field is the program's name in brackets, which may itself hold spaces and brackets.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // The first of its threads may have ended while others still hold its files and ports.
  return state === 'Z' && Number(fields[16]) <= 1 ? undefined : fields[18];
}

async function readProc(pid: number, file: string): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return '';
    throw error;
  }
}

/** Says nothing, and fails, where there is no such process. */
async function ps(column: string, pid: number): Promise<string> {
  const arguments_ = ['-ww', '-o', column, '-p', String(pid)];
  return run('ps', arguments_).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}
