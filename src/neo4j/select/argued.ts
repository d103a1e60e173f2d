import type { Fragment } from '../cypher.js';
import type { Ask, Asked } from './asked.js';
import { conditionsOf } from './filter.js';
import type { Args } from './noun.js';
import type { Nouns } from './nouns.js';
import { between, beyond, ordered, type Page, pageOf } from './page.js';
import { type Source, sourceOf } from './source.js';

/** What the arguments of a connection come to: all of a statement that depends on them. */
export interface Argued {
  /** The stored key by which the page goes. */
  readonly key: string;
  readonly conditions: readonly Fragment[];
  readonly source: Source;
  readonly between: readonly Fragment[];
  readonly ordered: Fragment;
  readonly beyond: Fragment | undefined;
}

export function arguedOf(ask: Ask, args: Args, nouns: Nouns): Argued {
  const asked = nodesOf(ask);
  const page = pageOfAsk(ask, args, nouns);
  const conditions = conditionsOf(ask, args, asked, nouns);
  // One more than wanted tells whether there is a next page.
  const size = page.size + Number(isAsked(ask, 'pageInfo'));
  return {
    key: page.key,
    conditions: conditions.map(({ holds }) => holds),
    source: sourceOf(page, { conditions, size }),
    between: between(page),
    ordered: ordered(page, size),
    beyond: beyond(page),
  };
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
