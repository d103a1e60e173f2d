import { attributionAfter, attributionFrom } from './after.js';
import type { Attribution } from './attribution.js';
import { attributionBefore } from './before.js';
import { isSeparator } from './phrase.js';
import { isWord, type Token } from './token.js';

/** Who spoke the quotation at this place, as far as its own sentence says. */
export function attributionIn(tokens: readonly Token[], at: number): Attribution | undefined {
  const isAtStart = tokens.slice(0, at).every(({ kind }) => kind !== 'word' && kind !== 'quote');
  if (isAtStart) return beside(tokens, at) ?? trailing(tokens, at);
  return attributionBefore(tokens, at) ?? beside(tokens, at) ?? trailing(tokens, at);
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
