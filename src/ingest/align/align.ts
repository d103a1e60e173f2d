import { isFunctionWord } from './function-words.js';

/** A printed word and the word of the source that it repeats: their places in the two lists. */
export interface Pair {
  readonly printed: number;
  readonly source: number;
}

// What one matched word is worth, and what it costs to leave words out. A single function word far from its
// neighbours is worth less than the gap it opens, so "of" and "the" alone never tie two texts together; a cut
// of a whole clause costs about as much as one word that matters.
const content = 24;
const particle = 6;
const adjacent = 8;
const open = 8;
const skip = 1;

/**
 * The best way to lay the printed words along the source: pairs of equal words, in the order of both. The words
 * before the first pair and after the last cost nothing on either side (local alignment with affine gaps, after
 * Smith, Waterman and Gotoh; a replaced word is a gap on both sides).
 */
export function align(printed: Int32Array, source: Int32Array): Pair[] {
  const table = tableFor(printed.length + 1, source.length + 1);
  const best = fill(table, printed, source);
  return trace(table, best);
}

interface Table {
  readonly width: number;
  /** The best alignment that ends in a pair here; 0 where the two words differ. */
  readonly paired: Int32Array;
  /** The best alignment that ends here or earlier. */
  readonly sofar: Int32Array;
}

// Kept between calls: a million small tables would be most of the work. Every cell is written before it is read.
let room = new Int32Array(0);

function tableFor(height: number, width: number): Table {
  const cells = height * width;
  if (room.length < cells * 2) room = new Int32Array(cells * 3);
  room.fill(0, 0, width);
  room.fill(0, cells, cells + width);
  return { width, paired: room.subarray(0, cells), sofar: room.subarray(cells, cells * 2) };
}

function fill({ width, paired, sofar }: Table, printed: Int32Array, source: Int32Array): number {
  let best = 0;
  let most = 0;
  for (let row = 1; row <= printed.length; row += 1) {
    const key = printed[row - 1] ?? 0;
    const worth = isFunctionWord(key) ? particle : content;
    let at = row * width;
    let left = 0;
    paired[at] = sofar[at] = 0;
    for (let column = 1; column < width; column += 1) {
      at += 1;
      const here = source[column - 1] === key ? worth + before(at - width - 1) : 0;
      const carried = Math.max(left, sofar[at - width] ?? 0) - skip;
      left = Math.max(here, carried, 0);
      paired[at] = here;
      sofar[at] = left;
      if (here > most) [best, most] = [at, here];
    }
  }
  return best;

  /** What an alignment that ends before this pair brings along. */
  function before(diagonal: number): number {
    const neighbour = paired[diagonal] ?? 0;
    return Math.max(neighbour > 0 ? neighbour + adjacent : 0, (sofar[diagonal] ?? 0) - open, 0);
  }
}

function trace({ width, paired, sofar }: Table, best: number): Pair[] {
  const pairs: Pair[] = [];
  let at = best;
  while ((paired[at] ?? 0) > 0) {
    pairs.push({ printed: Math.floor(at / width) - 1, source: (at % width) - 1 });
    at = earlier(at - width - 1);
  }
  return pairs.reverse();

  /** The pair before: the one just before where that is worth most, else the one that `sofar` was carried from. */
  function earlier(diagonal: number): number {
    const neighbour = paired[diagonal] ?? 0;
    const carried = sofar[diagonal] ?? 0;
    if (neighbour > 0 && neighbour + adjacent >= carried - open) return diagonal;
    if (carried <= open) return 0;
    let from = diagonal;
    while (paired[from] !== sofar[from]) from -= sofar[from - width] === (sofar[from] ?? 0) + skip ? width : 1;
    return from;
  }
}

/** The most words that stand together on both sides. */
export function longestRun(pairs: readonly Pair[]): number {
  let longest = 0;
  let run = 0;
  pairs.forEach(({ printed, source }, at) => {
    const before = pairs[at - 1];
    run = before?.printed === printed - 1 && before.source === source - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
