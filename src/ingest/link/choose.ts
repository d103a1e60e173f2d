import { type Comparable, likenessOf } from './likeness.js';

/** Something the graph has that a text may speak of. */
export interface Candidate extends Comparable {
  readonly id: string;
}

export interface Weighed {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** One of several that the graph has; none where nothing is like enough; a question where two are too close. */
export type Choice =
  | { readonly kind: 'KNOWN'; readonly chosen: Weighed; readonly beaten: readonly Weighed[] }
  | { readonly kind: 'NEW'; readonly beaten: readonly Weighed[] }
  | { readonly kind: 'OPEN'; readonly candidates: readonly Weighed[] };

/** Below the first nothing is meant; between the two somebody has to say. */
const least = 0.22;
const enough = 0.34;
const margin = 0.05;

/** Chooses by likeness alone and keeps what it beat, with scores and reasons. */
export function choose(claim: Comparable, candidates: readonly Candidate[]): Choice {
  const weighed = candidates
    .map((candidate): Weighed => ({ id: candidate.id, ...likenessOf(claim, candidate) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const [best, ...others] = weighed;
  if (best === undefined || best.score < least) return { kind: 'NEW', beaten: weighed.slice(0, 3) };
  const isClear = best.score >= enough && best.score - (others[0]?.score ?? 0) >= margin;
  if (isClear) return { kind: 'KNOWN', chosen: best, beaten: others.slice(0, 3) };
  return { kind: 'OPEN', candidates: weighed.slice(0, 3) };
}
