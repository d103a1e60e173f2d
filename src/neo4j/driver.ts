import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { setTimeout as delay } from 'node:timers/promises';
import type { Statement, Value } from './cypher.js';
import { DatabaseAway, StatementTooSlow } from './errors.js';
import type { Graph, Patience, Read, Row, Run } from './graph.js';
import { type Call, type GraphSettings, letGo, type Line, openLine } from './line.js';
import { togetherBy } from './moment.js';
import { NoAnswer, within } from './within.js';

export type { GraphSettings };
export type { Graph, Patience, Read, Row, Run } from './graph.js';

/** A command waits for a database that is busy or has just begun; a request over HTTP brings its own patience. */
const patient: Patience = { milliseconds: 60_000 };
const writeSeconds = 120;
/** A server that lives answers this within a moment, whatever else it does. */
const sign = { read: 600, write: 10_000 };

export function connect(settings: GraphSettings): Graph {
  const lately = new Map<string, Asked>();
  const line = openLine(settings, (driver) => planAgain(driver, settings, [...lately.values()]));
  const read: Read = (statement, operation, patience = patient) => {
    const asked = { statement, operation };
    remember(lately, asked);
    return readOnceMore(line, asked, patience);
  };
  return {
    read,
    readTogether: togetherBy(read, patient),
    write: (work, operation) => write(line, work, operation),
    isReachable: () => line.answers(2_000),
    close: () => line.close(),
  };
}

interface Asked {
  readonly statement: Statement;
  readonly operation: string;
}

const mostRemembered = 20;

/** One of each text, the latest last. */
function remember(lately: Map<string, Asked>, asked: Asked): void {
  const { text } = asked.statement;
  lately.delete(text);
  lately.set(text, asked);
  const [oldest] = lately.keys();
  if (lately.size > mostRemembered && oldest !== undefined) lately.delete(oldest);
}

/**
 * A database that has started again knows no plan, and if all who wait asked at once, each would have it made anew.
 * So what was asked lately is asked once, one after the other, before anyone is let in; but nobody waits longer for that.
 */
async function planAgain(driver: Driver, { database }: GraphSettings, lately: readonly Asked[]): Promise<void> {
  const end = performance.now() + 8_000;
  for (const asked of lately) {
    const milliseconds = Math.ceil(end - performance.now());
    if (milliseconds < 1) return;
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    // What cannot be answered now is told to whoever asks it.
    await read(session, asked, { milliseconds }).catch(() => undefined);
    letGo(session);
  }
}

async function readOnceMore<Answer extends object>(line: Line, asked: Asked, patience: Patience): Promise<Answer[]> {
  const end = performance.now() + patience.milliseconds;
  for (let isAgain = false; ; isAgain = true) {
    const call = line.call(neo4j.session.READ);
    const milliseconds = Math.max(1, Math.ceil(end - performance.now()));
    try {
      return await read<Answer>(call.session, asked, { ...patience, milliseconds });
    } catch (error) {
      const mayHelp = !isAgain && error instanceof Neo4jError && error.retryable;
      if (!mayHelp) throw await named(error, call, line, patience);
    } finally {
      letGo(call.session);
    }
  }
}

async function read<Answer extends object>(
  session: Session,
  { statement, operation }: Asked,
  { milliseconds, signal }: Patience,
): Promise<Answer[]> {
  const running = session.run(statement.text, parametersOf(statement), {
    timeout: milliseconds,
    metadata: { operation },
  });
  const result = await within(milliseconds, running, signal);
  // Whoever writes a RETURN says what a row of it is.
  return result.records.map((record) => record.toObject() as Answer);
}

async function write<Result>(line: Line, work: (run: Run) => Promise<Result>, operation: string): Promise<Result> {
  const call = line.call(neo4j.session.WRITE);
  const written = new AbortController();
  const run = call.session.executeWrite(
    (transaction) =>
      work(async <Answer extends object>(statement: Statement) => {
        const result = await transaction.run<Row>(statement.text, parametersOf(statement));
        // The type of an answer is the word of its statement's author: see Run.
        return result.records.map((record) => record.toObject() as Answer);
      }),
    { timeout: writeSeconds * 1_000, metadata: { operation } },
  );
  try {
    return await Promise.race([run, silence(line, written.signal)]);
  } catch (error) {
    throw await named(error, call, line, { milliseconds: writeSeconds * 1_000 });
  } finally {
    written.abort();
    letGo(call.session);
  }
}

/** A write may wait for another one as long as it likes, but not for a database that says nothing at all. */
async function silence(line: Line, written: AbortSignal): Promise<never> {
  for (;;) {
    await delay(5_000, undefined, { signal: written });
    if (!(await line.answers(sign.write))) throw new NoAnswer(sign.write);
  }
}

const awayCodes = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);
const slowCodes = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
]);

/** What went wrong, in our words; a line at whose other end nobody is counts as lost from here on. */
async function named(error: unknown, call: Call, line: Line, { milliseconds }: Patience): Promise<unknown> {
  const tooSlow = () => new StatementTooSlow(Math.round(milliseconds / 1_000), error);
  if (error instanceof NoAnswer && (await line.answers(sign.read))) return tooSlow();
  if (error instanceof NoAnswer || isAway(error)) {
    call.lose();
    return new DatabaseAway(error);
  }
  return error instanceof Neo4jError && slowCodes.has(error.code) ? tooSlow() : error;
}

function isAway(error: unknown): boolean {
  return (
    error instanceof Neo4jError && (awayCodes.has(error.code) || /pool|acquisition|connection/i.test(error.message))
  );
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
