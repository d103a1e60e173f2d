import { type Drift, driftOf, type Given, type Quoted } from './drift.js';

/**
 * The drift of each quotation of an article, in their order. Quotations that stand in another order than in the
 * source they share are marked: those that no longest run in the source's order must have.
 */
export function driftsOf(quotations: readonly Quoted[], sources: readonly Given[]): (Drift | undefined)[] {
  const drifts = quotations.map((quoted) => driftOf(quoted, sources));
  return drifts.map((drift, at) => {
    if (drift === undefined || !isMoved(drifts, at)) return drift;
    return { ...drift, edits: [...drift.edits, { kind: 'REORDERED' as const }] };
  });
}

function isMoved(drifts: readonly (Drift | undefined)[], at: number): boolean {
  const shared = drifts.flatMap((drift, index) =>
    drift !== undefined && drift.source === drifts[at]?.source ? [{ index, start: drift.taken[0]?.start ?? 0 }] : [],
  );
  const others = shared.filter(({ index }) => index !== at).map(({ start }) => start);
  return longestRise(others) === longestRise(shared.map(({ start }) => start));
}

/** How many of the numbers can stay where they are if the rest is moved so that all of them rise. */
function longestRise(numbers: readonly number[]): number {
  const rises: number[] = [];
  numbers.forEach((number, at) => {
    const before = numbers.slice(0, at).map((other, index) => (other <= number ? (rises[index] ?? 0) : 0));
    rises.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...rises);
}
