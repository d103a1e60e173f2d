import type { Cue } from './cue.js';
import { adverbs, auxiliaries, be, isAdverbShaped, times } from './function-words.js';
import { mainSubject, maySpeak, subordinate } from './main-subject.js';
import { mentionBefore } from './mention-before.js';
import { chunkStart, isSeparator, phraseEnding } from './phrase.js';
import type { Mention } from './quotation.js';
import { isCapital, isWord, type Token } from './token.js';

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
  const isBase = cue.form.tense === 'base';
  while (at >= 0 && (isBetween(tokens[at]) || (isBase && isDue(tokens[at])))) {
    isAfterBe ||= be.has(tokens[at]?.lower ?? '');
    at -= 1;
    // "The Senate on Thursday confirmed"
    if (tokens[at]?.lower === 'on' && times.has(tokens[at + 1]?.lower ?? '')) at -= 1;
  }
  if (isAfterBe && cue.form.isParticiple && cue.form.tense === 'finite') return { isPassive: true };
  const before = tokens[at];
  const isFirst = before === undefined || before.kind === 'quote' || before.kind === 'colon';
  const isGerund = cue.form.tense === 'ing' && !isAfterBe;
  // "came back in May, having found": goes on with the subject of the clause before
  if (tokens[at + 1]?.lower === 'having' && isSeparator(before)) return shared(tokens, cue, earlier);
  const isCoordinated =
    isWord(before) && /^(?:and|or|but|then|before|after|while|when|by|without|as)$/.test(before.lower);
  if (isGerund && (isFirst || isSeparator(before) || isCoordinated)) return shared(tokens, cue, earlier);
  if (isFirst) return {};
  if (isCoordinated) return /^(?:when|as|while)$/.test(before.lower) ? {} : shared(tokens, cue, earlier);
  const isWith = tokens.slice(chunkStart(tokens, at + 1), at + 1).some(({ lower }) => lower === 'with');
  if (isGerund && !besideNoun.has(cue.form.lemma) && !isWith) return {};
  const mention = isGerund ? nearest(tokens, at + 1) : mentionBefore(tokens, at + 1);
  const verb = tokens[earlier.at(-1)?.from ?? -1]?.start ?? -1;
  // "Doe hit back at Roe saying": a clause of its own, and its subject goes on
  const isClause = isGerund && mention && verb > mention.speaker.start && verb < mention.speaker.end;
  if (isClause) return shared(tokens, cue, earlier);
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
  if (!isWord(token)) return false;
  const isTime = times.has(token.lower) && (!isCapital(token) || token.lower.endsWith('day'));
  return auxiliaries.has(token.lower) || be.has(token.lower) || isAdverb(token) || isTime;
}

/** "is expected to say" */
function isDue(token: Token | undefined): boolean {
  return /^(?:to|expected|set|due|likely|going)$/.test(token?.lower ?? '');
}

function isAdverb({ lower, text }: Token): boolean {
  return adverbs.has(lower) || (/^[a-z]/.test(text) && isAdverbShaped(lower));
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
  const main = mainSubject(tokens, cue.from);
  const mention = main && maySpeak(main) ? main : (subordinate(tokens, cue.from) ?? main);
  return mention ? { mention } : {};
}
