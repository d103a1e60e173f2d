/** Numbers that are the same on every run: a small generator with a seed (mulberry32). */
export interface Random {
  /** From 0 up to, not including, `below`. */
  below: (below: number) => number;
  isOneIn: (many: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (many: number): number => Math.floor(next() * many);
  return {
    below,
    isOneIn: (many) => below(many) === 0,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
