import { cueAt } from './cue.js';
import {
  adverbs,
  auxiliaries,
  be,
  clauseWords,
  determiners,
  isAdverbShaped,
  prepositions,
  pronouns,
  times,
} from './function-words.js';
import { describe } from './mention.js';
import type { Mention } from './quotation.js';
import { isModifier } from './phrase.js';
import { nameIn } from './name.js';
import { genderTold } from './given-names.js';
import { bodies, courtesies, isHumanNoun, offices, titles } from './people.js';
import { isCapital, isPossessive, isWord, type Token } from './token.js';
import { isVerbShaped } from './verb-shape.js';

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
  if (be.has(lower) || (auxiliaries.has(lower) && !isCapital(word))) return false;
  if (isCapital(word) && !lower.endsWith('day')) return true;
  if (adverbs.has(lower) || times.has(lower) || isAdverbShaped(lower) || lower.endsWith('self')) return false;
  if (isVerbShaped(tokens, at) || isPastName(tokens, from, at)) return false;
  if (prepositions.has(lower)) return isWord(next) && mayFollow(tokens, from, at);
  if (lower === 'and' || lower === '&' || lower === 'or') return isCapital(next) || isPlainPair(tokens, from, at);
  if (determiners.has(lower)) return prepositions.has(tokens[at - 1]?.lower ?? '') || lower === 'other';
  return cueAt(tokens, at)?.form.tense !== 'finite' || !isWord(tokens[at - 1]);
}

/** "Jane Doe leapt": after a whole name only an office goes on. */
function isPastName(tokens: readonly Token[], from: number, at: number): boolean {
  const [first, last, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (at - from < 2 || !isCapital(first) || !isCapital(last) || !word || isPossessive(last)) return false;
  if (determiners.has(first?.lower ?? '')) return false;
  const isPerson = genderTold(first?.lower ?? '') !== undefined || courtesies.has(first?.lower ?? '');
  const isNoun = [offices, titles, bodies, prepositions].some((words) => words.has(word.lower));
  return isPerson && !isNoun && !/^(?:and|&|or)$/.test(word.lower);
}

/** After a name only "of" and "from" tell more of it; after an office also for whom and where. */
function mayFollow(tokens: readonly Token[], from: number, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (lower === 'of') return true;
  if (nameIn(tokens.slice(from, at)) !== undefined) return false;
  if (lower === 'for' || lower === 'with' || lower === 'from') return true;
  const isPlace = isCapital(next) && !(next?.lower ?? '').endsWith('day');
  return (lower === 'at' || lower === 'in') && (isPlace || isClosedByName(tokens, at));
}

/** "his opponent at the last election, Jane Doe" */
function isClosedByName(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ kind }, index) => index > at && kind === 'comma');
  const [first, last] = [tokens[comma + 1], tokens[comma + 2]];
  return comma !== -1 && comma - at <= 5 && isCapital(first) && isCapital(last);
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
  const isHuman = mention.role !== undefined || (tokens[nextEnd]?.kind === 'comma' && isHumanNoun(mention.surname));
  if (mention.kind === 'noun' && isHuman && found.kind === 'name') {
    const gender = found.gender ?? mention.gender;
    const role = found.role ?? mention.role;
    return { mention: { ...found, ...(role && { role }), ...(gender && { gender }) }, end: nextEnd };
  }
  return { mention, end };
}
