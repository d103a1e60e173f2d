import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from './pid.js';
import type { LocalServer } from './server.js';

export interface Care {
  /** Starts the server again where it was. */
  restart: (signal: AbortSignal) => Promise<LocalServer>;
  onGivenUp: () => Promise<void>;
  say: (line: string) => void;
}

/** Seconds before each try; a server that has run for a minute has all of them again. */
const pauses = [1, 2, 4, 8, 16];
const calm = 60_000;

/** Starts the server again whenever it dies, until told to stop it. */
export function keepRunning(first: LocalServer, care: Care): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  let server = first;
  const watching = watch().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

  async function watch(): Promise<void> {
    let left = pauses;
    let runningSince = Date.now();
    for (;;) {
      await end(server.pid, signal);
      if (Date.now() - runningSince > calm) left = pauses;
      const [pause, ...later] = left;
      if (pause === undefined) break;
      left = later;
      care.say(`The database has died (process ${server.pid}): starting it again in ${pause} s`);
      await delay(pause * 1_000, undefined, { signal, ref: false });
      const next = await tryRestart(care, signal);
      if (next === undefined) continue;
      server = next;
      runningSince = Date.now();
    }
    care.say(`The database died ${pauses.length} times, which is enough. Its log: ${server.log}`);
    await care.onGivenUp();
  }

  return {
    stop: async () => {
      stopping.abort();
      await watching;
      await server.stop();
    },
  };
}

async function tryRestart(care: Care, signal: AbortSignal): Promise<LocalServer | undefined> {
  try {
    return await care.restart(signal);
  } catch (error) {
    signal.throwIfAborted();
    care.say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function end(pid: number, signal: AbortSignal): Promise<void> {
  while (await isRunning(pid)) await delay(500, undefined, { signal, ref: false });
}
