import neo4j, { type Driver, Neo4jError, type Session, type SessionMode } from 'neo4j-driver';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseAway } from './errors.js';
import type { GraphSettings } from './graph.js';
import { within } from './within.js';

export interface Call {
  readonly session: Session;
  /** Says that nobody was at the other end. */
  lose: () => void;
}

/**
 * The line to the database. Once it is lost nobody waits for it any more: every call is refused at once, while the
 * line itself asks several times a second whether the database is back. It comes back on new connections, because
 * those that hung may go on hanging long after the database has returned.
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
const millisecondsBetweenTries = 250;

/** `renew` is given a driver of a database that has just come back, and says when it may be called. */
export function openLine(settings: GraphSettings, renew: (driver: Driver) => Promise<void>): Line {
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
    isThere: (milliseconds) => answers(driver, database, milliseconds),
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
    driver = await found();
    isLost = false;
    // Closed while it was sought: nobody else would let go of it.
    if (isClosed()) letGo(driver);
  }

  async function found(): Promise<Driver> {
    for (;;) {
      const next = driverFor(settings);
      if (isClosed()) return next;
      if (await answers(next, database, 2_000)) {
        await renew(next);
        return next;
      }
      letGo(next);
      await delay(millisecondsBetweenTries, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }
}

/** A connection that could not be had is tried again, as long as there is time: on a busy machine that happens. */
async function answers(driver: Driver, database: string, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = end - performance.now()) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      await within(session.run('RETURN 1'), { milliseconds: left });
      return true;
    } catch (error) {
      // A refusal is an answer: to ask again at once would bring the same.
      if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.')) return false;
      await delay(Math.min(millisecondsBetweenTries, Math.max(0, end - performance.now())));
    } finally {
      letGo(session);
    }
  }
  return false;
}

function driverFor({ uri, user, password }: GraphSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...patience,
    disableLosslessIntegers: true,
    userAgent: 'inspection-trail',
  });
}

/** Not waited for: it would wait for the server that does not answer. */
export function letGo(closing: { close: () => Promise<void> }): void {
  closing.close().catch(() => undefined);
}
