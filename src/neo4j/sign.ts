import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { within } from './within.js';

export const millisecondsBetweenTries = 250;

const refusedCodes = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
]);

/** Whether it lets nobody of our name in. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Neo4jError && refusedCodes.has(error.code);
}

/**
 * Whether the database says anything within this time. A connection that could not be had is tried again: on a busy
 * machine that happens.
 */
export async function signOf(
  driver: Driver,
  database: string,
  milliseconds: number,
): Promise<'there' | 'refused' | 'silent'> {
  const end = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = end - performance.now()) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      await within(session.run('RETURN 1'), { milliseconds: left });
      return 'there';
    } catch (error) {
      if (isRefusal(error)) return 'refused';
      // To ask again at once would bring the same.
      if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.')) return 'silent';
      await delay(Math.min(millisecondsBetweenTries, Math.max(0, end - performance.now())));
    } finally {
      letGo(session);
    }
  }
  return 'silent';
}

/** Not waited for: it would wait for the server that does not answer. */
export function letGo(closing: { close: () => Promise<void> }): void {
  closing.close().catch(() => undefined);
}
