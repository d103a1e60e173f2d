import { TooManyNewShapes } from '../neo4j/errors.js';
import type { Graph } from '../neo4j/graph.js';
import { remembering } from '../remembering.js';
import { queue } from './queue.js';

/**
 * A statement that the database has never seen costs it 100 to 1,000 times what a known one does: it has to be
 * planned. So new shapes wait for one another and each caller has so many of them, while known ones pass.
 */
export interface ShapeLimits {
  /** Planned side by side, of all callers. */
  readonly atOnce: number;
  /** A caller's, before any is spent; `aSecond` come back. */
  readonly perCaller: number;
  readonly aSecond: number;
  /** As many plans as the database keeps. */
  readonly remembered: number;
  readonly milliseconds: number;
}

export const usualShapes: ShapeLimits = {
  atOnce: 2,
  perCaller: 60,
  aSecond: 2,
  remembered: 1_000,
  milliseconds: 2_000,
};

const mostCallers = 10_000;

type Asked = Pick<Graph, 'readTogether'>;

export interface Shapes {
  /** The graph for one caller, who is told apart by address. */
  readonly of: (caller: string) => Asked;
  /** The graph for the program itself: its shapes are known from then on, wait for nobody and cost no caller anything. */
  readonly ours: Asked;
}

export function gateShapes({ readTogether }: Asked, limits: ShapeLimits, planned: (shapes: number) => void): Shapes {
  const known = remembering<true>(limits.remembered);
  const spendings = remembering<Spending>(mostCallers);
  const wait = queue(limits.atOnce, limits.milliseconds);

  return {
    of: (caller) => ({
      readTogether: (statements, operation, patience) =>
        readTogether(statements, operation, patience, (texts, ask) => {
          const fresh = freshOf(texts);
          if (fresh.length === 0) return ask();
          spend(caller, fresh.length);
          return wait(() => askAnew(fresh, ask), patience?.signal);
        }),
    }),
    ours: {
      readTogether: (statements, operation, patience) =>
        readTogether(statements, operation, patience, (texts, ask) => askAnew(freshOf(texts), ask)),
    },
  };

  function freshOf(texts: readonly string[]): string[] {
    return texts.filter((text) => known.get(text) === undefined);
  }

  async function askAnew<Result>(fresh: readonly string[], ask: () => Promise<Result>): Promise<Result> {
    const found = await ask();
    for (const text of fresh) known.set(text, true);
    planned(fresh.length);
    return found;
  }

  function spend(caller: string, shapes: number): void {
    const { left, at } = spendings.get(caller) ?? { left: limits.perCaller, at: performance.now() };
    const now = performance.now();
    const back = Math.min(limits.perCaller, left + ((now - at) / 1_000) * limits.aSecond);
    if (back < shapes) throw new TooManyNewShapes();
    spendings.set(caller, { left: back - shapes, at: now });
  }
}

interface Spending {
  readonly left: number;
  readonly at: number;
}
