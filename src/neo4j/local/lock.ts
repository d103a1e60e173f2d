import { readlink, rm, symlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode } from './errors.js';
import { isAlive, type Mark, ownMark } from './pid.js';

export interface Waiting {
  signal?: AbortSignal | undefined;
  /** Called when the lock is found taken, and every few seconds after that. */
  onWait: (holder: number, seconds: number) => void;
}

/**
 * One process at a time. The lock is a symbolic link whose target names its holder: made with its content in
 * one step, or not at all. A holder that has died loses it.
 */
export async function underLock<Result>(path: string, waiting: Waiting, work: () => Promise<Result>): Promise<Result> {
  await acquire(path, waiting);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

const reportSeconds = 5;

async function acquire(path: string, { signal, onWait }: Waiting): Promise<void> {
  const start = Date.now();
  let nextReport = 0;
  while (!(await take(path))) {
    signal?.throwIfAborted();
    const holder = await holderOf(path);
    if (holder === undefined) continue;
    if (!(await isAlive(holder))) {
      await clear(path, signal);
      continue;
    }
    const seconds = (Date.now() - start) / 1_000;
    if (seconds >= nextReport) {
      onWait(holder.pid, Math.round(seconds));
      nextReport += reportSeconds;
    }
    await delay(100, undefined, { signal });
  }
}

/**
 * Takes away what a dead holder left. Under a lock of its own: of two that found the same dead holder, the
 * slower would otherwise take away the fresh lock of the faster.
 */
async function clear(path: string, signal: AbortSignal | undefined): Promise<void> {
  await underLock(`${path}.clearing`, { signal, onWait: () => undefined }, async () => {
    const holder = await holderOf(path);
    if (holder && !(await isAlive(holder))) await rm(path);
  });
}

async function take(path: string): Promise<boolean> {
  const { pid, started } = await ownMark();
  try {
    await symlink(`${pid} ${started}`, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function holderOf(path: string): Promise<Mark | undefined> {
  try {
    const [pid = '', ...started] = (await readlink(path)).split(' ');
    return { pid: Number(pid), started: started.join(' ') };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
