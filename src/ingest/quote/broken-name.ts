import { isGivenName } from './given-names.js';
import { bodies, courtesies, offices, titles } from './people.js';

/**
 * Whether a name goes on over the end of a line: "the leader, Keith" and "Corley, said", "said Cllr" and "Ann Poe".
 * The line has a word in lower case, for else it may be a heading or a signature.
 */
export function breaksName(line: string, next: string): boolean {
  const words = line.trim().split(/\s+/);
  const [beforeLast = '', last = ''] = words.slice(-2);
  const first = /^\p{Lu}[\p{L}’'-]+/u.exec(next)?.[0] ?? '';
  const isProse = words.some((word) => /^\p{Ll}{2,}/u.test(word));
  if (!isProse || first === '' || !/^\p{Lu}\p{L}*\.?$/u.test(last) || isOffice(first)) return false;
  const word = plain(last);
  if (courtesies.has(word) || titles.has(word)) return true;
  const goesOn = /^\p{Lu}[\p{L}’'-]+(?:,|\s+\p{Ll}|\s+\p{Lu}[\p{L}’'-]+(?:,|\s+\p{Ll}))/u.test(next);
  if (isGivenName(last)) return goesOn;
  // "Ranjit Halloran" and "Dey, who"
  return (
    isGivenName(beforeLast) && /^\p{Lu}[\p{L}’'-]+(?:,|\s+(?:said|says|told|added|who|has|had|was|is)\b)/u.test(next)
  );
}

function isOffice(word: string): boolean {
  return [offices, bodies].some((words) => words.has(plain(word)));
}

function plain(word: string): string {
  return word.toLowerCase();
}
