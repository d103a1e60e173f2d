import neo4j, { Neo4jError, type Session } from 'neo4j-driver';
import type { Statement } from './cypher.js';
import { DatabaseAway, NoAnswer, StatementTooSlow } from './errors.js';
import type { Graph, GraphSettings, Patience, ReadLast, ReadMarked, Row, Run } from './graph.js';
import { askedLately } from './lately.js';
import { type Call, type Line, type Losing, openLine } from './line.js';
import { togetherBy } from './one-moment.js';
import { watchRest } from './rest.js';
import { parametersOf, run, runNothing } from './run.js';
import { isRefusal, letGo } from './sign.js';
import { type Waiting, within } from './within.js';

/** A command waits for a database that is busy or has just begun; a request over HTTP brings its own patience. */
const patient: Patience = { milliseconds: 60_000, silence: 15_000 };
const writeSeconds = 120;

/** `say` tells whoever runs this program what only they can mend. */
export function connect(
  settings: GraphSettings,
  say: Losing['say'] = () => undefined,
  millisecondsBetweenRefusals = 60_000,
): Graph {
  const lately = askedLately(settings);
  const line = openLine(settings, { renew: lately.planAgain, say, millisecondsBetweenRefusals });
  const read: ReadMarked = <Answer extends object>(statement: Statement, operation: string, patience: Patience) => {
    const asked = { statement, operation };
    lately.remember(asked);
    return readOnceMore(line, (session, waiting) => run<Answer>(session, asked, waiting), patience);
  };
  const readLast: ReadLast = (operation, patience) =>
    readOnceMore(line, (session, waiting) => runNothing(session, operation, waiting), patience);
  const isCluster = settings.uri.startsWith('neo4j');
  const watch = watchRest({ read, readLast, patient, isCluster });
  return {
    read: async <Answer extends object>(statement: Statement, operation: string, patience = patient) =>
      (await read<Answer>(statement, operation, patience)).rows,
    readTogether: togetherBy({ read, watch, patient, isCluster }),
    readMoment: watch.readMoment,
    write: (work, operation) => write(line, work, operation),
    isReachable: () => line.isThere(2_000),
    close: () => line.close(),
  };
}

async function readOnceMore<Result>(
  line: Line,
  work: (session: Session, waiting: Waiting) => Promise<Result>,
  patience: Patience,
): Promise<Result> {
  const end = performance.now() + patience.milliseconds;
  for (let isAgain = false; ; isAgain = true) {
    const call = line.call(neo4j.session.READ);
    const milliseconds = Math.max(1, Math.ceil(end - performance.now()));
    try {
      return await work(call.session, {
        ...patience,
        milliseconds,
        isThere: () => line.isThere(patience.silence),
      });
    } catch (error) {
      const mayHelp = !isAgain && error instanceof Neo4jError && error.retryable;
      if (!mayHelp) throw named(error, call, Math.round(patience.milliseconds / 1_000));
    } finally {
      letGo(call.session);
    }
  }
}

async function write<Result>(line: Line, work: (run: Run) => Promise<Result>, operation: string): Promise<Result> {
  const call = line.call(neo4j.session.WRITE);
  const written = call.session.executeWrite(
    (transaction) =>
      work(async <Answer extends object>(statement: Statement) => {
        const result = await transaction.run<Row>(statement.text, parametersOf(statement));
        // The type of an answer is the word of its statement's author: see Run.
        return result.records.map((record) => record.toObject() as Answer);
      }),
    { timeout: writeSeconds * 1_000, metadata: { operation } },
  );
  try {
    // It may wait for another one to end, whose own limit this is too.
    return await within(written, {
      milliseconds: 2 * writeSeconds * 1_000,
      isThere: () => line.isThere(patient.silence),
    });
  } catch (error) {
    throw named(error, call, writeSeconds);
  } finally {
    letGo(call.session);
  }
}

const awayCodes = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);
const slowCodes = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
]);

/** What went wrong, in our words; a line at whose other end nobody is counts as lost from here on. */
function named(error: unknown, call: Call, seconds: number): unknown {
  if (isAway(error)) {
    call.lose();
    return error instanceof DatabaseAway ? error : new DatabaseAway(error);
  }
  const isSlow = error instanceof NoAnswer || (error instanceof Neo4jError && slowCodes.has(error.code));
  return isSlow ? new StatementTooSlow(seconds, error) : error;
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return error instanceof DatabaseAway;
  return awayCodes.has(error.code) || isRefusal(error) || /pool|acquisition|connection/i.test(error.message);
}
