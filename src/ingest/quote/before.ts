import { accordanceEnd, accordanceFrom } from './accordance.js';
import type { Attribution } from './attribution.js';
import { byCue, isToldOf } from './by-cue.js';
import { cuesIn } from './cue.js';
import { adverbs, be } from './function-words.js';
import { mayIntroduce } from './introduces.js';
import { label } from './label.js';
import { mentionBefore } from './mention-before.js';
import { offices } from './people.js';
import type { Token } from './token.js';
import { intensifiers, stances } from './verbs.js';

/** What stands before a quotation in its sentence: Jane Doe said: “…” · described by inspectors as “…” · Jane Doe: “…” */
export function attributionBefore(tokens: readonly Token[], at: number): Attribution | undefined {
  const accordance = accordingTo(tokens, at);
  const cues = cuesIn(tokens).filter(({ to }) => to <= at);
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (!cue || !mayIntroduce(tokens, cue, at)) continue;
    if (accordance && cue.from < (accordance.end ?? 0)) break;
    const found = byCue(tokens, cues.slice(0, index), cue, at);
    if (found && !isToldOf(tokens, cues.slice(0, index), cue, found)) return found;
  }
  return accordance ?? stance(tokens, at) ?? label(tokens, at);
}

function accordingTo(tokens: readonly Token[], at: number): Attribution | undefined {
  const from = tokens.slice(0, at).findLastIndex((_, index) => accordanceEnd(tokens, index) !== undefined);
  const found = from === -1 ? undefined : accordanceFrom(tokens, from);
  return found && (found.end ?? 0) <= at ? found : undefined;
}

/** Inspectors were “disappointed” */
function stance(tokens: readonly Token[], at: number): Attribution | undefined {
  const [first = '', second = ''] = (tokens[at]?.text ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  const isFelt = intensifiers.has(first) ? stances.has(second) || second.endsWith('ed') : stances.has(first);
  if (!isFelt) return undefined;
  let verb = at - 1;
  while (adverbs.has(tokens[verb]?.lower ?? '') || (tokens[verb]?.lower ?? '').endsWith('ly')) verb -= 1;
  if (!/^(?:is|are|was|were|be|been|being|felt|feel|feels)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  while (be.has(tokens[verb]?.lower ?? '') || /^(?:has|have|had|felt|feel|feels)$/.test(tokens[verb]?.lower ?? ''))
    verb -= 1;
  const mention = mentionBefore(tokens, verb + 1);
  const speaks = mention && (mention.kind !== 'noun' || offices.has(mention.surname));
  return speaks ? { mention, rule: 'stance', reasons: ['the words tell what the subject feels'] } : undefined;
}
