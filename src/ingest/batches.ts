import type { Statement } from '../neo4j/cypher.js';
import type { Run } from '../neo4j/graph.js';

/** Rows for one UNWIND: enough to be fast, few enough that neither side holds much at once. */
const batchSize = 2_000;

export function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += batchSize) batches.push(items.slice(start, start + batchSize));
  return batches;
}

/** What is asked of each batch, all of it asked at once: the database answers one after the other. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  ask: (batch: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  return (await Promise.all(batchesOf(items).map(ask))).flat();
}

/** Sends a statement without waiting for its answer. `written` is how many it has to tell that it wrote. */
export type Send = (statement: Statement, written?: number) => Promise<void>;

export interface Sending {
  send: Send;
  /** Asks after all that was sent. */
  ask: Run;
  /** Waits until all that was sent is done. */
  sent: () => Promise<void>;
}

/** So many statements may be under way: while the database works at one, the next is made ready. */
const ahead = 2;

/** Statements of one transaction, one after the other, without a round trip for each. The first to fail is told. */
export function sendingBy(run: Run): Sending {
  const underway: Promise<void>[] = [];
  let failure: Error | undefined;

  const ask: Run = async (statement) => {
    try {
      return await run(statement);
    } catch (error) {
      // What comes after it fails too, and says no more than that the transaction has ended.
      failure ??= error instanceof Error ? error : new Error(String(error));
      throw failure;
    }
  };

  const askFor = async (statement: Statement, wanted?: number) => {
    const [row] = await ask<{ written?: number }>(statement);
    if (wanted === undefined || row?.written === wanted) return;
    failure ??= new Error(`${row?.written} of ${wanted} rows were written, so nothing was: ${statement.text}`);
    throw failure;
  };

  return {
    ask,
    send: async (statement, written) => {
      const answer = askFor(statement, written);
      answer.catch(() => undefined); // whoever sends next, or waits for all, is told
      underway.push(answer);
      if (underway.length > ahead) await underway.shift();
    },
    sent: async () => {
      await Promise.all(underway);
    },
  };
}
