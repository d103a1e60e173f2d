import { adverbs, conjunctions, determiners, prepositions, pronouns } from './function-words.js';
import { genderOfGivenName, genderTold } from './given-names.js';
import { bodies, courtesies, honours, messages, offices, reports, titles } from './people.js';
import { isCapital, isPossessive, isWord, type Token } from './token.js';

/** Where the name of a person stands among the words of a noun phrase. */
interface Name {
  from: number;
  to: number;
  /** A surname alone is printed with its rank, which begins here: "Inspector Doe". */
  rankFrom?: number;
}

const particles = new Set([
  'de',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'al',
  'bin',
  'ibn',
  'ap',
  'el',
]);
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
    const isObject = at > 0 && prepositions.has(words[at - 1]?.lower ?? '');
    const found = nameInRun(words, isObject ? givenNameIn(words, at, end) : at, end);
    if (found) return found;
    at = end;
  }
  return undefined;
}

/** "commissioner for Wealdshire Jane Doe": after a preposition a known given name alone begins a name. */
function givenNameIn(words: readonly Token[], start: number, end: number): number {
  const at = words.findIndex((word, index) => index >= start && genderOfGivenName(word.lower) !== undefined);
  if (at === -1 || at >= end) return end;
  return courtesies.has(words[at - 1]?.lower ?? '') ? at - 1 : at;
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
  if (isPossessive(words[to - 1]) || isFollowedByNoun(words[runEnd])) return undefined;
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

/** Letters in capitals: "Ba" and "Am" are names. */
function isHonour(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    honours.has(word.lower) &&
    (/^\p{Lu}{2,}$/u.test(word.text) || word.lower.length > 2 || /^[js]r/.test(word.lower))
  );
}

/** "Jane Doe deputy director of …": an office without its comma. */
export function isOfficeAfter(next: Token | undefined): boolean {
  return (
    isWord(next) &&
    !isCapital(next) &&
    titles.has(next.lower) &&
    /^(?:deputy|assistant|acting|chief|senior|managing|executive)$/.test(next.lower)
  );
}

/** "the Nottingham plumber": capital words before a common noun are no name of a person. */
function isFollowedByNoun(next: Token | undefined): boolean {
  if (isOfficeAfter(next)) return false;
  return isWord(next) && !prepositions.has(next.lower) && !conjunctions.has(next.lower) && /^\p{L}/u.test(next.text);
}

/** Ranks, offices, bodies and acronyms; but "Bishop" after a given name is a surname. */
function isOfficeWord(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const lower = word.lower.replace(/'s?$/, '');
  const isBody = bodies.has(lower) || reports.has(lower) || messages.has(lower);
  const isOffice = titles.has(lower) || offices.has(lower) || isCompoundOffice(lower);
  const isAcronym = /^\p{Lu}[\p{Lu}&]+(?:['’]s)?$/u.test(word.text) || word.text.includes('-of-');
  const before = words[at - 1]?.lower ?? '';
  if (isOffice && (genderOfGivenName(before) !== undefined || (courtesies.has(before) && at > 0))) return false;
  return isBody || isOffice || isAcronym;
}

/** "Attorney-General", "ex-chief", "Lieutenant-General": but "Smith-King" is a surname. */
function isCompoundOffice(word: string): boolean {
  const [first = '', ...rest] = word.split('-');
  const last = rest.at(-1) ?? '';
  const isPrefix = titles.has(first) || /^(?:attorney|ex|co|vice|under|mid)$/.test(first);
  return rest.length > 0 && isPrefix && (titles.has(last) || offices.has(last));
}

/** "Plumber John Smith said": a trade that only the start of the sentence gives a capital. */
function isSingularTrade(words: readonly Token[], start: number, to: number): boolean {
  const [first, second] = [words[start], words[start + 1]];
  const capitals = words.slice(start, to).filter((word) => isCapital(word)).length;
  if (!first || !isCapital(second) || capitals < 3) return false;
  const isTrade =
    /(?:er|or|ist|ian|man|woman|eer|ant|of-\w+)$/.test(first.lower) || genderTold(second?.lower ?? '') !== undefined;
  return isTrade && genderTold(first.lower) === undefined && !courtesies.has(first.lower);
}
