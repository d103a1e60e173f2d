import neo4j, { type Result, type Session } from 'neo4j-driver';
import type { Statement, Value } from './cypher.js';
import type { Marked } from './graph.js';
import { type Waiting, within } from './within.js';

/** A statement, and the name by which the database's own log knows it. */
export interface Asked {
  readonly statement: Statement;
  readonly operation: string;
}

/** In a transaction of its own that the driver does not repeat: one round trip. */
export async function run<Answer extends object>(
  session: Session,
  { statement, operation }: Asked,
  waiting: Waiting,
): Promise<Marked<Answer>> {
  const { records } = await within(begin(session, { statement, operation }, waiting.milliseconds), waiting);
  // Whoever writes a RETURN says what a row of it is.
  return { rows: records.map((record) => record.toObject() as Answer), bookmark: session.lastBookmarks()[0] };
}

/**
 * At the end of each transaction the database names the last one that was committed. One in which nothing is asked
 * costs it a fraction of any statement; begun and ended at once it is one round trip too.
 */
export async function runNothing(session: Session, operation: string, waiting: Waiting): Promise<string | undefined> {
  const transaction = session.beginTransaction({ timeout: waiting.milliseconds, metadata: { operation } });
  await within(transaction.commit(), waiting);
  return session.lastBookmarks()[0];
}

/**
 * The driver notes for each statement from where it was asked, for the stack of an error that will hardly come, and
 * that is a good part of what asking costs. What goes wrong is told with the name of the operation.
 */
function begin(session: Session, { statement, operation }: Asked, timeout: number): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(statement.text, parametersOf(statement), { timeout, metadata: { operation } });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

export function parametersOf({ parameters }: Statement): Record<string, unknown> {
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
