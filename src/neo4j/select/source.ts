import { cypher, type Fragment, name } from '../cypher.js';
import { type Condition, padded, type Way } from './noun.js';
import type { Page } from './page.js';

/** From where the rows of a page come. */
export interface Source {
  /** Each in the order of the page: the whole list, or what a filter leaves of it. */
  readonly inOrder: Led;
  /** In no order, to be gone where that is little; none where none are known. */
  readonly narrow: Led | undefined;
  /** Each way is gone once for each of the values of this property, for which an index has the order of the page. */
  readonly each: { readonly values: Fragment; readonly is: Fragment } | undefined;
}

/** Ways that together lead to all, and what has to hold of that where they also lead to others. */
export interface Led {
  readonly ways: readonly Way[];
  readonly holds: readonly Fragment[];
}

/** A property with which an index begins that goes on in the order of the page, and the values that are asked of it. */
export interface First {
  readonly property: string;
  readonly values: readonly string[];
}

interface Filtered {
  readonly conditions: readonly Condition[];
  readonly first: First | undefined;
}

export function sourceOf({ key }: Page, { conditions, first }: Filtered): Source {
  const stretch = conditions.find(({ stretch: of }) => of && [`by${of.order}Asc`, `by${of.order}Desc`].includes(key));
  const narrow = conditions.find((one) => one !== stretch && waysOf(one).length > 0);
  return {
    inOrder: led(conditions, stretch, key),
    narrow: narrow && led(conditions, narrow),
    each:
      first && first.values.length > 1
        ? { values: cypher`${padded(first.values)}`, is: cypher`this.${name(first.property)} = value` }
        : undefined,
  };
}

/** By the ways of one condition, so that the others have to hold; or by none. */
function led(conditions: readonly Condition[], by: Condition | undefined, key?: string): Led {
  const others = conditions.filter((one) => one !== by).map(({ holds }) => holds);
  return { ways: by ? waysOf(by, key) : [{}], holds: others };
}

function waysOf({ stretch, ways }: Condition, key = stretch && `by${stretch.order}Desc`): readonly Way[] {
  return stretch && key ? [{ where: stretch.of(name(key)) }, ...ways] : ways;
}

/** Each fragment of it goes through `map`, in the order of `fragmentsOfSource`. */
export function mappedSource({ inOrder, narrow, each }: Source, map: (one: Fragment) => Fragment): Source {
  const mappedWay = ({ match, where }: Way): Way => ({
    ...(match && { match: map(match) }),
    ...(where && { where: map(where) }),
  });
  const mapped = ({ ways, holds }: Led): Led => ({ ways: ways.map(mappedWay), holds: holds.map(map) });
  return {
    inOrder: mapped(inOrder),
    narrow: narrow && mapped(narrow),
    each: each && { values: map(each.values), is: map(each.is) },
  };
}

export function fragmentsOfSource(source: Source): readonly Fragment[] {
  const fragments: Fragment[] = [];
  mappedSource(source, (one) => {
    fragments.push(one);
    return one;
  });
  return fragments;
}
