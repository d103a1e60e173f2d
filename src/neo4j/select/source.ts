import { cypher, type Fragment, name } from '../cypher.js';
import { several } from '../surroundings.js';
import { type Condition, padded, type Stretch, type Way } from './noun.js';
import { ordered, type Page } from './page.js';

/** From where the rows of a page come. */
export interface Source {
  /** Each in the order of the page: the whole list, or what a filter leaves of it. */
  readonly inOrder: readonly InOrder[];
  /** In no order, to be gone where that is little; none where none are known. */
  readonly narrow: Led | undefined;
  /** To all, in no order: to be counted. */
  readonly all: Led;
}

/** Ways that together lead to all, and what has to hold of that where they also lead to others. */
export interface Led {
  readonly ways: readonly Way[];
  readonly holds: readonly Fragment[];
}

/** A way of which an index has the order, with what has to hold on it and how much of it a page needs. */
export interface InOrder {
  readonly way: Way;
  readonly holds: readonly Fragment[];
  readonly ordered: Fragment;
  /** Gone once for each of these, as `value`. */
  readonly values?: Fragment;
}

interface Filtered {
  readonly conditions: readonly Condition[];
  /** Rows that a page needs. */
  readonly size: number;
}

export function sourceOf(page: Page, { conditions, size }: Filtered): Source {
  const stretch = conditions.find((one) => stretchOf(one, page) !== undefined);
  const placed = placedIn(conditions, page);
  const isQuick = (one: Condition) =>
    one.places?.key === page.key || (one === stretch && stretchOf(one, page)?.isLoose !== true);
  const narrow = conditions.find((one) => !isQuick(one) && waysOf(one).length > 0);
  const others = conditions.filter((one) => one !== stretch);
  return {
    inOrder: inOrderOf(page, { conditions, size, stretch, placed }),
    narrow: narrow && led(conditions, narrow),
    all: led(conditions, others.find((one) => waysOf(one).length > 0) ?? stretch),
  };
}

/** Of what something else is asked, that is the first; of stored values, of which the fewest are asked. */
function placedIn(conditions: readonly Condition[], { key }: Page): Condition | undefined {
  const placed = conditions.filter(({ places }) => places?.key === key);
  const few = placed.toSorted((one, other) => (one.places?.values.length ?? 0) - (other.places?.values.length ?? 0));
  return placed.find(({ places }) => places?.isWhole === false) ?? few[0];
}

/** By the ways of one condition, so that the others have to hold; or by none. */
function led(conditions: readonly Condition[], by: Condition | undefined): Led {
  return { ways: by ? waysOf(by) : [{}], holds: but(conditions, by) };
}

function waysOf({ stretches: [stretch] = [], ways }: Condition): readonly Way[] {
  return stretch ? [{ where: stretch.of(name(`by${stretch.order}Desc`)) }, ...stretch.ways] : ways;
}

function stretchOf({ stretches = [] }: Condition, { key }: Page): Stretch | undefined {
  return stretches.find(({ order }) => [`by${order}Asc`, `by${order}Desc`].includes(key));
}

function but(conditions: readonly Condition[], ...others: readonly (Condition | undefined)[]): readonly Fragment[] {
  return conditions.filter((one) => !others.includes(one)).map(({ holds }) => holds);
}

interface Leading extends Filtered {
  readonly stretch: Condition | undefined;
  readonly placed: Condition | undefined;
}

function inOrderOf(page: Page, { conditions, size, stretch, placed }: Leading): readonly InOrder[] {
  const { of, ways = [] } = (stretch && stretchOf(stretch, page)) ?? {};
  const besides = ways.map((way): InOrder => {
    return { way, holds: but(conditions, stretch), ordered: ordered(page, size, way.first) };
  });
  const inStretch = of ? [of(name(page.key))] : [];
  const others = [...inStretch, ...but(conditions, stretch, placed)];
  if (placed?.places === undefined) return [{ way: {}, holds: others, ordered: ordered(page, size) }, ...besides];
  const { properties, values, isWhole } = placed.places;
  const inPlace = (property: string, asked: typeof values, holds: readonly Fragment[]): InOrder => {
    const [one] = asked;
    const is = (value: Fragment) => cypher`this.${name(property)} = ${value}`;
    const isOne = one !== undefined && asked.length === 1;
    return {
      way: {},
      holds: [isOne ? is(cypher`${one}`) : is(cypher`value`), ...holds],
      ordered: ordered(page, size, property),
      ...(!isOne && { values: cypher`${padded(asked)}` }),
    };
  };
  const inPlaces = properties.map((property) => inPlace(property, values, others));
  const more = isWhole ? [] : [inPlace(properties[0] ?? '', [several], [...others, placed.holds])];
  return [...inPlaces, ...more, ...besides];
}

/** Each fragment of it goes through `map`, in the order of `fragmentsOfSource`. */
export function mappedSource({ inOrder, narrow, all }: Source, map: (one: Fragment) => Fragment): Source {
  const mappedWay = ({ match, where }: Way): Way => ({
    ...(match && { match: map(match) }),
    ...(where && { where: map(where) }),
  });
  const mapped = ({ ways, holds }: Led): Led => ({ ways: ways.map(mappedWay), holds: holds.map(map) });
  return {
    inOrder: inOrder.map(({ way, holds, ordered: by, values }) => ({
      way: mappedWay(way),
      holds: holds.map(map),
      ordered: map(by),
      ...(values && { values: map(values) }),
    })),
    narrow: narrow && mapped(narrow),
    all: mapped(all),
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
