import type { Cue } from './cue.js';
import { adverbs, auxiliaries, be, prepositions } from './function-words.js';
import { describe } from './mention.js';
import type { Mention } from './quotation.js';
import { chunkStart, isModifier, isParticiple, isSeparator, phraseEnding } from './phrase.js';
import { speakerFrom } from './forward.js';
import { isWord, type Token } from './token.js';

/** Who does what the verb says. */
export interface Subject {
  mention?: Mention;
  /** Spoken to or of: who speaks stands after "by", or nowhere. */
  isPassive?: boolean;
}

/** The subject of a verb of saying, told from its own clause or, for "adding", from the clause before. */
export function subjectOf(tokens: readonly Token[], cue: Cue, earlier: readonly Cue[]): Subject {
  let at = cue.from - 1;
  let isAfterBe = false;
  while (at >= 0 && isBetween(tokens[at])) {
    isAfterBe ||= be.has(tokens[at]?.lower ?? '');
    at -= 1;
  }
  if (isAfterBe && cue.form.isParticiple && cue.form.tense !== 'ing') return { isPassive: true };
  const before = tokens[at];
  const isFirst = before === undefined || before.kind === 'quote' || before.kind === 'colon';
  const isGerund = cue.form.tense === 'ing' && !isAfterBe;
  const isCoordinated =
    isWord(before) && /^(?:and|or|but|then|before|after|while|when|by|without|as)$/.test(before.lower);
  if (isGerund && (isFirst || isSeparator(before) || isCoordinated)) return shared(tokens, cue, earlier);
  if (isFirst) return {};
  if (isCoordinated) return /^(?:when|as|while)$/.test(before.lower) ? {} : shared(tokens, cue, earlier);
  if (isGerund && !besideNoun.has(cue.form.lemma)) return {};
  const mention = isGerund ? nearest(tokens, at + 1) : mentionBefore(tokens, at + 1);
  return mention ? { mention } : {};
}

/** "a note saying": other forms in -ing after a noun are nouns themselves, as in "its gravest finding". */
const besideNoun = new Set([
  'say',
  'read',
  'warn',
  'claim',
  'state',
  'add',
  'insist',
  'tell',
  'describe',
  'call',
  'ask',
]);

function isBetween(token: Token | undefined): boolean {
  return isWord(token) && (auxiliaries.has(token.lower) || be.has(token.lower) || isAdverb(token));
}

function isAdverb({ lower, text }: Token): boolean {
  return adverbs.has(lower) || /^[a-z]+ly$/.test(text);
}

/** "a note saying “…”", "with a spokesman insisting": the phrase just before. */
function nearest(tokens: readonly Token[], end: number): Mention | undefined {
  const chunk = tokens.slice(chunkStart(tokens, end), end);
  const preposition = chunk.findLastIndex(({ lower }) => lower === 'with');
  return phraseEnding(chunk.slice(preposition + 1));
}

/** "welcomed the report, adding", "apologised and said": the subject of the clause before. */
function shared(tokens: readonly Token[], cue: Cue, earlier: readonly Cue[]): Subject {
  const index = earlier.findLastIndex(({ from }) => from < cue.from);
  const last = earlier[index];
  const found = last && subjectOf(tokens, last, earlier.slice(0, index));
  if (found?.mention) return found;
  const mention = mainSubject(tokens, cue.from);
  return mention ? { mention } : {};
}

/** The subject of the main clause: after what the sentence begins with up to a comma. */
export function mainSubject(tokens: readonly Token[], before: number): Mention | undefined {
  const [first] = tokens;
  let at = 0;
  if (first && isWord(first) && (isModifier(tokens.slice(0, 4)) || isParticiple(first))) {
    at = tokens.findIndex(({ kind }) => kind === 'comma') + 1;
    if (at === 0) return undefined;
  }
  while (at < before && isWord(tokens[at]) && /^(?:and|but|so|yet|however|meanwhile)$/.test(tokens[at]?.lower ?? ''))
    at += 1;
  if (tokens[at]?.kind === 'comma') at += 1;
  const found = speakerFrom(tokens, at);
  return found && found.end <= before ? found.mention : undefined;
}

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
    return isSet ? antecedent(tokens, start - 1) : phraseEnding(chunk.slice(0, -1));
  }
  const found = phraseEnding(chunk);
  return found && (withUnclosed(tokens, start, found) ?? withList(tokens, start, found));
}

/** Whom ", who" tells more of: the phrase before the comma, or only what stands after its preposition. */
function antecedent(tokens: readonly Token[], end: number): Mention | undefined {
  const chunk = tokens.slice(chunkStart(tokens, end), end);
  const preposition = chunk.findLastIndex(({ lower }) => prepositions.has(lower));
  return mentionBefore(tokens, end) ?? phraseEnding(chunk.slice(preposition + 1));
}

/** "Jane Doe, chief constable said:": the second comma is often forgotten. */
function withUnclosed(tokens: readonly Token[], start: number, found: Mention): Mention | undefined {
  if (!found.role || found.kind !== 'noun' || tokens[start - 1]?.text !== ',') return undefined;
  const isWhole = found.speaker.start === tokens[start]?.start;
  const name = isWhole ? describe(tokens.slice(chunkStart(tokens, start - 1), start - 1)) : undefined;
  return name?.kind === 'name' ? { ...name, role: name.role ?? found.role } : undefined;
}

/** "Jane Doe, John Roe and Ann Poe": names before a comma belong to the list. */
function withList(tokens: readonly Token[], start: number, found: Mention): Mention {
  const isList = found.isPlural && found.speaker.start === tokens[start]?.start && tokens[start - 1]?.text === ',';
  if (!isList) return found;
  const before = describe(tokens.slice(chunkStart(tokens, start - 1), start - 1));
  return before?.kind === 'name' ? { ...found, speaker: { ...found.speaker, start: before.speaker.start } } : found;
}

function headBefore(tokens: readonly Token[], closing: number): Mention | undefined {
  let end = closing;
  let apposition: Mention | undefined;
  for (let chunks = 0; chunks < 7 && end > 0; chunks += 1) {
    const start = chunkStart(tokens, end);
    const whole = tokens.slice(start, end);
    const relative = whole.findIndex(({ lower }, at) => at > 0 && /^(?:who|which|whose|where)$/.test(lower));
    const chunk = relative === -1 ? whole : whole.slice(0, relative);
    const found = isModifier(chunk) ? undefined : phraseEnding(chunk);
    if (found?.kind === 'name' || found?.kind === 'pronoun') return withApposition(tokens, start, found, apposition);
    if (found && !isApposition(tokens, start)) return found;
    apposition ??= found;
    if (!isSeparator(tokens[start - 1])) return apposition;
    end = start - 1;
  }
  return apposition;
}

/** "Jane Doe, the chief constable," and "HMIC, the inspectorate,": a name stands before the comma. */
function isApposition(tokens: readonly Token[], start: number): boolean {
  const separator = tokens[start - 1];
  if (!isSeparator(separator) || separator?.text === ';') return false;
  const chunk = tokens.slice(chunkStart(tokens, start - 1), start - 1);
  const left = isModifier(chunk) ? undefined : phraseEnding(chunk);
  if (left) return left.kind === 'name' || left.kind === 'body';
  return (
    isModifier(chunk) &&
    chunk.length > 0 &&
    isSeparator(tokens[chunkStart(tokens, start - 1) - 1]) &&
    isApposition(tokens, start - 1 - chunk.length)
  );
}

/** The role beside a name: after it, or before it as in "the chief constable, Jane Doe,". */
function withApposition(tokens: readonly Token[], start: number, found: Mention, apposition?: Mention): Mention {
  if (found.role || found.kind === 'pronoun') return found;
  const role = apposition?.role;
  if (role) return { ...found, role };
  if (tokens[start - 1]?.text !== ',') return found;
  const left = describe(tokens.slice(chunkStart(tokens, start - 1), start - 1));
  return left?.kind === 'noun' && left.role ? { ...found, role: left.role } : found;
}
