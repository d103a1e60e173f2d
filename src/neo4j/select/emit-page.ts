import { bind, cypher, type Fragment, join, name } from '../cypher.js';
import { isAsked, isPlaceAsked, nodesOf } from './argued.js';
import type { Ask } from './asked.js';
import { emitAll, emitFound } from './emit-found.js';
import type { Emitting } from './emitting.js';
import type { Path } from './noun.js';
import { where } from './page.js';

/** A connection: the rows of one page, the count only where it is asked for, and whether something lies beyond. */
export function emitPage(ask: Ask, path: Path, from: string | undefined, emitting: Emitting): Fragment {
  const asked = nodesOf(ask);
  const { key, conditions, between, ordered, source, beyond } = emitting.argued(ask);
  const that = emitting.variable(asked.type);
  const place = from === undefined ? {} : { from };
  const bound = (fragment: Fragment) => bind(fragment, from === undefined ? { that } : { that, this: from });
  const filters = conditions.map((one) => bind(one, { this: that }));
  const matched = (more: readonly Fragment[]) =>
    cypher`${bound(path.match)}${where([path.where && bound(path.where), ...more, ...filters])}`;
  const whole = { that, start: path, source };

  const rows = () => {
    const cut = between.map(bound);
    // Only a predicate on the key lets an index give the order; below the root one comes from a node, not an index.
    const isThere = bound(cypher`that.${name(key)} IS NOT NULL`);
    const found =
      from === undefined
        ? emitFound({ ...whole, cut: [isThere, ...cut], ordered: bound(ordered) })
        : cypher`${matched(cut)}\n${bound(ordered)}`;
    const object = emitting.object(asked, { this: that, ...place });
    const row = isPlaceAsked(ask) ? cypher`{at: ${name(that)}.${name(key)}, node: ${object}}` : object;
    return cypher`COLLECT {\n  ${found}\n  RETURN ${row}\n}`;
  };
  const total = () => cypher`COUNT {\n  ${from === undefined ? emitAll(whole) : matched([])}\n}`;
  const exists = (other: Fragment) => cypher`EXISTS {\n  ${matched([bound(other)])}\n}`;

  const parts = [
    isAsked(ask, 'edges', 'nodes', 'pageInfo')
      ? cypher`${name(isPlaceAsked(ask) ? 'rows' : 'nodes')}: ${rows()}`
      : undefined,
    isAsked(ask, 'totalCount') ? cypher`total: ${total()}` : undefined,
    isAsked(ask, 'pageInfo') && beyond ? cypher`beyond: ${exists(beyond)}` : undefined,
  ].filter((part) => part !== undefined);
  return cypher`{\n  ${parts.length === 0 ? cypher`nodes: []` : join(parts, ',\n')}\n}`;
}
