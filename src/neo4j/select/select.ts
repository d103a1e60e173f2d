import { type GraphQLNamedType, type GraphQLResolveInfo, isAbstractType } from 'graphql';
import type { Statement } from '../cypher.js';
import { momentary } from '../moment.js';
import { type Ask, askFor } from './ask.js';
import { emitStart } from './emit.js';
import type { Emitting } from './emitting.js';
import type { Ask as AskGraph } from './gather.js';
import type { Path } from './noun.js';
import type { Nouns } from './nouns.js';
import { tell } from './read.js';

export interface Selecting {
  /** One round trip, beside those of the operation's other root fields. */
  readonly ask: AskGraph;
  readonly nouns: Nouns;
  /** Counts the objects answered. */
  readonly count: { objects: number };
}

/** Where a root field begins: a pattern that finds `that`, and of which types it can be where the id tells. */
export interface Start extends Path {
  readonly types?: readonly string[];
}

interface Found {
  readonly row: unknown;
  readonly id?: string;
}

function foundBy(rows: readonly unknown[]): readonly Found[] {
  // `emitStart` returns such maps.
  return rows as readonly Found[];
}

/** Answers a root field by one statement and one round trip, whatever is asked below it. */
export async function select(
  start: Start,
  { ask: askGraph, nouns, count }: Selecting,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { ask, wanted } = askFor(info);
  const [found] = foundBy(await askGraph(statementFor(start, ask, nouns, info), operationOf(info)));
  return tell(found?.row, { ask, wanted }, { schema: info.schema, nouns, count });
}

/** Like `select` for a list of ids: an answer for each, in their order, null where nothing has the id. */
export async function selectEach(
  ids: readonly string[],
  start: Start,
  { ask: askGraph, nouns, count }: Selecting,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { ask, wanted } = askFor(info);
  const found = foundBy(await askGraph(statementFor(start, ask, nouns, info), operationOf(info)));
  const rows = new Map(found.map(({ id, row }) => [id, row]));
  const present = ids.filter((id) => rows.has(id));
  const told = tell(
    present.map((id) => rows.get(id)),
    { ask, wanted },
    { schema: info.schema, nouns, count },
  );
  if (!Array.isArray(told)) throw new TypeError(`${ask.field.name} is no list`);
  const byId = new Map(present.map((id, index): [string, unknown] => [id, told[index]]));
  return ids.map((id) => byId.get(id) ?? null);
}

export function statementFor(start: Start, ask: Ask, nouns: Nouns, { schema }: GraphQLResolveInfo): Statement {
  if (start.types !== undefined && isAbstractType(ask.asked?.type)) {
    for (const type of ask.asked.byType.keys()) if (!start.types.includes(type)) ask.asked.byType.delete(type);
  }
  return momentary(emitStart(ask, start, { schema, nouns, variable: numbered() }));
}

function numbered(): Emitting['variable'] {
  let count = 0;
  return ({ name: type }: GraphQLNamedType) => `${type.charAt(0).toLowerCase()}${type.slice(1)}${(count += 1)}`;
}

function operationOf({ operation, fieldName }: GraphQLResolveInfo): string {
  return operation.name?.value ?? fieldName;
}
