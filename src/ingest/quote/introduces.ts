import type { Cue } from './cue.js';
import { clauseWords, pronouns } from './function-words.js';
import { mentionBefore } from './mention-before.js';
import { chunkStart } from './phrase.js';
import type { Token } from './token.js';
import { naming } from './verbs.js';

/** Whether a verb of saying may introduce the words that follow it at this place. */
export function mayIntroduce(tokens: readonly Token[], { form, from, to }: Cue, at: number): boolean {
  const between = tokens.slice(to, at);
  if (form.lemma === 'call' && /sel(?:f|ves)$/.test(between[0]?.lower ?? '')) return false;
  const isNaming = between.length === 0 && form.sort === 'call' && naming.has(tokens[to - 1]?.lower ?? '');
  if (isNaming && !(judging.test(form.lemma) && isJudged(tokens, from, at))) return false;
  const strays =
    form.sort === 'call' && between.some(({ lower }) => clauseWords.has(lower) && !/^(?:as|that)$/.test(lower));
  if (strays || between.some(({ text }) => text === ';')) return false;
  const isBeside = between.length <= 4 || tokens[at - 1]?.kind === 'colon';
  return form.sort !== 'manner' || isBeside;
}

const judging = /^(?:call|describe|brand|label)$/;

/** "what she called “…”", "branded “…” by her own": more than a name. */
function isJudged(tokens: readonly Token[], from: number, at: number): boolean {
  const start = chunkStart(tokens, from);
  const { lower = '' } = tokens[from - 1] ?? {};
  const mention = mentionBefore(tokens, from);
  const isOffice =
    (mention?.role !== undefined || (mention?.kind === 'noun' && mention.isPlural)) &&
    !/^an?$/.test(tokens.find((word) => word.start === mention.speaker.start)?.lower ?? '');
  const isPerson = pronouns.has(lower) || mention?.kind === 'name' || isOffice;
  return isPerson || tokens[at + 1]?.lower === 'by' || tokens.slice(start, from).some((word) => word.lower === 'what');
}
