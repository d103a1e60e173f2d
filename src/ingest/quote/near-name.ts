import { likeness } from '../align/likeness.js';

const enough = 0.8;

/** "Rhodri Penant" for Rhodri Pennant, "Steve Rook" for Stephen: papers slip in one of the two names, not in both. */
export function isNearName(name: readonly string[], known: readonly string[]): boolean {
  const [given = '', surname = ''] = [name[0], name.at(-1)];
  const [knownGiven = '', knownSurname = ''] = [known[0], known.at(-1)];
  if (name.length < 2 || known.length < 2) return false;
  if (surname === knownSurname) return given.length > 2 && given.slice(0, 3) === knownGiven.slice(0, 3);
  return given === knownGiven && given.length > 1 && likeness(surname, knownSurname) >= enough;
}
