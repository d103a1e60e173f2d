import { adverbs, conjunctions, determiners, prepositions, pronouns } from './function-words.js';
import { genderOfGivenName, isGivenName } from './given-names.js';
import { isHonour, isOfficeAfter, isOfficeWord, isSingularTrade } from './office-word.js';
import { bodies, courtesies, offices, titles } from './people.js';
import { isCapital, isPossessive, isWord, type Token } from './token.js';

/** Where the name of a person stands among the words of a noun phrase. */
export interface Name {
  from: number;
  to: number;
  /** A surname alone is printed with its rank, which begins here: "Inspector Doe". */
  rankFrom?: number;
}

export const particles = new Set('de da di du van von der den la le al bin ibn ap el'.split(' '));
const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|july|september|october|november|december)$/;

/** The first run of capital words that ends as a name does: after ranks, offices and bodies. */
export function nameIn(words: readonly Token[]): Name | undefined {
  let at = 0;
  while (at < words.length) {
    if (!startsRun(words, at)) {
      at += 1;
      continue;
    }
    const end = endOfRun(words, at);
    // "Barrow in Furness", "Burton upon Trent": not yet the name
    if (end - at === 1 && isOfPlace(words, end)) {
      at = end + 1;
      while (isCapital(words[at]) && !isPossessive(words[at])) at += 1;
      at += 1;
      continue;
    }
    const isObject = at > 0 && prepositions.has(words[at - 1]?.lower ?? '');
    const found = nameInRun(words, isObject ? nameWithin(words, at, end) : at, end);
    if (found) return found;
    at = end;
  }
  return undefined;
}

/** "commissioner for Wealdshire Jane Doe", "inspector of Constabulary Jane Doe": a name that follows what the office is for. */
function nameWithin(words: readonly Token[], start: number, end: number): number {
  const at = words.findIndex((word, index) => index >= start && genderOfGivenName(word.lower) !== undefined);
  if (at !== -1 && at < end) return courtesies.has(words[at - 1]?.lower ?? '') ? at - 1 : at;
  const office = words[start - 2]?.lower ?? '';
  if (!offices.has(office) && !titles.has(office)) return end;
  for (let body = end - 3; body >= start; body -= 1) if (bodies.has(words[body]?.lower ?? '')) return body + 1;
  const given = words.findIndex((word, index) => index > start && isGivenName(word.lower));
  return given === -1 || given >= end - 1 ? end : given;
}

function isOfPlace(words: readonly Token[], at: number): boolean {
  const isNamed = genderOfGivenName(words[at - 1]?.lower ?? '') !== undefined;
  return !isNamed && /^(?:on|upon|in|under|le)$/.test(words[at]?.lower ?? '') && isCapital(words[at + 1]);
}

function startsRun(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word || !isCapital(word) || days.test(word.lower)) return false;
  const { lower } = word;
  const isFunction =
    determiners.has(lower) || prepositions.has(lower) || conjunctions.has(lower) || pronouns.has(lower);
  return !isFunction && !(adverbs.has(lower) && at === 0);
}

/** A run goes on over particles ("Jane van der Berg") and ends with a possessive. */
function endOfRun(words: readonly Token[], start: number): number {
  let at = start;
  while (at < words.length) {
    const joins = particles.has(words[at]?.lower ?? '') || words[at]?.text === '&';
    const isParticle = at > start && joins && isWord(words[at + 1]);
    if (!isParticle && !startsRun(words, at)) break;
    at += 1;
    if (isPossessive(words[at - 1])) break;
  }
  return at;
}

function nameInRun(words: readonly Token[], start: number, runEnd: number): Name | undefined {
  if (start >= runEnd) return undefined;
  let to = runEnd;
  while (to > start + 1 && isHonour(words[to - 1])) to -= 1;
  if (isPossessive(words[to - 1]) || isFollowedByNoun(words, runEnd)) return undefined;
  let from = to;
  while (from > start && !isOfficeWord(words, from - 1)) from -= 1;
  if (from > start && from === to) return undefined;
  if (from === start && isSingularTrade(words, start, to)) from += 1;
  const length = to - from;
  if (length < 1 || length > 6) return undefined;
  const isSurname = length === 1 && !courtesies.has(words[from]?.lower ?? '');
  let rankFrom = from;
  while (isSurname && rankFrom > start && titles.has(words[rankFrom - 1]?.lower ?? '')) rankFrom -= 1;
  if (length === 1 && courtesies.has(words[from]?.lower ?? '')) return undefined;
  return { from, to, ...(rankFrom < from && { rankFrom }) };
}

/** "the Nottingham plumber", "a former Meridian executive": capital words before a common noun are no name of a person. */
function isFollowedByNoun(words: readonly Token[], runEnd: number): boolean {
  const next = words[runEnd];
  if (isOfficeAfter(next) && !determiners.has(words[0]?.lower ?? '')) return false;
  return isWord(next) && !prepositions.has(next.lower) && !conjunctions.has(next.lower) && /^\p{L}/u.test(next.text);
}
