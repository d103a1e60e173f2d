import { cypher, type Fragment, name, type Scalar, type Value } from '../cypher.js';
import { several, type Surrounding } from '../surroundings.js';

/**
 * How the graph answers for one GraphQL type, interface or union. A stored property needs no line at all.
 * Patterns are written with `this`, `that`, `from` and `via…` (see `bind`).
 */
export interface Noun<Field extends string = string, FilterKey extends string = string> {
  edges?: Partial<Record<Field, Edge>>;
  derived?: Partial<Record<Field, Derived>>;
  /**
   * Conditions on `this`, for the keys of its filter that are more than a stored property; first those that let
   * least through, because of several ways the first is gone.
   */
  filters?: Partial<Record<FilterKey, Filter>>;
  /** Fields and keys of a filter that are stored under another name. */
  stored?: Partial<Record<Field | FilterKey, string>>;
  /** Lists of this noun are in this order where nothing else is said: the stored keys by<Order>Asc and by<Order>Desc. */
  order?: string;
  isNewestFirst?: boolean;
  /** Stored properties of its filter with which an index begins that goes on in the order of its pages. */
  inOrder?: readonly FilterKey[];
  /** Its pages begin with the newest, its short lists with the oldest. */
  arePagesNewestFirst?: boolean;
}

/** Where a field leads. */
export type Edge = Path | Branches;

/** Conditions stand apart from the pattern, so that a caller's filters can join them. */
export interface Path {
  match: Fragment;
  where?: Fragment;
  /** Another order than that of the noun; a field of one object takes the first. */
  order?: Fragment;
  /** The field stands on the same object: `Recommendation.trace`. */
  isHere?: boolean;
  /** The field is what the step was reached through: `FollowedUp.assessment`. */
  isThrough?: boolean;
}

/** A field whose objects are found in several ways, each its own type: the steps of a trace. */
export interface Branches {
  branches: Record<string, Branch>;
  /** Brings what was found into order, by what each branch says of its place: the indexes, arranged. */
  arrange: (places: never) => readonly number[];
}

/** Its pattern may call something `through`, or a list of it: the fields of the step then go on from there. */
export interface Branch {
  match: Fragment;
  place: Fragment;
}

/** A value that is not stored as it is told: what it needs of the graph, and a pure function over that. */
export interface Derived {
  needs: Fragment;
  read: (needed: never, args: Args) => unknown;
}

export type Args = Readonly<Record<string, unknown>>;
export type Filter = (value: never) => Fragment | Condition;

/** What a filter lets through, and from where all of it can be reached other than through the whole list. */
export interface Condition {
  readonly holds: Fragment;
  /** Where it stands in stored orders, the narrowest first. */
  readonly stretches?: readonly Stretch[];
  /** In which properties it is kept, so that an index on each has it in the order of a page. */
  readonly places?: Places;
  /** Together they lead to all of it that is not in the first stretch; none where none are known. */
  readonly ways: readonly Way[];
}

/** Where it stands in a stored order: a range of the key, and what leads to all that is not in it. */
export interface Stretch {
  readonly order: string;
  readonly of: (key: Fragment) => Fragment;
  readonly ways: readonly Way[];
  /** Much else stands there too: where all is little, it is quicker found by itself. */
  readonly isLoose?: boolean;
}

/** Properties that hold one of the values each, and the key with which the indexes on them go on. */
export interface Places {
  readonly key: string;
  readonly properties: readonly string[];
  readonly values: readonly Scalar[];
  /** All is kept, while else the first property may say that it is `several`. */
  readonly isWhole: boolean;
}

/** Put behind the pattern that finds `this`. */
export interface Way {
  readonly match?: Fragment;
  readonly where?: Fragment;
  /** A property that is the same on all of it, where an index goes on from that in the order of the page. */
  readonly first?: string;
}

export function path(match: Fragment, more: Omit<Path, 'match'> = {}): Path {
  return { match, ...more };
}

/** The field stands on the object itself. */
export const here: Path = { match: cypher`WITH this AS that`, isHere: true };

/** The field is what the step was reached through. */
export const passed: Path = { match: cypher`WITH through AS that`, isThrough: true };

export function derived(needs: Fragment, read: Derived['read']): Derived {
  return { needs, read };
}

/** What every object of a type answers alike: `kind` of a step. */
export function constant(value: string): Derived {
  return derived(cypher`null`, () => value);
}

/** Any of the values, in a stored property. Of one value an index also knows the order. */
export function among(property: string): Filter {
  return (values: readonly Value[]) => {
    const [one] = values;
    if (one !== undefined && values.length === 1) return cypher`this.${name(property)} = ${one}`;
    return cypher`this.${name(property)} IN ${padded(values)}`;
  };
}

/** Of what a pattern leads to, `via`, any has one of these ids. */
export function related(pattern: Fragment): Filter {
  return (ids: readonly string[]) => {
    const where = cypher`via.id IN ${padded(ids)}`;
    return {
      holds: cypher`EXISTS { ${pattern} WHERE ${where} }`,
      ways: [{ match: cypher`MATCH ${pattern}`, where }],
    };
  };
}

/** The same of what a node keeps, in the order of this key. */
export function kept({ pattern, property, places: properties }: Surrounding, key: string): Filter {
  return (values: readonly string[]) => {
    const where = cypher`via.${name(property)} IN ${padded(values)}`;
    return {
      holds: cypher`EXISTS { ${pattern} WHERE ${where} }`,
      places: { key, properties, values: values.filter((value) => value !== several), isWhole: false },
      ways: property === 'id' ? [{ match: cypher`MATCH ${pattern}`, where }] : [],
    };
  };
}

/** A stored property that is true or false. */
export function is(property: string): Filter {
  return (value: boolean) => cypher`this.${name(property)} = ${value}`;
}

/** What loads have made or changed since. */
export function changedSince(instant: string): Condition {
  const where = cypher`this.changedAt > ${instant}`;
  return { holds: where, ways: [{ where }] };
}

/** Something to hold or not to hold. */
export function whether(condition: Fragment): Filter {
  return (holds: boolean) => (holds ? condition : cypher`NOT ${condition}`);
}

/**
 * Lists have 1, 10, 100 or 1,000 entries, because the planner makes another plan for each size class.
 * The last one is repeated, which changes nothing about "any of"; of an empty list nothing is a member.
 */
export function padded(values: readonly Value[]): readonly Value[] {
  const size = [1, 10, 100, 1_000].find((one) => values.length <= one) ?? values.length;
  const last = values.at(-1) ?? '';
  return [...values, ...Array.from({ length: size - values.length }, () => last)];
}
