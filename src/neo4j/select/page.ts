import { cypher, type Fragment, join, name, nothing } from '../cypher.js';
import { WrongArgument } from '../errors.js';
import type { Args } from './noun.js';
import type { Order } from './nouns.js';

const largestPage = 100;

/** One page of a connection: by which stored key it goes, from where, how far and which way. */
export interface Page {
  readonly key: string;
  readonly isDescending: boolean;
  readonly isBackward: boolean;
  readonly size: number;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** Relay's arguments, checked; `order` is the noun's own, where the caller names none. */
export function pageOf(args: Args, order: Order): Page {
  const { first, last, after, before } = args;
  const by = orderOf(args['orderBy']) ?? order;
  const isDescending = by.direction === 'DESC';
  const key = keyOf(by);
  if (isGiven(first) && isGiven(last)) throw new WrongArgument('Give either first or last, not both.');
  return {
    key,
    isDescending,
    isBackward: isGiven(last),
    size: isGiven(last) ? sizeOf('last', last) : sizeOf('first', first ?? 20),
    after: isGiven(after) ? fromCursor(key, 'after', after) : undefined,
    before: isGiven(before) ? fromCursor(key, 'before', before) : undefined,
  };
}

/** The stored key of an order. */
export function keyOf({ order, direction }: Order): string {
  return `by${order}${direction === 'DESC' ? 'Desc' : 'Asc'}`;
}

export function toCursor(page: Page, at: string): string {
  return Buffer.from(`${page.key}=${at}`).toString('base64url');
}

/** Keyset conditions on `that`: after one cursor, before another. */
export function between({ key, isDescending, after, before }: Page): readonly Fragment[] {
  const stored = cypher`that.${name(key)}`;
  const conditions: Fragment[] = [];
  if (after !== undefined) conditions.push(isDescending ? cypher`${stored} < ${after}` : cypher`${stored} > ${after}`);
  if (before !== undefined) {
    conditions.push(isDescending ? cypher`${stored} > ${before}` : cypher`${stored} < ${before}`);
  }
  return conditions;
}

/** What lies on the other side of the cursor one came from; nothing where no cursor was given. */
export function beyond({ key, isDescending, isBackward, after, before }: Page): Fragment | undefined {
  const stored = cypher`that.${name(key)}`;
  const cursor = isBackward ? before : after;
  if (cursor === undefined) return undefined;
  return isDescending !== isBackward ? cypher`${stored} >= ${cursor}` : cypher`${stored} <= ${cursor}`;
}

/**
 * The first so many from the side one comes from. A property of which all have the same value changes nothing, but
 * an index that begins with it gives its order only to who names it.
 */
export function ordered({ key, isDescending, isBackward }: Page, limit: number, same?: string): Fragment {
  const direction = isDescending !== isBackward ? cypher` DESC` : nothing;
  const before = same === undefined ? nothing : cypher`that.${name(same)}${direction}, `;
  return cypher`WITH that ORDER BY ${before}that.${name(key)}${direction} LIMIT ${limit}`;
}

export function where(conditions: readonly (Fragment | undefined)[]): Fragment {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? nothing : cypher`\nWHERE ${join(given, '\n  AND ')}`;
}

function orderOf(orderBy: unknown): Order | undefined {
  if (typeof orderBy !== 'object' || orderBy === null) return undefined;
  // Every input type of this name in the schema has these two keys, both enums.
  const { by, direction } = orderBy as { by: string; direction: Order['direction'] };
  const order = by.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { order, direction };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function sizeOf(argument: string, value: unknown): number {
  if (typeof value === 'number' && value >= 1 && value <= largestPage) return value;
  throw new WrongArgument(`${argument} is ${String(value)}; expected a number from 1 to ${largestPage}.`);
}

function fromCursor(key: string, argument: string, cursor: unknown): string {
  const text = Buffer.from(String(cursor), 'base64url').toString();
  if (text.startsWith(`${key}=`) && Buffer.from(text).toString('base64url') === cursor)
    return text.slice(key.length + 1);
  throw new WrongArgument(
    `${argument} is not a cursor of this list in this order; expected an endCursor or startCursor it answered with.`,
  );
}
