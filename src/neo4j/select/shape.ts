import { type ArgumentNode, type FieldNode, Kind, print, type ValueNode } from 'graphql';
import type { Ask, Asked } from './asked.js';

/**
 * The asks of each type by name and then by shape, so that the order a client writes makes no other statement, and
 * types of which the same is asked have it in the same places. Gives each its place in the row.
 */
export function putInOrder({ byType }: Asked): void {
  for (const asks of byType.values()) {
    for (const ask of asks.values()) if (ask.asked) putInOrder(ask.asked);
    const ordered = [...asks.values()].sort(
      (one, other) => compare(one.field.name, other.field.name) || compareShapes(one, other),
    );
    asks.clear();
    ordered.forEach((ask, index) => {
      ask.place = index;
      asks.set(ask.identity, ask);
    });
  }
}

/** A field and its arguments as they are written, in whatever order. */
export function written({ name, arguments: given = [] }: FieldNode): string {
  return `${name.value}(${given.map(print).sort().join()})`;
}

function compareShapes(one: Ask, other: Ask): number {
  return compare(shapeOf(one), shapeOf(other)) || compare(one.identity, other.identity);
}

/** Equal for asks that one statement text can answer: values do not count, which arguments there are does. */
function shapeOf({ field, node, asked }: Ask): string {
  return `${field.name}(${shapeOfArguments(node.arguments ?? [])})${asked ? shapeOfAsked(asked) : ''}`;
}

function shapeOfAsked({ byType, page }: Asked): string {
  const types = [...byType].map(([type, asks]) => `${type}:${[...asks.values()].map(shapeOf).sort().join()}`);
  return `{${types.join(';')}${page ? `|${shapeOfAsked(page)}` : ''}}`;
}

function shapeOfArguments(given: readonly Pick<ArgumentNode, 'name' | 'value'>[]): string {
  return given
    .filter(({ value }) => value.kind !== Kind.NULL)
    .map(({ name, value }) => `${name.value}${shapeOfValue(value)}`)
    .sort()
    .join();
}

/** How to order is part of a statement's text, and so are how certain a date has to be and what is or is not. */
function shapeOfValue(value: ValueNode): string {
  if (value.kind === Kind.OBJECT) return `{${shapeOfArguments(value.fields)}}`;
  return value.kind === Kind.ENUM || value.kind === Kind.BOOLEAN ? `=${print(value)}` : '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
