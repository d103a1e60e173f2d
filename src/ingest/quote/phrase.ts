import { adverbs, clauseWords, determiners, pasts, prepositions, pronouns, auxiliaries, be } from './function-words.js';
import { forms } from './forms.js';
import { describe } from './mention.js';
import type { Mention } from './quotation.js';
import { nameIn } from './name.js';
import { titles } from './people.js';
import { isCapital, isPossessive, isWord, type Token } from './token.js';
import { isVerbShaped } from './verb-shape.js';

/** Between two of these marks stands one phrase. */
export function isSeparator(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'dash' || token?.kind === 'bracket';
}

/** Where the run of words begins that ends before this place. */
export function chunkStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && (isWord(tokens[at - 1]) || tokens[at - 1]?.kind === 'other')) at -= 1;
  return at;
}

/** Reads the noun phrase that ends a run of words: what stands before it belongs to another clause or tells when. */
export function phraseEnding(chunk: readonly Token[]): Mention | undefined {
  const head = headOf(chunk);
  if (head) return head;
  const clause = clauseStart(chunk);
  if (clause > 0) return phraseEnding(chunk.slice(clause));
  const lead = chunk.findLastIndex(({ lower }) => isLead(lower));
  const words = chunk.slice(lead + 1);
  const [first] = words;
  if (!first) return undefined;
  const inner = words.findLastIndex((word, at) => at > 0 && isArticle(word.lower) && mayBegin(words, at));
  if (inner > 0) {
    const found = describe(words.slice(inner));
    if (found) return found;
  }
  const isNamed = isCapital(first) && isCapital(words[1]);
  if (!prepositions.has(first.lower) && (!isParticiple(first) || isNamed)) {
    const whole = describe(words);
    if (whole) return whole;
  }
  return shorter(words);
}

/** "a paper for the panel states Chief Constable Doe": after a verb of saying another clause begins, whose subject is named by office. */
function clauseStart(chunk: readonly Token[]): number {
  const at = chunk.findLastIndex(({ lower }, index) => {
    const form = forms.get(lower);
    const [before, next] = [chunk[index - 1], chunk[index + 1]];
    const isSaid = form?.sort === 'say' && form.tense === 'finite' && !isCapital(chunk[index]);
    const isNoun = !before || determiners.has(before.lower) || prepositions.has(before.lower) || isPossessive(before);
    return isSaid && !isNoun && isCapital(next) && titles.has(next?.lower ?? '');
  });
  return at + 1;
}

/** "a driver who stole parcels", "officers searching his flat": what tells more of a noun is no part of another. */
function headOf(chunk: readonly Token[]): Mention | undefined {
  const at = chunk.findIndex((_, index) => index > 0 && index < chunk.length - 1 && isPostmodifier(chunk, index));
  if (at < 1) return undefined;
  const before = chunk.slice(0, at);
  if (prepositions.has(before.at(-1)?.lower ?? '')) return undefined;
  const isPlain = !before.some(
    ({ lower }) => prepositions.has(lower) && lower !== 'of' && lower !== 'at' && lower !== 'from' && lower !== 'for',
  );
  const found = isPlain ? phraseEnding(before) : undefined;
  return found?.kind === 'pronoun' ? undefined : found;
}

function isPostmodifier(chunk: readonly Token[], at: number): boolean {
  const word = chunk[at];
  const next = chunk[at + 1];
  if (!word || isCapital(word)) return false;
  if (word.lower === 'who' || word.lower === 'which') return true;
  if (word.lower === 'that') return isVerbShaped([{ ...word, lower: 'one' }, next ?? word], 1);
  const isNounBefore =
    !/(?:ly|ed|ing)$/.test(chunk[at - 1]?.lower ?? '') &&
    !determiners.has(chunk[at - 1]?.lower ?? '') &&
    !isPossessive(chunk[at - 1]);
  if (/^[a-z]{3,}ing$/.test(word.lower) && isNounBefore && !be.has(chunk[at - 1]?.lower ?? '')) {
    return next !== undefined && (determiners.has(next.lower) || prepositions.has(next.lower) || isCapital(next));
  }
  if (isNounBefore && /^(?:seen|shown|read)$/.test(word.lower) && next?.lower === 'by') return true;
  if (
    isNounBefore &&
    /^(?:sent|left|put|stuck|hung)$/.test(word.lower) &&
    /^(?:to|in|on|at|up)$/.test(next?.lower ?? '')
  )
    return true;
  return (
    /^[a-z]{2,}ed$/.test(word.lower) && isNounBefore && /^(?:by|in|on|at|with|of|from|to|for)$/.test(next?.lower ?? '')
  );
}

function shorter(words: readonly Token[]): Mention | undefined {
  const last = words.at(-1);
  if (last && pronouns.has(last.lower)) return describe([last]);
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1];
    const verbEnds = before && (be.has(before.lower) || auxiliaries.has(before.lower) || pasts.has(before.lower));
    if (!verbEnds && !(mayBegin(words, at) && isCapital(words[at]))) continue;
    const found = describe(words.slice(at));
    if (found) return found;
  }
  return undefined;
}

const leads = new Set(['later', 'ago', 'afterwards', 'meanwhile', 'however', 'nevertheless', 'instead']);

function isLead(lower: string): boolean {
  return clauseWords.has(lower) || leads.has(lower);
}

function isArticle(lower: string): boolean {
  return /^(?:the|a|an|his|her|its|their|one|another)$/.test(lower);
}

/** A noun phrase may begin here: nothing before asks for one, and no name goes on. */
function mayBegin(words: readonly Token[], at: number): boolean {
  const before = words[at - 1];
  if (!before || prepositions.has(before.lower) || determiners.has(before.lower) || isPossessive(before)) return false;
  if (/^(?:and|or|&)$/.test(before.lower)) return false;
  return !isCapital(before) || before.lower.endsWith('day');
}

/** "Speaking", "Asked": the sentence begins with a phrase that tells how or when. */
export function isParticiple({ lower }: Token): boolean {
  return /^(?:[a-z]{3,}ing|asked|pressed|questioned|quoted|told|contacted|approached|interviewed|given|based)$/.test(
    lower,
  );
}

/** Whether a run of words between two commas tells more of somebody instead of naming one. */
export function isModifier(chunk: readonly Token[]): boolean {
  const [first, second] = chunk;
  if (!first) return true;
  const { lower } = first;
  if (/^(?:who|whose|whom|which|where|when|aged|both|including|as|himself|herself|too|formerly|now)$/.test(lower))
    return true;
  if (/^\d/.test(lower)) return true;
  if (adverbs.has(lower) && chunk.length < 4 && nameIn(chunk) === undefined) return true;
  if (/^[a-z]+ed$/.test(lower) && second && /^(?:by|in|on|at|with|from|to|as|last|this)$/.test(second.lower))
    return true;
  // "Replying, the leader said"
  if (!second && forms.get(lower)?.tense === 'ing') return true;
  // "Commenting on the report": at the beginning of a sentence a capital tells nothing
  const isLower = !isCapital(first) || prepositions.has(second?.lower ?? '') || determiners.has(second?.lower ?? '');
  return prepositions.has(lower) || (isParticiple(first) && isLower);
}
