import { getNullableType, type GraphQLObjectType, type GraphQLSchema, isListType, isObjectType } from 'graphql';
import { pageOfAsk } from './argued.js';
import { isConnection } from './ask.js';
import type { Ask, Asking, Wanted } from './asked.js';
import type { Args, Branches } from './noun.js';
import type { Answer, Nouns } from './nouns.js';
import { type Page, toCursor } from './page.js';
import type { ArgsOf } from './statements.js';

/** An object as the statement answers it: canonical keys, and how to tell its type where it can be of several. */
export interface Row {
  readonly [key: string]: unknown;
  readonly __labels?: readonly string[];
  readonly __typename?: string;
}

/** `rows` where somebody wants to know their places, else `nodes`. */
interface PageRow {
  readonly rows?: readonly { readonly at: string; readonly node: unknown }[];
  readonly nodes?: readonly unknown[];
  readonly total?: number;
  readonly beyond?: boolean;
}

export interface Telling {
  readonly schema: GraphQLSchema;
  readonly nouns: Nouns;
  readonly count: { objects: number };
  readonly argsOf: ArgsOf;
}

/** The rows' canonical keys put under the response keys, for graphql-js to complete; reader.ts does both at once. */
export function tell(value: unknown, asking: Asking, telling: Telling): unknown {
  const { ask, wanted } = asking;
  if (value === null || value === undefined) return null;
  if (ask.asked === undefined || wanted === undefined) return value;
  const object = (row: unknown) => (row === null ? null : tellObject(asRow(row), ask, wanted, telling));
  if (isConnection(ask.asked.type)) {
    return object(relayPage(value, pageOfAsk(ask, telling.argsOf(ask), telling.nouns)));
  }
  return isListType(getNullableType(ask.field.type)) ? asRows(value).map(object) : object(value);
}

function tellObject(row: Row, ask: Ask, wanted: Wanted, telling: Telling): Row {
  const type = typeOf(row, ask, telling);
  telling.count.objects += 1;
  const told: Record<string, unknown> = { __typename: type.name };
  for (const field of wanted.get(type.name) ?? []) {
    if (field.ask === undefined) continue;
    const answer = telling.nouns.get(type.name)?.answers.get(field.ask.field.name);
    const value = valueOf(row[field.ask.key], answer, telling.argsOf(field.ask));
    told[field.responseKey] = tell(value, { ...field, ask: field.ask }, telling);
  }
  return told;
}

/** What an answer makes of what the row holds. */
export function valueOf(stored: unknown, answer: Answer | undefined, args: Args): unknown {
  if (answer === undefined || 'property' in answer) return stored;
  // What a line's `needs` asks of the graph is what its `read` is written for.
  if ('derived' in answer) return answer.derived.read(stored as never, args);
  return 'branches' in answer.edge ? arranged(asRows(stored), answer.edge) : stored;
}

function arranged(rows: readonly Row[], { arrange }: Branches): readonly (Row | undefined)[] {
  const places = rows.map((row) => row['__place']);
  // What each branch tells of its place is what `arrange` is written for.
  return arrange(places as never).map((index) => rows[index]);
}

function typeOf(row: Row, { asked }: Ask, { schema }: Telling): GraphQLObjectType {
  if (isObjectType(asked?.type)) return asked.type;
  const type = labelsOf(row)
    .map((label) => schema.getType(label))
    .find((one) => isObjectType(one));
  if (type === undefined) throw new UnknownLabels(row);
  return type;
}

/** The names among which an object's type is. */
export function labelsOf({ __labels, __typename }: Row): readonly string[] {
  return __labels ?? [__typename ?? ''];
}

export class UnknownLabels extends TypeError {
  constructor(row: Row) {
    super(`no type of the schema among the labels ${labelsOf(row).join()}`);
    this.name = 'UnknownLabels';
  }
}

/** A page as Relay's types see it; read backwards it comes in reverse. What nobody asks for is not made. */
export function relayPage(value: unknown, page: Page): Row {
  // A statement of `emit` answers a connection by such a map.
  const { rows, nodes = [], total, beyond } = value as PageRow;
  const found = rows ?? nodes.map((node) => ({ at: '', node }));
  const isMore = found.length > page.size;
  const cut = isMore ? found.slice(0, page.size) : found;
  const there = page.isBackward ? cut.toReversed() : cut;
  const cursorOf = (row: { at: string } | undefined) => (row === undefined ? null : toCursor(page, row.at));
  return {
    get nodes() {
      return there.map(({ node }) => node);
    },
    get edges() {
      return there.map((row) => ({
        node: row.node,
        get cursor() {
          return cursorOf(row);
        },
      }));
    },
    totalCount: total,
    pageInfo: {
      hasNextPage: page.isBackward ? beyond === true : isMore,
      hasPreviousPage: page.isBackward ? isMore : beyond === true,
      get startCursor() {
        return cursorOf(there.at(0));
      },
      get endCursor() {
        return cursorOf(there.at(-1));
      },
    },
  };
}

function asRow(value: unknown): Row {
  // A statement of `emit` answers an object type by a map.
  return value as Row;
}

function asRows(value: unknown): readonly Row[] {
  // A statement of `emit` answers a list by a list of maps.
  return value as readonly Row[];
}
