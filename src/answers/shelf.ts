/** Things with a size, up to so many bytes together; what was not taken for longest goes first. */
export interface Shelf<Thing> {
  readonly has: (key: string) => boolean;
  readonly take: (key: string) => Thing | undefined;
  readonly put: (key: string, thing: Thing, size: number) => void;
  readonly clear: () => void;
}

/** Larger things are not kept: a few would put out all others. */
const largestShare = 1 / 20;

export function shelfOf<Thing>(bytes: number): Shelf<Thing> {
  // The last of a Map is the latest.
  const kept = new Map<string, { readonly thing: Thing; readonly size: number }>();
  let held = 0;

  return {
    has: (key) => kept.has(key),
    take: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.thing;
    },
    put: (key, thing, size) => {
      drop(key);
      if (size > bytes * largestShare) return;
      kept.set(key, { thing, size });
      held += size;
      for (const oldest of kept.keys()) {
        if (held <= bytes) return;
        drop(oldest);
      }
    },
    clear: () => {
      kept.clear();
      held = 0;
    },
  };

  function drop(key: string): void {
    held -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  }
}
