import { bind, cypher, type Fragment, join, name } from '../cypher.js';
import type { Ask, Asked } from './ask.js';
import type { Emitting } from './emitting.js';
import { conditionsOf } from './filter.js';
import type { Path } from './noun.js';
import type { Nouns } from './nouns.js';
import { between, beyond, ordered, type Page, pageOf, where } from './page.js';

/** A connection: the rows of one page, the count only where it is asked for, and whether something lies beyond. */
export function emitPage(
  ask: Ask,
  { match, where: condition }: Path,
  from: string | undefined,
  emitting: Emitting,
): Fragment {
  const asked = nodesOf(ask);
  const page = pageOfAsk(ask, emitting.nouns);
  const that = emitting.variable(asked.type);
  const place = from === undefined ? {} : { from };
  const bound = (fragment: Fragment) => bind(fragment, from === undefined ? { that } : { that, this: from });
  const conditions = conditionsOf(ask, asked, emitting.nouns).map((one) => bind(one, { this: that }));
  const filters = [condition && bound(condition), ...conditions];

  const rows = () => {
    // Only a predicate on the key lets an index give the order; below the root one comes from a node, not an index.
    const indexed = from === undefined ? cypher`that.${name(page.key)} IS NOT NULL` : undefined;
    const cut = [indexed, ...between(page)].map((one) => one && bound(one));
    const found = cypher`${bound(match)}${where([...cut, ...filters])}\n${bound(ordered(page))}`;
    const object = emitting.object(asked, { this: that, ...place });
    return cypher`COLLECT {\n  ${found}\n  RETURN {at: ${name(that)}.${name(page.key)}, node: ${object}}\n}`;
  };
  const total = () => cypher`COUNT {\n  ${bound(match)}${where(filters)}\n}`;
  const other = beyond(page);
  const exists = () => cypher`EXISTS {\n  ${bound(match)}${where([...filters, other && bound(other)])}\n}`;

  const parts = [
    isAsked(ask, 'edges', 'nodes', 'pageInfo') ? cypher`rows: ${rows()}` : undefined,
    isAsked(ask, 'totalCount') ? cypher`total: ${total()}` : undefined,
    isAsked(ask, 'pageInfo') && other ? cypher`beyond: ${exists()}` : undefined,
  ].filter((part) => part !== undefined);
  return cypher`{\n  ${parts.length === 0 ? cypher`rows: []` : join(parts, ',\n')}\n}`;
}

export function pageOfAsk(ask: Ask, nouns: Nouns): Page {
  const { type } = nodesOf(ask);
  const order = nouns.get(type.name)?.pageOrder;
  if (order === undefined) throw new TypeError(`${type.name} has no order: see src/modules`);
  return pageOf(ask.args, order);
}

function nodesOf(ask: Ask): Asked {
  if (ask.asked?.page === undefined) throw new TypeError(`${ask.field.name} is no connection`);
  return ask.asked.page;
}

function isAsked({ asked }: Ask, ...fields: readonly string[]): boolean {
  const asks = [...(asked?.byType.values() ?? [])].flatMap((byIdentity) => [...byIdentity.values()]);
  return asks.some(({ field }) => fields.includes(field.name));
}
