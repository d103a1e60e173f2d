/** The same numbers in every run: what is measured twice is measured on the same graph. */
export interface Random {
  /** A whole number from 0 to one less than `count`. */
  below: (count: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  isHit: (chance: number) => boolean;
  /** An index of a list whose first entries are met more often than its last: 1/(index + 5). */
  skewed: (count: number) => number;
}

/** Mulberry32: 32 bits of state are plenty for a graph of a million nodes. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new TypeError('nothing to pick from');
    return item;
  };
  const skewed = (count: number) => Math.min(count - 1, Math.floor(5 * ((count + 5) / 5) ** next() - 5));
  return { below, pick, isHit: (chance) => next() < chance, skewed };
}
