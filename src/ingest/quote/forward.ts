import { cueAt } from './cue.js';
import {
  adverbs,
  auxiliaries,
  be,
  clauseWords,
  determiners,
  pasts,
  prepositions,
  pronouns,
  times,
} from './function-words.js';
import { describe } from './mention.js';
import type { Mention } from './quotation.js';
import { isModifier } from './phrase.js';
import { nameIn } from './name.js';
import { isCapital, isWord, type Token } from './token.js';

interface Read {
  mention: Mention;
  /** The first token after it. */
  end: number;
}

/** Reads a noun phrase from its beginning: "said Jane Doe, chief constable of …", "by inspectors". */
export function speakerFrom(tokens: readonly Token[], from: number): Read | undefined {
  const first = tokens[from];
  if (!first || (clauseWords.has(first.lower) && first.lower !== 'that')) return undefined;
  const end = headEnd(tokens, from);
  const mention = describe(tokens.slice(from, end));
  return mention && withApposition(tokens, mention, from, end);
}

function headEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && continues(tokens, from, at)) at += 1;
  return at;
}

function continues(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at];
  if (word?.kind === 'other') return true;
  if (!word || !isWord(word)) return false;
  if (at === from) return true;
  const { lower } = word;
  const next = tokens[at + 1];
  if (pronouns.has(lower)) return false;
  if (clauseWords.has(lower) && !isCapital(word)) return false;
  if (be.has(lower) || auxiliaries.has(lower)) return false;
  if (isCapital(word) && !lower.endsWith('day')) return true;
  if (adverbs.has(lower) || times.has(lower) || pasts.has(lower) || lower.endsWith('ly')) return false;
  if (prepositions.has(lower)) return isWord(next) && mayFollow(tokens, from, at);
  if (lower === 'and' || lower === '&' || lower === 'or') return isCapital(next) || isPlainPair(tokens, from, at);
  if (determiners.has(lower)) return prepositions.has(tokens[at - 1]?.lower ?? '') || lower === 'other';
  return cueAt(tokens, at)?.form.tense !== 'finite' || !isWord(tokens[at - 1]);
}

/** After a name only "of" and "from" tell more of it; after an office also for whom and where. */
function mayFollow(tokens: readonly Token[], from: number, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (lower === 'of') return true;
  if (nameIn(tokens.slice(from, at)) !== undefined) return false;
  if (lower === 'for' || lower === 'with' || lower === 'from') return true;
  return (lower === 'at' || lower === 'in') && isCapital(next) && !(next?.lower ?? '').endsWith('day');
}

function isPlainPair(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return determiners.has(next) || (at - from <= 2 && /[^s]s$/.test(tokens[at - 1]?.lower ?? '') && /[^s]s$/.test(next));
}

/** ", chief constable of Mercia Police" after a name; ", Jane Doe" after an office. */
function withApposition(tokens: readonly Token[], mention: Mention, from: number, end: number): Read {
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return { mention, end };
  const nextEnd = headEnd(tokens, end + 1);
  const chunk = tokens.slice(end + 1, nextEnd);
  if (/^\d/.test(chunk[0]?.lower ?? '') && chunk.length === 1) {
    const further = withApposition(tokens, mention, from, nextEnd);
    return { mention: further.mention, end: Math.max(nextEnd, further.end) };
  }
  const found = isModifier(chunk) ? undefined : describe(chunk);
  const isAnotherClause =
    /^(?:and|but|or|adding|saying)$/.test(chunk[0]?.lower ?? '') || cueAt(tokens, nextEnd) !== undefined;
  if (!found || (isAnotherClause && tokens[nextEnd]?.kind !== 'comma')) return { mention, end };
  if (mention.kind === 'name' && found.kind === 'noun' && found.role) {
    return { mention: mention.role ? mention : { ...mention, role: found.role }, end: nextEnd };
  }
  if (mention.kind === 'noun' && mention.role && found.kind === 'name') {
    return { mention: { ...found, role: found.role ?? mention.role }, end: nextEnd };
  }
  return { mention, end };
}
