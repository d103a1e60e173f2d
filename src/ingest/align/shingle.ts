/** How many words stand together in a shingle: two chance on each other often, four seldom outlive an editor. */
export const shingleLength = 3;

/** The keys of all runs of three words, from the first; none where there are fewer. */
export function shinglesOf(keys: Int32Array, from = 0, to = keys.length): Int32Array {
  const count = Math.max(0, to - from - shingleLength + 1);
  const shingles = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    let shingle = 0;
    for (let step = 0; step < shingleLength; step += 1) {
      shingle = Math.imul(shingle ^ (keys[from + at + step] ?? 0), 0x9e3779b1);
      shingle ^= shingle >>> 15;
    }
    shingles[at] = shingle;
  }
  return shingles;
}
