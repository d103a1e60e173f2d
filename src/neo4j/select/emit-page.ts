import { bind, cypher, type Fragment, join, name } from '../cypher.js';
import { isAsked, isPlaceAsked, nodesOf } from './argued.js';
import type { Ask } from './asked.js';
import type { Emitting } from './emitting.js';
import type { Path } from './noun.js';
import { where } from './page.js';

/** A connection: the rows of one page, the count only where it is asked for, and whether something lies beyond. */
export function emitPage(
  ask: Ask,
  { match, where: condition }: Path,
  from: string | undefined,
  emitting: Emitting,
): Fragment {
  const asked = nodesOf(ask);
  const { key, conditions, between, ordered, beyond } = emitting.argued(ask);
  const that = emitting.variable(asked.type);
  const place = from === undefined ? {} : { from };
  const bound = (fragment: Fragment) => bind(fragment, from === undefined ? { that } : { that, this: from });
  const filters = [condition && bound(condition), ...conditions.map((one) => bind(one, { this: that }))];

  const rows = () => {
    // Only a predicate on the key lets an index give the order; below the root one comes from a node, not an index.
    const indexed = from === undefined ? cypher`that.${name(key)} IS NOT NULL` : undefined;
    const cut = [indexed, ...between].map((one) => one && bound(one));
    const found = cypher`${bound(match)}${where([...cut, ...filters])}\n${bound(ordered)}`;
    const object = emitting.object(asked, { this: that, ...place });
    const row = isPlaceAsked(ask) ? cypher`{at: ${name(that)}.${name(key)}, node: ${object}}` : object;
    return cypher`COLLECT {\n  ${found}\n  RETURN ${row}\n}`;
  };
  const total = () => cypher`COUNT {\n  ${bound(match)}${where(filters)}\n}`;
  const exists = (other: Fragment) => cypher`EXISTS {\n  ${bound(match)}${where([...filters, bound(other)])}\n}`;

  const parts = [
    isAsked(ask, 'edges', 'nodes', 'pageInfo')
      ? cypher`${name(isPlaceAsked(ask) ? 'rows' : 'nodes')}: ${rows()}`
      : undefined,
    isAsked(ask, 'totalCount') ? cypher`total: ${total()}` : undefined,
    isAsked(ask, 'pageInfo') && beyond ? cypher`beyond: ${exists(beyond)}` : undefined,
  ].filter((part) => part !== undefined);
  return cypher`{\n  ${parts.length === 0 ? cypher`nodes: []` : join(parts, ',\n')}\n}`;
}
