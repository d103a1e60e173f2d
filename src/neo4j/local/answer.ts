import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { GraphSettings } from '../graph.js';

/** Long enough for a machine that is busy, or a database that is far: a user's own is asked once, and then told of. */
const patience = {
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 8_000,
  maxTransactionRetryTime: 0,
  maxConnectionPoolSize: 1,
  telemetryDisabled: true,
};
const longestAnswer = 10_000;

/** What the database calls itself (`Neo4j/5.26.31`); throws the driver's error where there is no answer. */
export async function ask({ uri, user, password, database }: GraphSettings): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), patience);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const end = new AbortController();
  try {
    const { summary } = await Promise.race([session.run('RETURN 1'), silence(end.signal)]);
    return summary.server.agent ?? '';
  } finally {
    end.abort();
    // Not awaited: a server that hangs would be waited for.
    driver.close().catch(() => undefined);
  }
}

/** A server that hangs keeps the connection open and says nothing, for which the driver has no limit. */
async function silence(signal: AbortSignal): Promise<never> {
  await delay(longestAnswer, undefined, { signal });
  throw new Error(`no answer within ${longestAnswer / 1_000} s`);
}

export interface Wait {
  seconds: number;
  /** Whether nobody can answer any more. */
  hasEnded: () => Promise<boolean>;
  signal?: AbortSignal | undefined;
}

/** Whether the database answers within the time and before it ends. A refused password is thrown. */
export async function waitForAnswer(connection: GraphSettings, wait: Wait): Promise<boolean> {
  const end = Date.now() + wait.seconds * 1_000;
  while (Date.now() < end) {
    wait.signal?.throwIfAborted();
    if (await isAnswering(connection)) return true;
    if (await wait.hasEnded()) return false;
    await delay(150, undefined, { signal: wait.signal });
  }
  return false;
}

export async function isAnswering(connection: GraphSettings): Promise<boolean> {
  try {
    await ask(connection);
    return true;
  } catch (error) {
    if (isRefused(error)) throw error;
    return false;
  }
}

export function isRefused(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
}
