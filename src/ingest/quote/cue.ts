import { adverbs, auxiliaries, be, determiners, prepositions, times } from './function-words.js';
import { type Form, forms, longestForm } from './forms.js';
import { chunkStart } from './phrase.js';
import { isCapital, isPossessive, isWord, type Token } from './token.js';

/** A verb of saying in a sentence. */
export interface Cue {
  form: Form;
  /** Of the sentence's tokens. */
  from: number;
  to: number;
}

/** Plural subjects say these in the present tense: "inspectors say". Other bare forms are mostly nouns or infinitives. */
const present = new Set(
  'say believe think feel claim argue warn insist describe call suggest add tell expect hope fear accept admit conclude note recommend find report write explain recall reckon complain maintain agree concede caution contend assert acknowledge predict estimate point_out'.split(
    ' ',
  ),
);

export function cuesIn(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = cueAt(tokens, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

/** The longest form that begins here: "went on to say" before "went on". */
export function cueAt(tokens: readonly Token[], from: number): Cue | undefined {
  for (let to = from + longestForm; to > from; to -= 1) {
    const words = tokens.slice(from, to);
    if (words.length < to - from || !words.every(isWord)) continue;
    const form = forms.get(words.map(({ lower }) => lower).join(' '));
    if (form && isVerb(tokens, { form, from, to })) return { form, from, to };
  }
  return undefined;
}

/** "the claims", "police reports said", "of comments": many of the forms are nouns too. */
function isVerb(tokens: readonly Token[], { form, from, to }: Cue): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  const mayBeNoun = form.tense === 'base' || /[^s]s$/.test(tokens[from]?.lower ?? '');
  const isFuture = form.tense === 'base' && /^(?:say|find)$/.test(form.sort) && isPromised(tokens, from);
  if (isFuture) return true;
  if (after === 'to' && /^(?:continue|begin|start)$/.test(form.lemma)) return false;
  if (form.tense === 'base' && !(present.has(form.lemma) && isPlainSubject(tokens, from))) return false;
  if (form.tense === 'ing' && after === 'of' && /^(?:understand|feel|find|read|report|record|know)$/.test(form.lemma))
    return false;
  if (form.tense === 'ing' && /^(?:for|of|in|about|on|at|from|against)$/.test(before) && !neverNoun.test(form.lemma))
    return false;
  const isWith = pronominal.has(before) && tokens[from - 2]?.lower === 'with';
  if (form.tense === 'ing' && !isWith && (determiners.has(before) || isPossessive(tokens[from - 1]))) return false;
  if (form.tense === 'finite' && (before === 'to' || (determiners.has(before) && !pronominal.has(before))))
    return false;
  if (!mayBeNoun || neverNoun.test(form.lemma)) return true;
  const isObject = prepositions.has(tokens[from - 2]?.lower ?? '') && !isCapital(tokens[from - 2]);
  const isDescribed =
    determiners.has(tokens[from - 2]?.lower ?? '') &&
    /(?:al|ive|ous|ic|ful|able|ible|ary|ory|ed|ant|ish)$/.test(before);
  const isNoun =
    isDescribed || determiners.has(before) || prepositions.has(before) || isPossessive(tokens[from - 1]) || isObject;
  // "police records", "issues and challenges": the verb of a plural has no s
  const isPlural = /^(?:police|people|staff)$/.test(before);
  const isListed =
    before === 'and' && /[^s]s$/.test(tokens[from - 2]?.lower ?? '') && determiners.has(tokens[from - 3]?.lower ?? '');
  if (/[^s]s$/.test(tokens[from]?.lower ?? '') && (isPlural || isListed)) return false;
  const next = forms.get(after);
  const isFollowedByVerb =
    (!after.includes("'") && (be.has(after) || auxiliaries.has(after))) ||
    (next?.tense === 'finite' && next.sort !== 'call');
  return !isNoun && !isFollowedByVerb;
}

/** "will today say", "is expected to tell". */
function isPromised(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && (adverbs.has(tokens[at]?.lower ?? '') || times.has(tokens[at]?.lower ?? ''))) at -= 1;
  const { lower = '' } = tokens[at] ?? {};
  const isDue = lower === 'to' && /^(?:expected|set|due|likely|going)$/.test(tokens[at - 1]?.lower ?? '');
  return isDue || /^(?:will|would|'ll)$/.test(lower);
}

/** Of the forms that look like a plural or a bare noun, those that are none. */
const neverNoun = /^(?:say|believe|argue|insist|describe|suggest|admit|tell|conclude|add)$/;

const pronominal = new Set([
  'this',
  'that',
  'all',
  'both',
  'some',
  'many',
  'most',
  'one',
  'another',
  'others',
  'several',
  'few',
]);

/** Something that may be a plural subject stands before the verb, and no modal or "to". */
function isPlainSubject(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && adverbs.has(tokens[at]?.lower ?? '')) at -= 1;
  const word = tokens[at];
  const before = tokens.slice(chunkStart(tokens, at + 1), at + 1);
  const preposition = before.findIndex(({ lower }, index) => index > 0 && prepositions.has(lower));
  if (preposition > 0 && preposition < before.length - 1 && /[^s]s$/.test(before[preposition - 1]?.lower ?? ''))
    return true;
  if (!isWord(word) || auxiliaries.has(word.lower) || be.has(word.lower)) return word?.kind === 'comma';
  return /[^s']s$|^(?:they|we|i|you|who|which|that|police|people|staff|officials|men|women)$/.test(word.lower);
}
