import { adverbs, clauseWords, determiners, pasts, prepositions, pronouns, auxiliaries, be } from './function-words.js';
import { describe } from './mention.js';
import type { Mention } from './quotation.js';
import { nameIn } from './name.js';
import { isCapital, isPossessive, isWord, type Token } from './token.js';

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
  const lead = chunk.findLastIndex(({ lower }) => isLead(lower));
  const words = chunk.slice(lead + 1);
  const [first] = words;
  if (!first) return undefined;
  const inner = words.findLastIndex((word, at) => at > 0 && isArticle(word.lower) && mayBegin(words, at));
  if (inner > 0) {
    const found = describe(words.slice(inner));
    if (found) return found;
  }
  if (!prepositions.has(first.lower) && !isParticiple(first)) {
    const whole = describe(words);
    if (whole) return whole;
  }
  return shorter(words);
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
  return prepositions.has(lower) || (isParticiple(first) && !isCapital(first));
}
