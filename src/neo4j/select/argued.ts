import type { Fragment } from '../cypher.js';
import type { Ask, Asked } from './asked.js';
import { conditionsOf } from './filter.js';
import type { Args } from './noun.js';
import type { Known, Nouns } from './nouns.js';
import { between, beyond, ordered, type Page, pageOf } from './page.js';
import { type First, type Source, sourceOf } from './source.js';

/** What the arguments of a connection come to: all of a statement that depends on them. */
export interface Argued {
  /** The stored key by which the page goes. */
  readonly key: string;
  readonly conditions: readonly Fragment[];
  readonly source: Source;
  readonly between: readonly Fragment[];
  readonly ordered: Fragment;
  /** The same by the key alone. */
  readonly sorted: Fragment;
  readonly beyond: Fragment | undefined;
}

export function arguedOf(ask: Ask, args: Args, nouns: Nouns): Argued {
  const asked = nodesOf(ask);
  const page = pageOfAsk(ask, args, nouns);
  const conditions = conditionsOf(ask, args, asked, nouns);
  const first = page.key === pageOfAsk(ask, {}, nouns).key ? firstOf(args, nouns.get(asked.type.name)) : undefined;
  // One more than wanted tells whether there is a next page.
  const size = page.size + Number(isAsked(ask, 'pageInfo'));
  return {
    key: page.key,
    conditions: conditions.map(({ holds }) => holds),
    source: sourceOf(page, { conditions, first }),
    between: between(page),
    ordered: ordered(page, size, first?.property),
    sorted: ordered(page, size),
    beyond: beyond(page),
  };
}

/** A property with which an index begins that goes on in the order of the list, and the values asked of it, the fewest. */
function firstOf({ filter }: Args, noun: Known | undefined): First | undefined {
  const asked = Object.entries(filter ?? {}).flatMap(([property, values]) =>
    noun?.inOrder.includes(property) && isFilled(values) ? [{ property, values }] : [],
  );
  return asked.sort((one, other) => one.values.length - other.values.length)[0];
}

function isFilled(values: unknown): values is readonly string[] {
  return Array.isArray(values) && values.length > 0;
}

export function pageOfAsk(ask: Ask, args: Args, nouns: Nouns): Page {
  const { type } = nodesOf(ask);
  const order = nouns.get(type.name)?.pageOrder;
  if (order === undefined) throw new TypeError(`${type.name} has no order: see src/modules`);
  return pageOf(args, order);
}

export function nodesOf({ asked, field }: Ask): Asked {
  if (asked?.page === undefined) throw new TypeError(`${field.name} is no connection`);
  return asked.page;
}

/** Whether any of these fields of a connection is asked for. */
export function isAsked(ask: Ask, ...fields: readonly string[]): boolean {
  return asksBelow(ask).some(({ field }) => fields.includes(field.name));
}

/** Whether any place of a page has to be told: a cursor of an edge, or the two of the page itself. */
export function isPlaceAsked(ask: Ask): boolean {
  return asksBelow(ask).some((below) => isAsked(below, 'cursor', 'startCursor', 'endCursor'));
}

function asksBelow({ asked }: Ask): readonly Ask[] {
  return [...(asked?.byType.values() ?? [])].flatMap((asks) => [...asks.values()]);
}
