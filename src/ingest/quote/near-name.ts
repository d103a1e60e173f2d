import { align } from '../align/align.js';

const enough = 0.8;

/** "Rhodri Penant" for Rhodri Pennant, "Steve Rook" for Stephen: papers slip in one of the two names, not in both. */
export function isNearName(name: readonly string[], known: readonly string[]): boolean {
  const [given = '', surname = ''] = [name[0], name.at(-1)];
  const [knownGiven = '', knownSurname = ''] = [known[0], known.at(-1)];
  if (name.length < 2 || known.length < 2) return false;
  if (surname === knownSurname) return given.length > 2 && given.slice(0, 3) === knownGiven.slice(0, 3);
  return given === knownGiven && given.length > 1 && likeness(surname, knownSurname) >= enough;
}

/** From 0 to 1: how much of the longer word stands in the other, letter after letter. */
export function likeness(one: string, other: string): number {
  const pairs = align(Int32Array.from(one, codeOf), Int32Array.from(other, codeOf));
  return pairs.length / Math.max(one.length, other.length);
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
