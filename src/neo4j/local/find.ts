import { setTimeout as delay } from 'node:timers/promises';
import { isAnswering } from './answer.js';
import { type Claim, readClaim } from './claim.js';
import { DatabaseNotOpened } from './errors.js';
import { passwordOf } from './home.js';
import { isAlive } from './pid.js';
import { isServerOf, type LocalServer, serverAt, startSeconds } from './server.js';

export interface Found {
  server: LocalServer;
  /** The process that has it; undefined if that one has died. */
  owner: number | undefined;
}

export interface Finding {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * The server of this home that runs already. Its owner may be starting it again, or stopping it: that is waited
 * for. One without an owner that does not answer is stopped.
 */
export async function findServer(home: string, { say, signal }: Finding): Promise<Found | undefined> {
  const end = Date.now() + startSeconds * 1_000;
  let isFirst = true;
  for (;;) {
    const claim = await readClaim(home);
    if (claim === undefined) return undefined;
    const server = serverAt(home, claim, await passwordOf(home));
    const isOwned = await isAlive(claim.owner);
    if (await isUsable(home, claim, server)) {
      return { server, owner: isOwned ? claim.owner.pid : undefined };
    }
    if (!isOwned) {
      await stopLeft(home, server, say);
      return undefined;
    }
    if (Date.now() > end) throw withoutAnswer(claim, server);
    if (isFirst) say(`Process ${claim.owner.pid} has the database, which does not answer now: waiting`);
    isFirst = false;
    await delay(300, undefined, { signal });
  }
}

async function isUsable(home: string, claim: Claim, server: LocalServer): Promise<boolean> {
  if (claim.isStopping || !(await isServerOf(home, claim.pid))) return false;
  return isAnswering(server);
}

async function stopLeft(home: string, server: LocalServer, say: (line: string) => void) {
  if (!(await isServerOf(home, server.pid))) return;
  say(`A database was left behind and does not answer: stopping it (process ${server.pid})`);
  await server.stop();
}

function withoutAnswer({ owner }: Claim, { pid, log }: LocalServer): DatabaseNotOpened {
  return new DatabaseNotOpened(
    `Process ${owner.pid} has the database (process ${pid}), which has not answered for ${startSeconds} s. ` +
      `Its log is ${log}. End process ${owner.pid} and start again.`,
  );
}
