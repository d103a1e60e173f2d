import type { Cue } from './cue.js';
import { clauseWords } from './function-words.js';
import { maySpeak } from './main-subject.js';
import { chunkStart } from './phrase.js';
import { subjectOf } from './subject.js';
import type { Token } from './token.js';
import { naming } from './verbs.js';

/** Whether a verb of saying may introduce the words that follow it at this place. */
export function mayIntroduce(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const { form, to } = cue;
  const between = tokens.slice(to, at);
  if (form.lemma === 'call' && /sel(?:f|ves)$/.test(between[0]?.lower ?? '')) return false;
  const isNaming = between.length === 0 && form.sort === 'call' && naming.has(tokens[to - 1]?.lower ?? '');
  if (isNaming && !(judging.test(form.lemma) && isJudged(tokens, cue, at))) return false;
  const strays =
    form.sort === 'call' && between.some(({ lower }) => clauseWords.has(lower) && !/^(?:as|that)$/.test(lower));
  if (strays || between.some(({ text }) => text === ';')) return false;
  const isBeside = between.length <= 4 || tokens[at - 1]?.kind === 'colon';
  return form.sort !== 'manner' || isBeside;
}

const judging = /^(?:call|describe|brand|label)$/;

/** "what she called “…”", "branded “…” by her own", "that critics had called “…”": more than a name. */
function isJudged(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const { from, form } = cue;
  const { mention } = subjectOf(tokens, cue, []);
  const isGiven = tokens[at + 1]?.lower === 'by';
  const isWhat = tokens.slice(chunkStart(tokens, from), from).some(({ lower }) => lower === 'what');
  if (isGiven || isWhat || !mention) return isGiven || isWhat;
  if (mention.kind === 'body' || mention.kind === 'writing') return mention.isPlural && form.lemma !== 'call';
  const first = tokens.find(({ start }) => start === mention.speaker.start);
  return mention.kind !== 'noun' || (maySpeak(mention) && !/^an?$/.test(first?.lower ?? ''));
}
