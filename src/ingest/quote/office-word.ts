import { genderOfGivenName, genderTold } from './given-names.js';
import { bodies, courtesies, firms, honours, messages, offices, reports, titles } from './people.js';
import { isCapital, isWord, type Token } from './token.js';

/** Letters in capitals: "Ba" and "Am" are names. */
export function isHonour(word: Token | undefined): boolean {
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

/** Ranks, offices, bodies and acronyms; but "Bishop" after a given name is a surname. */
export function isOfficeWord(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const lower = word.lower.replace(/'s?$/, '');
  const isFirm = firms.has(lower) && isCapital(word);
  const isBody = bodies.has(lower) || isFirm || reports.has(lower) || messages.has(lower);
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
export function isSingularTrade(words: readonly Token[], start: number, to: number): boolean {
  const [first, second] = [words[start], words[start + 1]];
  const capitals = words.slice(start, to).filter((word) => isCapital(word)).length;
  if (!first || !isCapital(second) || capitals < 3) return false;
  const isTrade =
    /(?:er|or|ist|ian|man|woman|eer|ant|of-\w+)$/.test(first.lower) || genderTold(second?.lower ?? '') !== undefined;
  return isTrade && genderTold(first.lower) === undefined && !courtesies.has(first.lower);
}
