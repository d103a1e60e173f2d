import type { GraphQLResolveInfo } from 'graphql';
import type { Momentary } from '../graph.js';
import { argumentsOf, askForField } from './ask.js';
import type { Ask } from './asked.js';
import type { Ask as AskGraph } from './gather.js';
import type { Nouns } from './nouns.js';
import { tell } from './read.js';
import { type Start, statementsOf } from './statements.js';

export interface Selecting {
  /** One round trip, beside those of the operation's other root fields. */
  readonly ask: AskGraph;
  readonly nouns: Nouns;
  /** Counts the objects answered. */
  readonly count: { objects: number };
  /** How this root field is asked and told where its operation is known; else that is made out anew. */
  readonly prepared?: Prepared;
}

/** A root field of which the values of all arguments are known. */
export interface Prepared {
  readonly statement: (start: Start) => Momentary;
  /** What the row holds of it, or the list of what several rows hold. */
  readonly tell: (value: unknown) => unknown;
}

interface Found {
  readonly row: unknown;
  readonly id?: string;
}

/** Answers a root field by one statement and one round trip, whatever is asked below it. */
export async function select(start: Start, selecting: Selecting, info: GraphQLResolveInfo): Promise<unknown> {
  const { found, told } = await read(start, selecting, info);
  return told(found[0]?.row);
}

/** Like `select` for a list of ids: an answer for each, in their order, null where nothing has the id. */
export async function selectEach(
  ids: readonly string[],
  start: Start,
  selecting: Selecting,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { found, told } = await read(start, selecting, info);
  const rows = new Map(found.map(({ id, row }) => [id, row]));
  return told(ids.map((id) => rows.get(id) ?? null));
}

/** The one place where a root field goes to the database. */
async function read(start: Start, selecting: Selecting, info: GraphQLResolveInfo) {
  const { statement, tell: told } = selecting.prepared ?? preparedAnew(selecting, info);
  const found = await selecting.ask(statement(start), operationOf(info));
  // `emitStart` returns such maps.
  return { found: found as readonly Found[], told };
}

function preparedAnew({ nouns, count }: Selecting, info: GraphQLResolveInfo): Prepared {
  const asking = askForField(info);
  const argsOf = (ask: Ask) => argumentsOf(ask, info.variableValues);
  const statements = statementsOf(asking.ask, { schema: info.schema, nouns });
  return {
    statement: (start) => statements(start, argsOf),
    tell: (value) => tell(value, asking, { schema: info.schema, nouns, count, argsOf }),
  };
}

function operationOf({ operation, fieldName }: GraphQLResolveInfo): string {
  return operation.name?.value ?? fieldName;
}
