import type { Fragment } from '../cypher.js';
import type { Ask, Asked } from './asked.js';
import { conditionsOf } from './filter.js';
import type { Args } from './noun.js';
import type { Nouns } from './nouns.js';
import { between, beyond, ordered, type Page, pageOf } from './page.js';

/** What the arguments of a connection come to: all of a statement that depends on them. */
export interface Argued {
  /** The stored key by which the page goes. */
  readonly key: string;
  readonly conditions: readonly Fragment[];
  readonly between: readonly Fragment[];
  readonly ordered: Fragment;
  readonly beyond: Fragment | undefined;
}

export function arguedOf(ask: Ask, args: Args, nouns: Nouns): Argued {
  const asked = nodesOf(ask);
  const page = pageOfAsk(ask, args, nouns);
  return {
    key: page.key,
    conditions: conditionsOf(ask, args, asked, nouns),
    between: between(page),
    // One more than wanted tells whether there is a next page.
    ordered: ordered(page, page.size + Number(isAsked(ask, 'pageInfo')), sameOfAll(ask, args, page, nouns)),
    beyond: beyond(page),
  };
}

/** The property of which the filter lets one value through, where an index begins with it and goes on in this order. */
function sameOfAll(ask: Ask, { filter }: Args, page: Page, nouns: Nouns): string | undefined {
  const inOrder = nouns.get(nodesOf(ask).type.name)?.inOrder ?? [];
  if (typeof filter !== 'object' || filter === null || page.key !== pageOfAsk(ask, {}, nouns).key) return undefined;
  const single = Object.entries(filter).find(
    ([key, value]) => inOrder.includes(key) && Array.isArray(value) && value.length === 1,
  );
  return single?.[0];
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
