import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import { DatabaseAway } from './errors.js';
import type { GraphSettings } from './graph.js';
import { letGo, millisecondsBetweenTries, signOf } from './sign.js';

export interface Call {
  readonly session: Session;
  /** Says that nobody was at the other end. */
  lose: () => void;
}

/**
 * The line to the database. Once it is lost nobody waits for it any more: every call is refused at once, while the
 * line itself asks several times a second whether the database is back, or seldom where that refuses our password. It
 * comes back on new connections, because those that hung may go on hanging long after the database has returned.
 */
export interface Line {
  /** Throws DatabaseAway while the line is lost. */
  call: (mode: SessionMode) => Call;
  /** Whether the database says anything within this time. */
  isThere: (milliseconds: number) => Promise<boolean>;
  close: () => Promise<void>;
}

/** The driver would wait 32 to 60 seconds for a server that is dead or hangs. */
const patience = {
  connectionAcquisitionTimeout: 4_000,
  connectionTimeout: 2_000,
  maxTransactionRetryTime: 5_000,
};

export interface Losing {
  /** Is given a driver of a database that has just come back, and says when it may be called. */
  readonly renew: (driver: Driver) => Promise<void>;
  /** Tells whoever runs this program what only they can mend. */
  readonly say: (line: string) => void;
  /** Each time that it is asked with a password it refuses, it may lock the account, for all who use it. */
  readonly millisecondsBetweenRefusals: number;
}

export function openLine(settings: GraphSettings, losing: Losing): Line {
  const { database } = settings;
  const closing = new AbortController();
  let driver = driverFor(settings);
  let isLost = false;
  const isClosed = () => closing.signal.aborted;

  return {
    call: (mode) => {
      if (isLost) throw new DatabaseAway('it was away when last asked, and is being asked again');
      const called = driver;
      const session = called.session({ database, defaultAccessMode: mode });
      return { session, lose: () => void lose(called) };
    },
    isThere: async (milliseconds) => !isLost && (await signOf(driver, database, milliseconds)) === 'there',
    close: async () => {
      closing.abort();
      await driver.close();
    },
  };

  /** What fails late on connections that were given up says nothing of the new ones. */
  async function lose(called: Driver): Promise<void> {
    if (isLost || called !== driver || isClosed()) return;
    isLost = true;
    letGo(called);
    driver = await comeBack(settings, losing, closing.signal);
    isLost = false;
    // Closed while it was sought: nobody else would let go of it.
    if (isClosed()) letGo(driver);
  }
}

/** A driver of a database that has come back; or any, once it is `closed`. */
async function comeBack(
  settings: GraphSettings,
  { renew, say, millisecondsBetweenRefusals }: Losing,
  closed: AbortSignal,
): Promise<Driver> {
  for (let isTold = false; ;) {
    const driver = driverFor(settings);
    if (closed.aborted) return driver;
    const sign = await signOf(driver, settings.database, 2_000);
    if (sign === 'there') {
      await renew(driver);
      return driver;
    }
    letGo(driver);
    const isRefused = sign === 'refused';
    if (isRefused && !isTold) say(refusal(settings, millisecondsBetweenRefusals));
    isTold ||= isRefused;
    const pause = isRefused ? millisecondsBetweenRefusals : millisecondsBetweenTries;
    await delay(pause, undefined, { signal: closed }).catch(() => undefined);
  }
}

function refusal({ uri, user }: GraphSettings, milliseconds: number): string {
  return (
    `${uri} no longer lets ${user} in. Are NEO4J_USER and NEO4J_PASSWORD right? If not, start again with those that ` +
    `are; until then it is asked only every ${Math.round(milliseconds / 1_000)} seconds, so that the account is not locked.`
  );
}

function driverFor({ uri, user, password }: GraphSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...patience,
    disableLosslessIntegers: true,
    userAgent: 'inspection-trail',
  });
}
