import { align } from './align.js';

/** From 0 to 1: how much of the longer word stands in the other, letter after letter. */
export function likeness(one: string, other: string): number {
  const pairs = align(Int32Array.from(one, codeOf), Int32Array.from(other, codeOf));
  return pairs.length / Math.max(one.length, other.length);
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
