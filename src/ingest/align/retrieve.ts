import { lengthOf, rowOf } from './rows.js';
import { shinglesOf } from './shingle.js';
import type { SourceIndex } from './source-index.js';

/** Something of the index by its number (a distinct sentence, a source), and how much speaks for it. */
export interface Hit {
  readonly of: number;
  readonly votes: number;
}

// Rare runs of words point at few sentences; past this many looked at, what is left is stock phrase.
const looked = 1024;
const kept = 4;

/** The few distinct sentences that share the rarest runs of words with these, the likeliest first. */
export function retrieve(keys: Int32Array, { buckets, words }: SourceIndex): Hit[] {
  const mask = buckets.bounds.length - 2;
  const rows = shinglesOf(keys)
    .map((shingle) => shingle & mask)
    .sort((one, other) => lengthOf(buckets, one) - lengthOf(buckets, other));
  const votes = votesFor(words.bounds.length);
  const named: number[] = [];
  let seen = 0;
  for (const row of rows) {
    seen += lengthOf(buckets, row);
    if (seen > looked) break;
    for (const sentence of rowOf(buckets, row)) {
      const before = votes[sentence] ?? 0;
      if (before === 0) named.push(sentence);
      votes[sentence] = before + 1;
    }
  }
  const hits = mostVoted(named, (sentence) => votes[sentence] ?? 0, kept);
  for (const sentence of named) votes[sentence] = 0;
  return hits;
}

// One vote for each sentence of the index, all of them nothing between two calls.
let room = new Int16Array(0);

function votesFor(sentences: number): Int16Array {
  if (room.length < sentences) room = new Int16Array(sentences);
  return room;
}

/** The first few in the order of their votes; of two alike the one that came first. */
export function mostVoted(voted: Iterable<number>, votesOf: (of: number) => number, count: number): Hit[] {
  const best: Hit[] = [];
  let least = 0;
  for (const of of voted) {
    const votes = votesOf(of);
    if (votes <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.votes ?? 0) < votes) at -= 1;
    best.splice(at, 0, { of, votes });
    if (best.length > count) best.pop();
    if (best.length === count) least = best[count - 1]?.votes ?? 0;
  }
  return best;
}
