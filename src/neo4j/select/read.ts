import { getNullableType, type GraphQLObjectType, type GraphQLSchema, isListType, isObjectType } from 'graphql';
import { pageOfAsk } from './argued.js';
import { isConnection } from './ask.js';
import type { Ask, Asking, Wanted } from './asked.js';
import type { Args, Branches } from './noun.js';
import type { Answer, Nouns } from './nouns.js';
import { type Page, toCursor } from './page.js';
import type { ArgsOf } from './statements.js';

/**
 * An object as the statement answers it: what is asked of it, each in its place. Where it can be of several types its
 * labels come last; of what is found in several ways, its place among the others and then the name of its type.
 */
export type Row = readonly unknown[];

/** What is no node, a page or a date, as it is made here: by field. */
export type Made = Readonly<Record<string, unknown>>;

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

/** What the rows hold in its places put under the response keys, for graphql-js to complete; reader.ts does both at once. */
export function tell(value: unknown, asking: Asking, telling: Telling): unknown {
  const { ask, wanted } = asking;
  if (value === null || value === undefined) return null;
  if (ask.asked === undefined || wanted === undefined) return value;
  const object = (row: unknown) => (row === null ? null : tellObject(row, ask, wanted, telling));
  if (isConnection(ask.asked.type)) {
    return object(relayPage(value, pageOfAsk(ask, telling.argsOf(ask), telling.nouns)));
  }
  return isListType(getNullableType(ask.field.type)) ? asRows(value).map(object) : object(value);
}

function tellObject(row: unknown, ask: Ask, wanted: Wanted, telling: Telling): Made {
  const type = typeOf(row, ask, telling);
  telling.count.objects += 1;
  const told: Record<string, unknown> = { __typename: type.name };
  for (const field of wanted.get(type.name) ?? []) {
    if (field.ask === undefined) continue;
    const noun = telling.nouns.get(type.name);
    const answer = noun?.answers.get(field.ask.field.name);
    const value = valueOf(storedOf(row, field.ask, noun !== undefined), answer, telling.argsOf(field.ask));
    told[field.responseKey] = tell(value, { ...field, ask: field.ask }, telling);
  }
  return told;
}

/** What a row holds in its place, and what is made here under its name. */
export function storedOf(row: unknown, { place, field }: Ask, isNoun: boolean): unknown {
  // A statement of `emit` answers a noun by a list.
  return isNoun ? (row as Row)[place] : (row as Made)[field.name];
}

/** What an answer makes of what the row holds. */
export function valueOf(stored: unknown, answer: Answer | undefined, args: Args): unknown {
  if (answer === undefined || 'property' in answer) return stored;
  // What a line's `needs` asks of the graph is what its `read` is written for.
  if ('derived' in answer) return answer.derived.read(stored as never, args);
  // What is found in several ways is answered by a list of rows.
  if ('branches' in answer.edge) return arranged(stored as readonly Row[], answer.edge);
  return answer.isFirst ? (asRows(stored)[0] ?? null) : stored;
}

function arranged(rows: readonly Row[], { arrange }: Branches): readonly (Row | undefined)[] {
  const places = rows.map((row) => row.at(-2));
  // What each branch tells of its place is what `arrange` is written for.
  return arrange(places as never).map((index) => rows[index]);
}

function typeOf(row: unknown, { asked }: Ask, { schema }: Telling): GraphQLObjectType {
  if (isObjectType(asked?.type)) return asked.type;
  const type = labelsOf(row)
    .map((label) => schema.getType(String(label)))
    .find((one) => isObjectType(one));
  if (type === undefined) throw new UnknownLabels(row);
  return type;
}

/** The names among which an object's type is. */
export function labelsOf(row: unknown): readonly unknown[] {
  const last: unknown = Array.isArray(row) ? row.at(-1) : undefined;
  return Array.isArray(last) ? last : [last];
}

export class UnknownLabels extends TypeError {
  constructor(row: unknown) {
    super(`no type of the schema among the labels ${labelsOf(row).join()}`);
    this.name = 'UnknownLabels';
  }
}

/** A page as Relay's types see it; read backwards it comes in reverse. What nobody asks for is not made. */
export function relayPage(value: unknown, page: Page): Made {
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

function asRows(value: unknown): readonly unknown[] {
  // A statement of `emit` answers a list by a list.
  return value as readonly unknown[];
}
