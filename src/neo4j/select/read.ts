import { getNullableType, type GraphQLObjectType, type GraphQLSchema, isListType, isObjectType } from 'graphql';
import { type Ask, isConnection, type Wanted, type WantedField } from './ask.js';
import { pageOfAsk } from './emit-page.js';
import type { Branches } from './noun.js';
import type { Nouns } from './nouns.js';
import { toCursor } from './page.js';

/** An object as the statement answers it: canonical keys, and how to tell its type where it can be of several. */
interface Row {
  readonly [key: string]: unknown;
  readonly __labels?: readonly string[];
  readonly __typename?: string;
}

interface PageRow {
  readonly rows?: readonly { readonly at: string; readonly node: unknown }[];
  readonly total?: number;
  readonly beyond?: boolean;
}

export interface Telling {
  readonly schema: GraphQLSchema;
  readonly nouns: Nouns;
  readonly count: { objects: number };
}

/** The rows' canonical keys put under the response keys: what a caller sees of a field. */
export function tell(value: unknown, { ask, wanted }: Pick<WantedField, 'ask' | 'wanted'>, telling: Telling): unknown {
  if (value === null || value === undefined) return null;
  if (ask.asked === undefined || wanted === undefined) return value;
  const object = (row: unknown) => tellObject(asRow(row), ask, wanted, telling);
  if (isConnection(ask.asked.type)) return object(relayPage(asPage(value), ask, telling));
  return isListType(getNullableType(ask.field.type)) ? asRows(value).map(object) : object(value);
}

function tellObject(row: Row, ask: Ask, wanted: Wanted, telling: Telling): Row {
  const type = typeOf(row, ask, telling);
  telling.count.objects += 1;
  const told: Record<string, unknown> = { __typename: type.name };
  for (const field of wanted.get(type.name) ?? []) {
    told[field.responseKey] = tell(valueOf(row, type, field.ask, telling), field, telling);
  }
  return told;
}

function valueOf(row: Row, type: GraphQLObjectType, ask: Ask, { nouns }: Telling): unknown {
  const stored = row[ask.key];
  const answer = nouns.get(type.name)?.answers.get(ask.field.name);
  if (answer === undefined || 'property' in answer) return stored;
  // What a line's `needs` asks of the graph is what its `read` is written for.
  if ('derived' in answer) return answer.derived.read(stored as never, ask.args);
  return 'branches' in answer.edge ? arranged(asRows(stored), answer.edge) : stored;
}

function arranged(rows: readonly Row[], { arrange }: Branches): readonly (Row | undefined)[] {
  const places = rows.map((row) => row['__place']);
  // What each branch tells of its place is what `arrange` is written for.
  return arrange(places as never).map((index) => rows[index]);
}

function typeOf(row: Row, { asked }: Ask, { schema }: Telling): GraphQLObjectType {
  if (isObjectType(asked?.type)) return asked.type;
  const labels = row.__labels ?? [row.__typename ?? ''];
  const type = labels.map((label) => schema.getType(label)).find((one) => isObjectType(one));
  if (type === undefined) throw new TypeError(`no type of the schema among the labels ${labels.join()}`);
  return type;
}

/** A page as Relay's types see it; read backwards it comes in reverse. */
function relayPage({ rows: found = [], total, beyond }: PageRow, ask: Ask, { nouns }: Telling): Row {
  const page = pageOfAsk(ask, nouns);
  const isMore = found.length > page.size;
  const rows = page.isBackward ? found.slice(0, page.size).reverse() : found.slice(0, page.size);
  const edges = rows.map(({ at, node }) => ({ cursor: toCursor(page, at), node }));
  return {
    edges,
    nodes: rows.map(({ node }) => node),
    totalCount: total,
    pageInfo: {
      hasNextPage: page.isBackward ? beyond === true : isMore,
      hasPreviousPage: page.isBackward ? isMore : beyond === true,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function asPage(value: unknown): PageRow {
  // A statement of `emit` answers a connection by such a map.
  return value as PageRow;
}

function asRow(value: unknown): Row {
  // A statement of `emit` answers an object type by a map.
  return value as Row;
}

function asRows(value: unknown): readonly Row[] {
  // A statement of `emit` answers a list by a list of maps.
  return value as readonly Row[];
}
