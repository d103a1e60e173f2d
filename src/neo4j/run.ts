import neo4j, { type Session } from 'neo4j-driver';
import type { Statement, Value } from './cypher.js';
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
): Promise<Answer[]> {
  const running = session.run(statement.text, parametersOf(statement), {
    timeout: waiting.milliseconds,
    metadata: { operation },
  });
  const result = await within(running, waiting);
  // Whoever writes a RETURN says what a row of it is.
  return result.records.map((record) => record.toObject() as Answer);
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
