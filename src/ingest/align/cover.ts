import { align, longestRun } from './align.js';
import { isFunctionWord } from './function-words.js';

/** How far the words of one sentence are those of others. */
export interface Cover {
  /** Of the weight of its words, the part that is found in the source, from 0 to 1. */
  readonly score: number;
  /** The sentences of the source that it takes, the most taken first. */
  readonly taken: readonly number[];
  /** Words found that are no function words. */
  readonly contents: number;
  /** The longest run of words that stand together in both. */
  readonly run: number;
}

const none: Cover = { score: 0, taken: [], contents: 0, run: 0 };
const light = 0.25;
const pieces = 3;
// what one more sentence has to add before it counts as taken
const least = 3;

/** Covers a sentence with candidates, the best first, each laid over the words that are still free. */
export function cover(
  keys: Int32Array,
  candidates: readonly number[],
  wordsOf: (candidate: number) => Int32Array,
): Cover {
  const free = keys.slice();
  let found = none;
  for (let piece = 0; piece < pieces; piece += 1) {
    const best = bestOf(
      free,
      candidates.filter((candidate) => !found.taken.includes(candidate)),
      wordsOf,
    );
    if (best === undefined || (piece > 0 && best.contents < least)) break;
    for (const at of best.places) free[at] = 0;
    found = {
      score: found.score + best.weight / weightOf(keys),
      taken: [...found.taken, best.candidate],
      contents: found.contents + best.contents,
      run: Math.max(found.run, best.run),
    };
    if (found.score > 0.9 || weightOf(free) < least) break;
  }
  return found;
}

interface Piece {
  candidate: number;
  places: number[];
  weight: number;
  contents: number;
  run: number;
}

function bestOf(
  free: Int32Array,
  candidates: readonly number[],
  wordsOf: (candidate: number) => Int32Array,
): Piece | undefined {
  let best: Piece | undefined;
  for (const candidate of candidates) {
    const words = wordsOf(candidate);
    if (atMost(free, words) <= (best?.weight ?? 0)) continue;
    const pairs = align(free, words);
    const places = pairs.map(({ printed }) => printed);
    const contents = places.filter((at) => !isFunctionWord(free[at] ?? 0)).length;
    const weight = contents + (places.length - contents) * light;
    if (weight > (best?.weight ?? 0)) best = { candidate, places, weight, contents, run: longestRun(pairs) };
  }
  return best;
}

const marks = new Int32Array(1024);
let mark = 0;

/** No more weight than this can be found in these words, in whatever order: most candidates need not be aligned. */
function atMost(free: Int32Array, words: Int32Array): number {
  mark += 1;
  // by their last bits: two words that share them only make it more than it is
  for (const word of words) marks[word & 1023] = mark;
  let weight = 0;
  for (const key of free) if (marks[key & 1023] === mark) weight += isFunctionWord(key) ? light : 1;
  return weight;
}

export function weightOf(keys: Int32Array): number {
  let weight = 0;
  for (const key of keys) weight += isFunctionWord(key) ? light : 1;
  return Math.max(weight, 1);
}
