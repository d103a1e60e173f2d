import {
  adverbs,
  auxiliaries,
  be,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  times,
} from './function-words.js';
import { genderOfGivenName } from './given-names.js';
import { nameIn } from './name.js';
import { bodies, type Gender, genderOfNoun, messages, offices, reports, titles } from './people.js';
import type { Span } from './quotation.js';
import { isCapital, isPossessive, type Token } from './token.js';

/** Somebody who speaks, as printed. */
export interface Mention {
  speaker: Span;
  role?: Span;
  kind: 'name' | 'body' | 'noun' | 'writing' | 'pronoun';
  isPlural: boolean;
  gender?: Gender;
  /** The last word, in lower case: what a later mention has in common. */
  surname: string;
}

/** Reads the words of one noun phrase, without commas. Undefined where they are none. */
export function describe(all: readonly Token[]): Mention | undefined {
  const words = withoutLead(all);
  const [first] = words;
  if (!first || !words.every(({ kind }) => kind === 'word' || kind === 'other')) return undefined;
  if (words.length === 1 && pronouns.has(first.lower)) return pronoun(first);
  if (words.some(({ lower }) => be.has(lower) || auxiliaries.has(lower) || pronouns.has(lower))) return undefined;
  return several(words) ?? named(words) ?? unnamed(words);
}

/** Adverbs, conjunctions and times before a subject are no part of it. */
function withoutLead(all: readonly Token[]): readonly Token[] {
  const [first, second] = all;
  if (!first || all.length < 2) return all;
  const isTime = times.has(first.lower) && !(isCapital(first) && genderOfGivenName(first.lower) !== undefined);
  const isLead = adverbs.has(first.lower) || conjunctions.has(first.lower) || isTime || /^[a-z]+ly$/.test(first.lower);
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
  const areNames = left.kind === 'name' && right.kind === 'name' && left.surname !== 'police';
  const isArticle = determiners.has(words[at + 1]?.lower ?? '');
  const arePlain = left.isPlural && right.isPlural && at === 1 && left.surname !== 'police';
  if (!areNames && !isArticle && !arePlain) return undefined;
  return { speaker: span(words), kind: 'noun', isPlural: true, surname: right.surname };
}

function named(words: readonly Token[]): Mention | undefined {
  const found = nameIn(words);
  if (!found) return undefined;
  const { from, to, rankFrom } = found;
  const name = words.slice(from, to);
  const before = words.slice(determiners.has(words[0]?.lower ?? '') ? 1 : 0, from);
  if (isOfSomebody(before)) return undefined;
  const role = rankFrom === undefined ? before : words.slice(rankFrom, from);
  const isOwned = isPossessive(before.at(-1));
  const isOffice = role.length > 0 && !isOwned && !prepositions.has(role[0]?.lower ?? '');
  const gender = genderOf(name) ?? genderOf(role);
  return {
    speaker: span(words.slice(rankFrom ?? from, to)),
    ...(isOffice && { role: span(role) }),
    kind: 'name',
    isPlural: false,
    ...(gender && { gender }),
    surname: name.at(-1)?.lower ?? '',
  };
}

/** "an adviser to Jane Doe", "a meeting chaired by Jane Doe": the name is not the head of the phrase. */
function isOfSomebody(before: readonly Token[]): boolean {
  const preposition = before.findIndex(({ lower }) => prepositions.has(lower));
  if (preposition < 1) return false;
  const head = before[preposition - 1]?.lower ?? '';
  return (
    prepositions.has(before.at(-1)?.lower ?? '') ||
    !(offices.has(head) || titles.has(head) || bodies.has(head) || isCapital(before[preposition - 1]))
  );
}

function genderOf(words: readonly Token[]): Gender | undefined {
  for (const { lower } of words) {
    const gender = genderOfNoun(lower) ?? genderOfGivenName(lower);
    if (gender) return gender;
  }
  return undefined;
}

function unnamed(words: readonly Token[]): Mention | undefined {
  const preposition = words.findIndex(({ lower }, index) => index > 0 && prepositions.has(lower));
  const core = preposition === -1 ? words : words.slice(0, preposition);
  const head = core.at(-1);
  const [first] = words;
  if (!head || !first || prepositions.has(first.lower)) return undefined;
  const noun = head.lower.replace(/'s?$/, '');
  const isArticle = determiners.has(first.lower);
  const rest = words.slice(isArticle ? 1 : 0);
  if (rest.length === 0) return undefined;
  if (messages.has(noun)) return owner(words, core) ?? { ...base(words, noun), kind: 'writing' };
  if (reports.has(noun)) return { ...base(words, noun), kind: 'writing' };
  const isBody = bodies.has(noun) || (isCapital(head) && !offices.has(noun));
  if (offices.has(noun) && !isBody) {
    const gender = genderOf([head]);
    const common = base(words, noun);
    return { ...common, ...(!common.isPlural && { role: span(rest) }), kind: 'noun', ...(gender && { gender }) };
  }
  if (!isArticle && !isBody && !isPossessive(first) && !/[^s]s$/.test(noun) && noun !== 'people') return undefined;
  return { ...base(words, noun), kind: isBody ? 'body' : 'noun' };
}

function base(words: readonly Token[], noun: string): Pick<Mention, 'speaker' | 'isPlural' | 'surname'> {
  const isPlural = /[^s']s$|^(?:police|people|staff|men|women|children)$/.test(noun);
  return { speaker: span(words), isPlural, surname: noun };
}

/** "a statement from the force", "Ms Doe's letter": the one in whose name it is written. */
function owner(words: readonly Token[], core: readonly Token[]): Mention | undefined {
  const from = words.findIndex(({ lower }) => lower === 'from' || lower === 'by');
  if (from > 0) return describe(words.slice(from + 1));
  const possessive = core.findLastIndex((word) => isPossessive(word));
  const owning = core[possessive];
  if (!owning) return undefined;
  const text = owning.text.replace(/['’]s?$/, '');
  const bare = { ...owning, text, lower: text.toLowerCase(), end: owning.start + text.length };
  return describe([...core.slice(0, possessive), bare]);
}

function span(words: readonly Token[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
