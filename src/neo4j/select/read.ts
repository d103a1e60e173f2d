import { getNullableType, type GraphQLObjectType, type GraphQLSchema, isListType, isObjectType } from 'graphql';
import { type Ask, isConnection, type Wanted, type WantedField } from './ask.js';
import { pageOfAsk } from './emit-page.js';
import type { Nouns } from './nouns.js';
import { toCursor } from './page.js';

type Row = Readonly<Record<string, unknown>>;

export interface Telling {
  readonly schema: GraphQLSchema;
  readonly nouns: Nouns;
}

/** The rows' canonical keys put under the response keys: what a caller sees of a field. */
export function tell(value: unknown, { ask, wanted }: Pick<WantedField, 'ask' | 'wanted'>, telling: Telling): unknown {
  if (value === null || value === undefined) return null;
  if (ask.asked === undefined || wanted === undefined) return value;
  if (isConnection(ask.asked.type)) return tellObject(pageRow(value as Row, ask, telling), ask, wanted, telling);
  if (!isListType(getNullableType(ask.field.type))) return tellObject(value as Row, ask, wanted, telling);
  return (value as Row[]).map((row) => tellObject(row, ask, wanted, telling));
}

function tellObject(row: Row, ask: Ask, wanted: Wanted, telling: Telling): Row {
  const type = typeOf(row, ask, telling);
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
  if ('derived' in answer) return answer.derived.read(stored as never, ask.args);
  if (!('branches' in answer.edge)) return stored;
  const rows = stored as Row[];
  return answer.edge.arrange(rows.map((one) => one['__place']) as never).map((index) => rows[index]);
}

function typeOf(row: Row, { asked }: Ask, { schema }: Telling): GraphQLObjectType {
  if (isObjectType(asked?.type)) return asked.type;
  const labels = (row['__labels'] ?? [row['__typename']]) as readonly string[];
  const type = labels.map((label) => schema.getType(label)).find((one) => isObjectType(one));
  if (!isObjectType(type)) throw new TypeError(`no type of the schema among the labels ${labels.join()}`);
  return type;
}

/** A page as Relay's types see it; read backwards it comes in reverse. */
function pageRow(row: Row, ask: Ask, { nouns }: Telling): Row {
  const page = pageOfAsk(ask, nouns);
  const all = (row['rows'] ?? []) as { at: string; node: unknown }[];
  const isMore = all.length > page.size;
  const isBeyond = row['beyond'] === true;
  const rows = page.isBackward ? all.slice(0, page.size).reverse() : all.slice(0, page.size);
  const edges = rows.map(({ at, node }) => ({ cursor: toCursor(page, at), node }));
  return {
    edges,
    nodes: rows.map(({ node }) => node),
    totalCount: row['total'],
    pageInfo: {
      hasNextPage: page.isBackward ? isBeyond : isMore,
      hasPreviousPage: page.isBackward ? isMore : isBeyond,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
