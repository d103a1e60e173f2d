import {
  adverbs,
  auxiliaries,
  be,
  clauseWords,
  conjunctions,
  determiners,
  isAdverbShaped,
  prepositions,
  pronouns,
  times,
} from './function-words.js';
import { genderOfGivenName } from './given-names.js';
import { named, span, unnamed } from './noun-phrase.js';
import { isOfficeWord } from './office-word.js';
import { messages } from './people.js';
import type { Mention, Span } from './quotation.js';
import { isCapital, isPossessive, type Token } from './token.js';

/** Reads the words of one noun phrase, without commas. Undefined where they are none. */
export function describe(all: readonly Token[]): Mention | undefined {
  const words = withoutLead(all);
  const [first] = words;
  if (!first || !words.every(({ kind }) => kind === 'word' || kind === 'other')) return undefined;
  if (words.length === 1 && pronouns.has(first.lower)) return pronoun(first);
  if (words.length === 1 && isFunctionWord(first.lower)) return undefined;
  if (words.some((word) => (be.has(word.lower) && word.text !== 'AM') || isAuxiliary(word) || pronouns.has(word.lower)))
    return undefined;
  return several(words) ?? named(words) ?? owner(words) ?? unnamed(words);
}

/** "Will" with a capital is a man. */
function isAuxiliary(word: Token): boolean {
  return auxiliaries.has(word.lower) && !(word.lower === 'will' && isCapital(word));
}

function isFunctionWord(word: string): boolean {
  return [adverbs, conjunctions, prepositions, clauseWords].some((words) => words.has(word));
}

/** Adverbs, conjunctions and times before a subject are no part of it. */
function withoutLead(all: readonly Token[]): readonly Token[] {
  const [first, second] = all;
  if (!first || all.length < 2) return all;
  const isTime = times.has(first.lower) && !(isCapital(first) && genderOfGivenName(first.lower) !== undefined);
  const isLead = adverbs.has(first.lower) || conjunctions.has(first.lower) || isTime || isAdverbShaped(first.lower);
  if (isLead && genderOfGivenName(first.lower) === undefined) return withoutLead(all.slice(1));
  return determiners.has(first.lower) && second && times.has(second.lower) ? withoutLead(all.slice(2)) : all;
}

function pronoun(word: Token): Mention {
  const gender = word.lower === 'she' ? 'female' : word.lower === 'he' ? 'male' : undefined;
  const isPlural = word.lower === 'they' || word.lower === 'we';
  return { speaker: span([word]), kind: 'pronoun', isPlural, ...(gender && { gender }), surname: word.lower };
}

/** "Jane Doe and John Roe", "the force and its commissioner": but "Police and Crime Commissioner" is one. */
function several(words: readonly Token[]): Mention | undefined {
  const at = words.findLastIndex(({ lower }) => lower === 'and' || lower === '&');
  if (at < 1) return undefined;
  const left = describe(words.slice(0, at));
  const right = describe(words.slice(at + 1));
  if (!left || !right) return undefined;
  if (isOwnedByTwo(words, at, right)) return right;
  if (isOfTwoPlaces(words, at, right)) return { ...right, role: { ...right.role, start: span(words).start } };
  const areNames = left.kind === 'name' && right.kind === 'name' && left.surname !== 'police';
  const isArticle = determiners.has(words[at + 1]?.lower ?? '');
  const arePlain = left.isPlural && right.isPlural && at === 1 && left.surname !== 'police';
  if (!areNames && !isArticle && !arePlain) return undefined;
  const speaker = areNames ? { start: left.speaker.start, end: right.speaker.end } : span(words);
  // "Marks and Spencer": a firm, or two people by their surnames
  const isFirm = areNames && !left.given && !right.given && left.gender === undefined;
  return { speaker, kind: isFirm ? 'body' : 'noun', isPlural: true, surname: right.surname };
}

/** "Ambridge and Loxley’s Cllr Doe": a member for two places. */
function isOwnedByTwo(words: readonly Token[], at: number, right: Mention): boolean {
  const owning = words
    .slice(at + 1)
    .filter(({ end }) => end <= right.speaker.start)
    .at(-1);
  return at === 1 && right.kind === 'name' && isPossessive(owning);
}

/** "Ambridge and Loxley PCC Jane Doe": what she holds is named after two places. */
function isOfTwoPlaces(words: readonly Token[], at: number, right: Mention): right is Mention & { role: Span } {
  const isPlace = at === 1 && isCapital(words[0]) && genderOfGivenName(words[0]?.lower ?? '') === undefined;
  const begins = right.role?.start === words[at + 1]?.start;
  return isPlace && right.kind === 'name' && begins && !isOfficeWord(words, at + 1);
}

/** "a statement from the force", "Ms Doe's letter": the one in whose name it is written. */
function owner(words: readonly Token[]): Mention | undefined {
  const preposition = words.findIndex(({ lower }, index) => index > 0 && prepositions.has(lower));
  const core = preposition === -1 ? words : words.slice(0, preposition);
  if (!messages.has(core.at(-1)?.lower ?? '')) return undefined;
  const from = words.findIndex(({ lower }) => lower === 'from' || lower === 'by');
  if (from > 0) return describe(words.slice(from + 1));
  const possessive = core.findLastIndex((word) => isPossessive(word));
  const owning = core[possessive];
  if (!owning) return undefined;
  const text = owning.text.replace(/['’]s?$/, '');
  const bare = { ...owning, text, lower: text.toLowerCase(), end: owning.start + text.length };
  return describe([...core.slice(0, possessive), bare]);
}
