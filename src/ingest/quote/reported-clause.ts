import { takesListener } from './after.js';
import type { Cue } from './cue.js';
import { speakerFrom } from './forward.js';
import { adverbs, auxiliaries, be, determiners, pasts, prepositions, pronouns, times } from './function-words.js';
import { isCapital, isWord, type Token } from './token.js';

/** Where the reported clause begins: after "that", or at once where the words that follow are a clause. */
export function complementStart(tokens: readonly Token[], cue: Cue): number | undefined {
  const that = tokens.slice(cue.to, cue.to + 9).findIndex(({ lower }) => lower === 'that');
  if (that !== -1 && mayStandBetween(tokens.slice(cue.to, cue.to + that), cue)) return cue.to + that + 1;
  if (cue.form.sort === 'ask') return askedFrom(tokens, cue);
  const first = tokens[cue.to];
  if (times.has(first?.lower ?? '') && isClause(tokens, cue.to + 1)) return cue.to + 1;
  if (cue.form.lemma === 'tell') {
    const listener = speakerFrom(tokens, cue.to);
    const at = listener?.end ?? cue.to + 1;
    return isClause(tokens, at) ? at : undefined;
  }
  if (first?.kind === 'comma') return undefined;
  return isClause(tokens, cue.to) ? cue.to : undefined;
}

/** "said on Tuesday that", "told the panel that". */
function mayStandBetween(between: readonly Token[], { form }: Cue): boolean {
  const [first] = between;
  if (!between.every((token) => isWord(token) && !be.has(token.lower) && !auxiliaries.has(token.lower))) return false;
  return (
    first === undefined ||
    takesListener.test(form.lemma) ||
    prepositions.has(first.lower) ||
    adverbs.has(first.lower) ||
    times.has(first.lower)
  );
}

function askedFrom(tokens: readonly Token[], { to }: Cue): number | undefined {
  const at = tokens.findIndex(
    ({ lower }, index) => index >= to && index < to + 8 && /^(?:whether|if|why|how|what|when|to)$/.test(lower),
  );
  return at === -1 ? undefined : at;
}

/** A clause begins as a noun phrase does and has a verb. */
function isClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!isWord(first)) return false;
  const begins =
    pronouns.has(first.lower) ||
    determiners.has(first.lower) ||
    isCapital(first) ||
    /[^s]s$|^(?:there|police|people|staff|no|more|children)$/.test(first.lower) ||
    /^(?:it|he|she|they|we|i|there)'/.test(first.lower);
  return begins && hasVerb(tokens.slice(from));
}

export function hasVerb(words: readonly Token[]): boolean {
  return words.some(({ lower }) => be.has(lower) || auxiliaries.has(lower) || pasts.has(lower));
}
