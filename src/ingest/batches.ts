/** Rows for one UNWIND: enough to be fast, few enough that neither side holds much at once. */
const batchSize = 2_000;

/** The work on one batch after the other, and all that came of it. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (batch: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    for (const result of await work(items.slice(start, start + batchSize))) results.push(result);
  }
  return results;
}
