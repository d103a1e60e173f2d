import { determiners, prepositions } from './function-words.js';
import { genderOfGivenName, genderTold } from './given-names.js';
import { type Name, nameIn } from './name.js';
import { isOfficeAfter } from './office-word.js';
import { bodies, courtesies, type Gender, genderOfNoun, messages, offices, reports, titles } from './people.js';
import type { Mention, Span } from './quotation.js';
import { isCapital, isPossessive, type Token } from './token.js';

/** Somebody by name, with the office beside it. */
export function named(words: readonly Token[]): Mention | undefined {
  const found = nameIn(words);
  if (!found) return undefined;
  const { from, to, rankFrom } = found;
  const name = words.slice(from, to);
  const after = words.slice(to);
  const before = words.slice(determiners.has(words[0]?.lower ?? '') && !isMajesty(words) ? 1 : 0, from);
  if (isOfSomebody(before) || isSpokenFor(words, found) || isBody(words, from, to)) return undefined;
  const beside = rankFrom === undefined ? before : words.slice(rankFrom, from);
  const role = beside.length === 0 && isOfficeAfter(after[0]) ? after : beside;
  const ofBody = before.at(-1)?.lower ?? '';
  if (
    rankFrom === undefined &&
    before.length > 0 &&
    bodies.has(ofBody) &&
    !offices.has(ofBody) &&
    !isCapital(before.at(-1))
  ) {
    return { ...base(name, name.at(-1)?.lower ?? ''), isPlural: false, kind: 'body' };
  }
  const isOwned = isPossessive(before.at(-1));
  const isAge = role.length === 1 && (role[0]?.lower ?? '').endsWith('-year-old');
  const isOffice = role.length > 0 && !isAge && !isOwned && !prepositions.has(role[0]?.lower ?? '');
  const given = givenIn(name);
  const gender = genderOf(name) ?? (given && genderTold(given)) ?? genderOf(role);
  return {
    speaker: span(words.slice(rankFrom ?? from, to)),
    ...(isOffice && { role: span(role) }),
    kind: 'name',
    isPlural: false,
    ...(gender && { gender }),
    ...(given && { given }),
    surname: name.at(-1)?.lower ?? '',
  };
}

/** The first word of a name of several, without courtesies and initials. */
function givenIn(name: readonly Token[]): string | undefined {
  const plain = name.slice(0, -1).filter(({ lower }) => !courtesies.has(lower));
  return plain.find(({ text }) => !/^\p{Lu}\.?$/u.test(text))?.lower;
}

/** "the Pentagon", "the Food and Drug Administration": no person has an article and nothing else before the name. */
function isBody(words: readonly Token[], from: number, to: number): boolean {
  const name = words.slice(from, to);
  const isNamed = name.some(({ lower }) => genderTold(lower) !== undefined || courtesies.has(lower));
  const isBare = from === 1 && /^the$/.test(words[0]?.lower ?? '') && !isNamed;
  const goesOn = /^(?:and|&|of|for)$/.test(words[to]?.lower ?? '') && isCapital(words[to + 1]);
  return isBare || (goesOn && name.length === 1);
}

/** "an adviser to Jane Doe", "a meeting chaired by Jane Doe": the name is not the head of the phrase. */
function isOfSomebody(before: readonly Token[]): boolean {
  const preposition = before.findIndex(({ lower }) => prepositions.has(lower));
  if (preposition < 1) return false;
  const head = before[preposition - 1]?.lower ?? '';
  const isThe = before.at(-1)?.lower === 'the' && prepositions.has(before.at(-2)?.lower ?? '');
  return (
    isThe ||
    prepositions.has(before.at(-1)?.lower ?? '') ||
    !(offices.has(head) || titles.has(head) || bodies.has(head) || isCapital(before[preposition - 1]))
  );
}

/** "a spokesperson for contractor Greencart": the name is whom somebody without a name speaks for. */
function isSpokenFor(words: readonly Token[], { from, to, rankFrom }: Name): boolean {
  const at = words.findIndex(({ lower }, index) => index > 0 && prepositions.has(lower));
  if (at === -1 || at > from || !offices.has(words[at - 1]?.lower ?? '')) return false;
  const isOneWord = to - from === 1 && rankFrom === undefined;
  return isOneWord || /^an?$/.test(words[0]?.lower ?? '');
}

/** "His Majesty’s Inspector" keeps its first word. */
function isMajesty([, second]: readonly Token[]): boolean {
  return /^majesty's?$/.test(second?.lower ?? '');
}

function genderOf(words: readonly Token[]): Gender | undefined {
  for (const { lower } of words) {
    const gender = genderOfNoun(lower) ?? genderOfGivenName(lower);
    if (gender) return gender;
  }
  return undefined;
}

/** An office, a body, a paper or people without a name. */
export function unnamed(words: readonly Token[]): Mention | undefined {
  const preposition = words.findIndex(({ lower }, index) => index > 0 && prepositions.has(lower));
  const whole = preposition === -1 ? words : words.slice(0, preposition);
  // "a report published yesterday"
  const after = whole.findIndex(({ lower }, at) => at > 0 && lower.endsWith('ed') && isWritten(whole[at - 1]));
  const core = after === -1 ? whole : whole.slice(0, after);
  const head = core.at(-1);
  const [first] = words;
  if (!head || !first || prepositions.has(first.lower)) return undefined;
  if (core.length === 1 && determiners.has(first.lower)) return ofSeveral(words);
  const noun = head.lower.replace(/'s?$/, '');
  const isArticle = determiners.has(first.lower);
  const rest = words.slice(isArticle && !isMajesty(words) ? 1 : 0);
  if (rest.length === 0) return undefined;
  if (messages.has(noun) || reports.has(noun)) return { ...base(words, noun), kind: 'writing' };
  const isPeople =
    offices.has(noun) ||
    (core.length === 1 && /[^s]s$/.test(noun)) ||
    genderOfNoun(noun) !== undefined ||
    (core.length === 2 && isArticle && /(?:ian|ese)$/.test(noun));
  const isBody = bodies.has(noun) || (isCapital(head) && !isPeople);
  if ((offices.has(noun) || genderOfNoun(noun)) && !isBody) {
    const gender = genderOf([head]);
    const common = base(words, noun);
    return { ...common, ...(!common.isPlural && { role: span(rest) }), kind: 'noun', ...(gender && { gender }) };
  }
  if (!isArticle && !isBody && !isPossessive(first) && !/[^s]s$/.test(noun) && noun !== 'people') return undefined;
  return { ...base(words, noun), kind: isBody ? 'body' : 'noun' };
}

function isWritten(word: Token | undefined): boolean {
  return reports.has(word?.lower ?? '') || messages.has(word?.lower ?? '');
}

/** "one of His Majesty’s Inspectors", "two of them" */
function ofSeveral(words: readonly Token[]): Mention | undefined {
  const [only] = words;
  if (words.length === 1 && /^(?:one|another|others|both|many|some)$/.test(only?.lower ?? '')) {
    return { ...base(words, 'one'), kind: 'noun' };
  }
  if (words[1]?.lower !== 'of') return undefined;
  if (words[0]?.lower !== 'one') return { ...base(words, 'several'), kind: 'noun' };
  const end = words.findIndex(({ lower }, at) => at > 2 && prepositions.has(lower) && lower !== 'of');
  const noun = words.at(end === -1 ? -1 : end - 1)?.lower ?? '';
  return {
    speaker: span(words),
    ...(offices.has(noun) && { role: span(words) }),
    kind: 'noun',
    isPlural: false,
    surname: noun,
  };
}

function base(words: readonly Token[], noun: string): Pick<Mention, 'speaker' | 'isPlural' | 'surname'> {
  const isPlural = /[^s']s$|^(?:police|people|staff|men|women|children)$/.test(noun);
  return { speaker: span(words), isPlural, surname: noun };
}

export function span(words: readonly Token[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
