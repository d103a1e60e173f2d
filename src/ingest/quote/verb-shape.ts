import { adverbs, auxiliaries, be, determiners, pasts, prepositions, pronouns } from './function-words.js';
import { bodies, messages, offices, reports } from './people.js';
import { isCapital, isWord, type Token } from './token.js';

/** Whether a word after a noun is, by its shape and its place, a verb in its finite form: "Mrs Doe spotted", "his wife keeps the". */
export function isVerbShaped(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  const before = tokens[at - 1];
  if (!isWord(word) || isCapital(word)) return false;
  const { lower } = word;
  if (be.has(lower) || auxiliaries.has(lower) || pasts.has(lower)) return true;
  if (!isWord(before) || !isNoun(before)) return false;
  if (/[^e]ed$/.test(lower)) return !offices.has(tokens[at + 1]?.lower ?? '');
  return /[^s'u]s$/.test(lower) && !offices.has(lower) && !bodies.has(lower) && isObject(tokens[at + 1]);
}

function isNoun(word: Token): boolean {
  const { lower } = word;
  if (determiners.has(lower) || prepositions.has(lower) || adverbs.has(lower)) return false;
  return (
    isCapital(word) ||
    reports.has(lower) ||
    messages.has(lower) ||
    offices.has(lower) ||
    bodies.has(lower) ||
    /[^s]s$|(?:er|or|ist|man|woman|one)$/.test(lower)
  );
}

/** What a verb may stand before, and a plural noun hardly. */
function isObject(next: Token | undefined): boolean {
  if (!isWord(next)) return true;
  const { lower } = next;
  return (
    determiners.has(lower) ||
    pronouns.has(lower) ||
    adverbs.has(lower) ||
    /^(?:to|on|up|out|back|me|him|them|us|that|how|why)$/.test(lower)
  );
}
