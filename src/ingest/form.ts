import { datedProperties, isLong, parseDate } from '../edtf.js';
import { type GraphNode, valuesOf } from './claim.js';
import type { Label } from './noun.js';
import { nouns } from './nouns.js';
import { countKeys, dateKeys, type OrderKeys, textKeys } from './order.js';
import type { Property, Value } from './values.js';

export type Properties = Readonly<Record<string, Property>>;

/**
 * How a node is stored: its facts, the bounds of its dates, and the keys of the orders it can be read in.
 * A due date that a source states is marked so, because the graph writes those it derives in the same place.
 */
export function formOf({ id, label, facts }: GraphNode): Properties {
  const values = valuesOf(nouns[label]);
  const form: Record<string, Property> = { ...facts };
  if (facts['due'] !== undefined) form['isDueDerived'] = false;
  for (const [key, fact] of Object.entries(facts)) {
    if (isDate(label, key, facts)) Object.assign(form, boundsOf(key, String(fact)));
  }
  for (const [order, key] of Object.entries(nouns[label].orders ?? {})) {
    const fact = facts[key]?.toString();
    Object.assign(form, orderKeys(order, keysBy(values[key])(id, fact)));
  }
  return form;
}

/** Of a node's stored properties those that `formOf` gave it; all others are the graph's own. */
export function formIn(label: Label, stored: Properties): Properties {
  const isStated = statedDue(stored) !== undefined;
  const isForm = (key: string) => (dueKeys.has(key) ? isStated : formKeys.get(label)?.has(key));
  return Object.fromEntries(Object.entries(stored).filter(([key]) => isForm(key)));
}

const dueKeys = new Set(['due', 'dueEarliest', 'dueLatest', 'dueIsLong', 'isDueDerived']);

const formKeys: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(nouns).map(([label, noun]) => {
    const values = Object.keys(valuesOf(noun)).flatMap((key) => [
      ...[key, `${key}Earliest`, `${key}Latest`, `${key}IsLong`],
    ]);
    const orders = Object.keys(noun.orders ?? {}).flatMap((order) => [`by${order}Asc`, `by${order}Desc`]);
    return [label, new Set([...values, ...orders])];
  }),
);

export function statedDue({ due, isDueDerived }: Properties): string | undefined {
  return typeof due === 'string' && isDueDerived === false ? due : undefined;
}

/** Dates of which filters ask for a range: see the indexes of their marks in constraints.cypher. */
const ranged: ReadonlySet<string> = new Set([...datedProperties, 'made']);

export function boundsOf(key: string, edtf: string): Properties {
  const bounds = parseDate(edtf);
  const { earliest, latest } = bounds;
  return {
    ...(earliest !== undefined && { [`${key}Earliest`]: earliest }),
    ...(latest !== undefined && { [`${key}Latest`]: latest }),
    ...(ranged.has(key) && isLong(bounds) && { [`${key}IsLong`]: true }),
  };
}

function keysBy(value: Value | undefined): (id: string, fact?: string) => OrderKeys {
  if (value?.isDate) return dateKeys;
  return value?.isCount ? countKeys : textKeys;
}

export function orderKeys(order: string, { asc, desc }: OrderKeys): Properties {
  return { [`by${order}Asc`]: asc, [`by${order}Desc`]: desc };
}

/** The value of a statement is a date where its property is one. */
function isDate(label: Label, key: string, facts: GraphNode['facts']): boolean {
  if (label === 'Statement' && key === 'value') return datedProperties.has(String(facts['property']));
  return valuesOf(nouns[label])[key]?.isDate === true;
}
