import { isAddress, isApposition, isTitle, ofBody, withApposition } from './apposition.js';
import { cueAt } from './cue.js';
import { speakerFrom } from './forward.js';
import { prepositions } from './function-words.js';
import { maySpeak } from './main-subject.js';
import { describe } from './mention.js';
import { withList } from './name-list.js';
import { chunkStart, isModifier, isSeparator, phraseEnding } from './phrase.js';
import type { Mention } from './quotation.js';
import type { Token } from './token.js';

/** The noun phrase that ends before this place, over relative clauses, ages and appositions between commas. */
export function mentionBefore(tokens: readonly Token[], end: number): Mention | undefined {
  const last = tokens[end - 1];
  if (last?.text === ')') {
    const opening = tokens.slice(0, end).findLastIndex(({ text }) => text === '(');
    return opening > 0 ? mentionBefore(tokens, opening) : undefined;
  }
  if (isSeparator(last)) return headBefore(tokens, end - 1);
  const start = chunkStart(tokens, end);
  const chunk = tokens.slice(start, end);
  const relative = chunk.at(-1)?.lower;
  if (relative === 'who' || relative === 'which' || (relative === 'that' && chunk.length > 1)) {
    const isSet = chunk.length === 1 && tokens[start - 1]?.kind === 'comma';
    return isSet ? antecedent(tokens, start - 1) : whoever(chunk.slice(0, -1));
  }
  const found = phraseEnding(chunk);
  return found && (withUnclosed(tokens, start, found) ?? withList(tokens, start, found));
}

/** "a letter from an owner who": of a thing from somebody, who wrote it. */
function whoever(chunk: readonly Token[]): Mention | undefined {
  const found = phraseEnding(chunk);
  if (found && maySpeak(found)) return found;
  return phraseEnding(chunk.slice(chunk.findLastIndex(({ lower }) => prepositions.has(lower)) + 1)) ?? found;
}

/** Whom ", who" tells more of: the phrase before the comma, or only what stands after its preposition. */
function antecedent(tokens: readonly Token[], end: number): Mention | undefined {
  const chunk = tokens.slice(chunkStart(tokens, end), end);
  const preposition = chunk.findLastIndex(({ lower }) => prepositions.has(lower));
  const whole = mentionBefore(tokens, end);
  const last = phraseEnding(chunk.slice(preposition + 1));
  // "one of the areas assessed by watchdogs, who warned"
  const isLast = whole && last && !maySpeak(whole) && maySpeak(last);
  return isLast ? last : (whole ?? last);
}

/** "Jane Doe, chief constable said:": the second comma is often forgotten. */
function withUnclosed(tokens: readonly Token[], start: number, found: Mention): Mention | undefined {
  if (!found.role || found.kind !== 'noun' || tokens[start - 1]?.text !== ',') return undefined;
  const isWhole = found.speaker.start === tokens[start]?.start;
  const left = tokens.slice(chunkStart(tokens, start - 1), start - 1);
  const name =
    isWhole && !isModifier(left) && !/^an?$/.test(tokens[start]?.lower ?? '')
      ? describe(tokens.slice(chunkStart(tokens, start - 1), start - 1))
      : undefined;
  return name?.kind === 'name' ? { ...name, role: name.role ?? found.role } : undefined;
}

function headBefore(tokens: readonly Token[], closing: number): Mention | undefined {
  let end = titled(tokens, closing) ?? closing;
  let apposition: Mention | undefined;
  for (let chunks = 0; chunks < 7 && end > 0; chunks += 1) {
    // the title of what speaks: 'The report, “A Bed”, says'
    const isTitled = tokens[end - 1]?.kind === 'quote' && isSeparator(tokens[end - 2]);
    if (isTitled) end -= 2;
    const start = chunkStart(tokens, end);
    const whole = tokens.slice(start, end);
    const relative = whole.findIndex(({ lower }, at) => at > 0 && /^(?:who|which|whose|where)$/.test(lower));
    const chunk = relative === -1 ? whole : whole.slice(0, relative);
    const sayer = sayerIn(chunk);
    if (sayer) return sayer;
    const isNone = isModifier(chunk) || (start > 0 && isTitle(chunk)) || isAddress(tokens, start);
    const found = isNone ? undefined : phraseEnding(chunk);
    const whose = found?.kind === 'name' ? ofBody(tokens, start, found) : undefined;
    if (whose) return whose;
    const list = found && withList(tokens, start, found);
    if (list !== found) return list;
    if (found?.kind === 'name' || found?.kind === 'pronoun') return withApposition(tokens, start, found, apposition);
    if (found && !isApposition(tokens, start)) return found;
    apposition ??= found;
    if (!isSeparator(tokens[start - 1])) return apposition;
    end = start - 1;
  }
  return apposition;
}

/** "The report - Out of Sight: how forces search - found": where what is written ends, if its title stands between these dashes. */
function titled(tokens: readonly Token[], closing: number): number | undefined {
  const opening = tokens.slice(0, closing).findLastIndex(({ kind }) => kind === 'dash');
  if (tokens[closing]?.kind !== 'dash' || opening < 1) return undefined;
  const isWritten = phraseEnding(tokens.slice(chunkStart(tokens, opening), opening))?.kind === 'writing';
  return isWritten ? opening : undefined;
}

/** "The file, said inspectors, showed": who speaks is told of between the commas. */
function sayerIn(chunk: readonly Token[]): Mention | undefined {
  const cue = cueAt(chunk, 0);
  const isSaid = cue?.form.sort === 'say' && cue.form.tense === 'finite';
  const read = isSaid ? speakerFrom(chunk, cue.to) : undefined;
  return read?.end === chunk.length && read.mention.kind !== 'pronoun' ? read.mention : undefined;
}
