import { type Drift, driftOf, type Given, type Quoted } from './drift.js';

/**
 * The drift of each quotation of an article, in their order. One that the source has before another that the
 * article has already printed is marked as reordered.
 */
export function driftsOf(quotations: readonly Quoted[], sources: readonly Given[]): (Drift | undefined)[] {
  const drifts = quotations.map((quoted) => driftOf(quoted, sources));
  return drifts.map((drift, at) => {
    if (drift === undefined || !drifts.slice(0, at).some((before) => isPassedBy(drift, before))) return drift;
    return { ...drift, edits: [...drift.edits, { kind: 'REORDERED' as const }] };
  });
}

function isPassedBy({ source, taken }: Drift, before: Drift | undefined): boolean {
  return before?.source === source && (before.taken[0]?.start ?? 0) > (taken[0]?.start ?? 0);
}
