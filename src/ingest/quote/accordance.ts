import { type Attribution, spanOf } from './attribution.js';
import { speakerFrom } from './forward.js';
import type { Token } from './token.js';

const phrases = ['according to', 'in the words of', 'to quote'].map((words) => words.split(' '));

/** Where "according to" and what means the same ends, if it begins here. */
export function accordanceEnd(tokens: readonly Token[], from: number): number | undefined {
  const phrase = phrases.find((words) => words.every((word, index) => tokens[from + index]?.lower === word));
  return phrase && from + phrase.length;
}

/** "According to Jane Doe", "in the words of Jane Doe". */
export function accordanceFrom(tokens: readonly Token[], from: number): Attribution | undefined {
  const to = accordanceEnd(tokens, from);
  const read = to === undefined ? undefined : speakerFrom(tokens, to);
  if (!read || to === undefined) return undefined;
  const cue = spanOf(tokens, from, to);
  const exact = tokens.slice(from, to).map(({ lower }) => lower);
  return { mention: read.mention, cue, rule: 'according-to', reasons: [`“${exact.join(' ')}”`], end: read.end };
}
