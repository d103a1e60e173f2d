import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import type { Statement, Value } from './cypher.js';
import { DatabaseAway, StatementTooSlow } from './errors.js';

export interface GraphSettings {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export type Row = Record<string, unknown>;
/** `Answer` is a row as the statement returns it: whoever writes its RETURN says so. */
export type Run = <Answer extends object = Row>(statement: Statement) => Promise<Answer[]>;

export type Read = <Answer extends object = Row>(statement: Statement, operation: string) => Promise<Answer[]>;

export interface Graph {
  /** One statement in a READ session, one round trip; once more where the database says that may help. */
  read: Read;
  /** All statements of `work` in one transaction; `work` may run again, so it has to be idempotent. */
  write: <Result>(work: (run: Run) => Promise<Result>, operation: string) => Promise<Result>;
  isReachable: () => Promise<boolean>;
  close: () => Promise<void>;
}

const readSeconds = 10;
const writeSeconds = 120;
/** The driver would wait 32 to 60 seconds for a server that is dead or hangs. */
const patience = {
  connectionAcquisitionTimeout: 4_000,
  connectionTimeout: 2_000,
  maxTransactionRetryTime: 5_000,
};

export function connect({ uri, user, password, database }: GraphSettings): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...patience,
    disableLosslessIntegers: true,
    userAgent: 'inspection-trail',
  });
  return {
    read: (statement, operation) => readOnceMore(driver, database, statement, operation),
    write: (work, operation) => write(driver, database, work, operation),
    isReachable: () => isReachable(driver, database),
    close: () => driver.close(),
  };
}

async function readOnceMore<Answer extends object>(
  driver: Driver,
  database: string,
  statement: Statement,
  operation: string,
): Promise<Answer[]> {
  try {
    return await read<Answer>(driver, database, statement, operation);
  } catch (error) {
    if (!(error instanceof Neo4jError && error.retryable)) throw named(error);
  }
  try {
    return await read<Answer>(driver, database, statement, operation);
  } catch (error) {
    throw named(error);
  }
}

async function read<Answer extends object>(
  driver: Driver,
  database: string,
  statement: Statement,
  operation: string,
): Promise<Answer[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  return within(readSeconds * 1_000, session, async () => {
    const result = await session.run(statement.text, parametersOf(statement), {
      timeout: readSeconds * 1_000,
      metadata: { operation },
    });
    // Whoever writes a RETURN says what a row of it is.
    return result.records.map((record) => record.toObject() as Answer);
  });
}

async function write<Result>(
  driver: Driver,
  database: string,
  work: (run: Run) => Promise<Result>,
  operation: string,
): Promise<Result> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    return await session.executeWrite(
      (transaction) =>
        work(async <Answer extends object>(statement: Statement) => {
          const result = await transaction.run<Row>(statement.text, parametersOf(statement));
          // The type of an answer is the word of its statement's author: see Run.
          return result.records.map((record) => record.toObject() as Answer);
        }),
      { timeout: writeSeconds * 1_000, metadata: { operation } },
    );
  } catch (error) {
    throw named(error);
  } finally {
    await session.close();
  }
}

/** A server that hangs holds its socket open and says nothing, so the waiting has an end of its own. */
async function within<Result>(milliseconds: number, session: Session, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseAway(`no answer in ${milliseconds} ms`)), milliseconds + 500);
  });
  try {
    return await Promise.race([work(), end]);
  } finally {
    clearTimeout(timer);
    // Not awaited: it would wait for the server that does not answer.
    session.close().catch(() => undefined);
  }
}

async function isReachable(driver: Driver, database: string): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    await within(2_000, session, () => session.run('RETURN 1'));
    return true;
  } catch {
    return false;
  }
}

const away = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);
const slow = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
]);

function named(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (away.has(error.code) || /pool|acquisition|connection/i.test(error.message)) return new DatabaseAway(error);
  if (slow.has(error.code)) return new StatementTooSlow(readSeconds, error);
  return error;
}

function parametersOf({ parameters }: Statement): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDriver(value)]));
}

/** JavaScript's numbers travel as floats, and `LIMIT 10.0` is an error: whole numbers go as integers, here alone. */
function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]));
  }
  return value;
}
