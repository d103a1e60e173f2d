import { type Rows, lengthOf, rowOf, rowsOf } from './rows.js';
import { shinglesOf } from './shingle.js';
import { keysOf, type Span } from './words.js';

/** Where an article's sentence may come from. */
export interface Source {
  readonly id: string;
  readonly origin: 'RELEASE' | 'REPORT' | 'FORCE_REPLY' | 'OFFICIAL_REPLY' | 'EARLIER_COVERAGE';
  readonly text: string;
  readonly sentences: readonly Span[];
}

/**
 * Which sentences hold which runs of three words. A sentence that several sources share stands here once: the
 * releases of one programme repeat each other, and what they repeat tells nothing of which of them was used.
 */
export interface SourceIndex {
  readonly sources: readonly Source[];
  /** Words of each distinct sentence. */
  readonly words: Rows;
  /** Of each distinct sentence, its places: numbers of a sentence when those of all sources are counted through. */
  readonly places: Rows;
  /** Of each source, its sentences, as distinct ones. */
  readonly sentences: Rows;
  /** Sentences by the last bits of their shingles; a chance meeting in a bucket costs one alignment. */
  readonly buckets: Rows;
}

export function buildSourceIndex(sources: readonly Source[]): SourceIndex {
  const { words, distinct, firsts } = distinctSentences(sources);
  const numbers = Int32Array.from(distinct.keys());
  return {
    sources,
    words,
    places: rowsOf(words.bounds.length - 1, distinct, numbers),
    sentences: { values: distinct, bounds: firsts },
    buckets: bucketsOf(words),
  };
}

/** The source that a place is in, and the number of the sentence there. */
export function placeOf(
  { sources, sentences: { bounds } }: SourceIndex,
  place: number,
): { source: number; sentence: number } {
  let low = 0;
  let high = sources.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return { source: low, sentence: place - (bounds[low] ?? 0) };
}

interface Distinct {
  words: Rows;
  /** Of each place, its distinct sentence. */
  distinct: Int32Array;
  /** Of each source, its first place. */
  firsts: Int32Array;
}

function distinctSentences(sources: readonly Source[]): Distinct {
  const firsts = new Int32Array(sources.length + 1);
  sources.forEach(({ sentences }, at) => (firsts[at + 1] = (firsts[at] ?? 0) + sentences.length));
  const distinct = new Int32Array(firsts[sources.length] ?? 0);
  const known = new Map<number, number[]>();
  const rows: Int32Array[] = [];
  let place = 0;
  for (const { text, sentences } of sources) {
    for (const { start, end } of sentences) {
      distinct[place] = numberOf(keysOf(text, start, end), rows, known);
      place += 1;
    }
  }
  return { words: joined(rows), distinct, firsts };
}

/** The number of the sentence with these words; a new one where nothing has them yet. */
function numberOf(keys: Int32Array, rows: Int32Array[], known: Map<number, number[]>): number {
  const sum = keys.reduce((hash, key) => Math.imul(hash ^ key, 0x01000193), keys.length);
  const alike = known.get(sum);
  const same = alike?.find((number) => isSame(rows[number], keys));
  if (same !== undefined) return same;
  if (alike === undefined) known.set(sum, [rows.length]);
  else alike.push(rows.length);
  return rows.push(keys) - 1;
}

function isSame(one: Int32Array | undefined, other: Int32Array): boolean {
  return one?.length === other.length && one.every((key, at) => key === other[at]);
}

function joined(rows: readonly Int32Array[]): Rows {
  const bounds = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (bounds[at + 1] = (bounds[at] ?? 0) + row.length));
  const values = new Int32Array(bounds[rows.length] ?? 0);
  rows.forEach((row, at) => values.set(row, bounds[at]));
  return { values, bounds };
}

function bucketsOf(words: Rows): Rows {
  const count = words.bounds.length - 1;
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, words.values.length)));
  const belongs = new Int32Array(words.values.length);
  const members = new Int32Array(words.values.length);
  let filled = 0;
  for (let sentence = 0; sentence < count; sentence += 1) {
    if (lengthOf(words, sentence) === 0) continue;
    for (const shingle of shinglesOf(rowOf(words, sentence))) {
      belongs[filled] = shingle & (buckets - 1);
      members[filled] = sentence;
      filled += 1;
    }
  }
  return rowsOf(buckets, belongs.subarray(0, filled), members.subarray(0, filled));
}
