import { clauseWords, conjunctions, determiners, prepositions, pronouns, times } from './function-words.js';
import { particles } from './name.js';
import { courtesies, honours, offices, titles } from './people.js';

const particle = String.raw`(?:\s+(?:${[...particles].join('|')}))*`;
const run = new RegExp(String.raw`\p{Lu}[\p{L}'.-]*(?:${particle}\s+\p{Lu}[\p{L}'.-]*)+`, 'gu');

/** The words of a name as it is compared: without accents, in lower case. */
export function folded(words: string): string {
  return withoutAccents(words).toLowerCase();
}

function withoutAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** Every run of two or more capital words of a text, folded: whole names are among them. */
export function wholeNamesIn(text: string): string[] {
  const found = [...withoutAccents(text).matchAll(run)].map(([words]) =>
    words.toLowerCase().replace(/\s+/g, ' ').replace(/'s?$/, '').replace(/\.$/, ''),
  );
  return [...new Set(found)];
}

/** Whose surname it is in a text that names people whole: of somebody known, of somebody else, of both, or nobody's. */
export function bearerOf(
  known: readonly (readonly string[])[],
  wholeNames: readonly string[],
): 'own' | 'other' | 'both' | 'nobody' {
  const surnames = new Set(known.map((name) => name.at(-1)));
  const isNamed = known.some(
    (name) => name.length > 1 && wholeNames.some((one) => ` ${one} `.includes(` ${name.join(' ')} `)),
  );
  const given = wholeNames.flatMap((one) => {
    const words = one.split(' ');
    return words.flatMap((word, at) => (surnames.has(word) ? (words[at - 1] ?? []) : []));
  });
  const isShared = given.some((word) => !isNoName(word) && !known.some((name) => name.at(-2) === word));
  if (isNamed) return isShared ? 'both' : 'own';
  return isShared ? 'other' : 'nobody';
}

const noNames = [
  clauseWords,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  times,
  courtesies,
  honours,
  offices,
  titles,
];

function isNoName(word: string): boolean {
  return noNames.some((words) => words.has(word));
}
