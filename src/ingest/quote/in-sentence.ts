import { attributionAfter, attributionFrom } from './after.js';
import { type Attribution, spanOf } from './attribution.js';
import { attributionBefore } from './before.js';
import { cuesIn } from './cue.js';
import { prepositions } from './function-words.js';
import { isSeparator } from './phrase.js';
import { subjectOf } from './subject.js';
import { isWord, type Token } from './token.js';

/** Who spoke the quotation at this place, as far as its own sentence says. */
export function attributionIn(tokens: readonly Token[], at: number): Attribution | undefined {
  const isAtStart = tokens.slice(0, at).every(({ kind }) => kind !== 'word' && kind !== 'quote');
  if (isAtStart) return beside(tokens, at) ?? trailing(tokens, at);
  const before = attributionBefore(tokens, at);
  const after = before && isIntroduced(tokens, at, before) ? undefined : closing(tokens, at);
  return after ?? before ?? beside(tokens, at) ?? trailing(tokens, at) ?? ahead(tokens, at);
}

/** On “too many occasions” inspectors found: the words begin the clause that they are from. */
function ahead(tokens: readonly Token[], at: number): Attribution | undefined {
  if (at > 2 || !prepositions.has(tokens[0]?.lower ?? '')) return undefined;
  const rest = tokens.slice(at + 1);
  const [cue] = cuesIn(rest);
  const mention = cue && subjectOf(rest, cue, []).mention;
  const isNext = mention !== undefined && mention.speaker.start === rest[0]?.start;
  if (!cue || !isNext || !/^(?:say|find)$/.test(cue.form.sort)) return undefined;
  const reasons = ['the words begin the clause of the verb'];
  return { mention, cue: spanOf(rest, cue.from, cue.to), rule: 'trailing', reasons };
}

/** The verb of saying, or the mark after it, stands next to the words. */
function isIntroduced(tokens: readonly Token[], at: number, { cue }: Attribution): boolean {
  const between = tokens.slice(0, at).filter(({ start }) => cue !== undefined && start >= cue.end);
  return tokens[at - 1]?.kind === 'colon' || (cue !== undefined && between.length <= 3);
}

/** “… but ‘we could not find it,’ Mr Doe said.”: a comma ends the words and their speaker ends the sentence. */
function closing(tokens: readonly Token[], at: number): Attribution | undefined {
  const isEnded = /,[^\p{L}\p{N}]*$/u.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text === ',';
  const found = isEnded ? beside(tokens, at) : undefined;
  return found && tokens.slice(found.end).every((token) => !isWord(token)) ? found : undefined;
}

/** Directly after the words: a comma or a stop stands between, or the attribution ends the sentence. */
export function beside(tokens: readonly Token[], at: number): Attribution | undefined {
  const found = attributionAfter(tokens, at + 1);
  if (!found) return undefined;
  const hasBreak = isSeparator(tokens[at + 1]) || /[,.?!…–—-][^\p{L}\p{N}]*$/u.test(tokens[at]?.text ?? '');
  const isLast = tokens.slice(found.end).every((token) => !isWord(token));
  return hasBreak || isLast || found.rule === 'verdict' || found.rule === 'according-to' ? found : undefined;
}

/** The visit had been “chaotic” from the start, Jane Doe said. */
function trailing(tokens: readonly Token[], at: number): Attribution | undefined {
  for (let comma = at + 1; comma < tokens.length; comma += 1) {
    if (!isSeparator(tokens[comma])) continue;
    const found = attributionFrom(tokens, comma + 1);
    if (found) return { ...found, rule: found.rule === 'after' ? 'trailing' : found.rule };
  }
  return undefined;
}
