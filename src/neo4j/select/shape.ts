import type { Ask, Asked } from './ask.js';
import type { Args } from './noun.js';

/**
 * The asks of one type in the order of the schema, so that the order a client writes makes no other statement;
 * several asks of one field stand in the order of their shapes. Gives each its key in the row.
 */
export function inOrder(asks: ReadonlyMap<string, Ask>, fields: readonly string[]): readonly Ask[] {
  const ordered = [...asks.values()].sort(
    (one, other) => fields.indexOf(one.field.name) - fields.indexOf(other.field.name) || compareShapes(one, other),
  );
  ordered.forEach((ask, index) => {
    const earlier = ordered.slice(0, index).filter(({ field }) => field === ask.field).length;
    ask.key = earlier === 0 ? ask.field.name : `${ask.field.name}_${earlier + 1}`;
  });
  return ordered;
}

/** Equal for asks that one statement text can answer: values do not count, which arguments there are does. */
export function shapeOf(ask: Ask): string {
  return `${ask.field.name}(${shapeOfArguments(ask.args)})${ask.asked ? shapeOfAsked(ask.asked) : ''}`;
}

export function shapeOfAsks(asks: ReadonlyMap<string, Ask>): string {
  return [...asks.values()].map(shapeOf).sort().join();
}

function compareShapes(one: Ask, other: Ask): number {
  return compare(shapeOf(one), shapeOf(other)) || compare(one.identity, other.identity);
}

function shapeOfAsked(asked: Asked): string {
  const types = [...asked.byType].map(([type, asks]) => `${type}:${shapeOfAsks(asks)}`);
  return `{${types.join(';')}${asked.page ? `|${shapeOfPage(asked.page)}` : ''}}`;
}

function shapeOfPage(page: Asked): string {
  return [...page.byType].map(([type, asks]) => `${type}:${shapeOfAsks(asks)}`).join(';');
}

function shapeOfArguments(args: Args): string {
  return Object.entries(args)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => (isInput(value) ? `${key}:{${shapeOfInput(value)}}` : key))
    .join();
}

/** How to order is part of a statement's text, and so are how certain a date has to be and what is or is not. */
const textual = new Set(['by', 'direction', 'certainty']);

function shapeOfInput(input: Args): string {
  return Object.entries(input)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => {
      if (isInput(value)) return `${key}:{${shapeOfInput(value)}}`;
      return textual.has(key) || typeof value === 'boolean' ? `${key}=${String(value)}` : key;
    })
    .join();
}

function isInput(value: unknown): value is Args {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
