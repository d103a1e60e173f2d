import { type Attribution, spanOf } from './attribution.js';
import { cuesIn } from './cue.js';
import { speakerFrom } from './forward.js';
import { be } from './function-words.js';
import { maySpeak } from './main-subject.js';
import { subjectOf } from './subject.js';
import type { Token } from './token.js';

export const verdicts =
  /^(?:verdict|message|warning|view|words|claim|promise|plea|response|reaction|opinion|conclusion|finding|findings|call|advice|description|assessment|admission)$/;

/** “…” That is the verdict of inspectors. */
export function verdict(tokens: readonly Token[], from: number): Attribution | undefined {
  const at = tokens.findIndex(({ lower }, index) => index >= from && verdicts.test(lower));
  if (at === -1 || at - from > 5 || !tokens.slice(from, at).some(({ lower }) => be.has(lower) || lower === "that's"))
    return undefined;
  if (!/^(?:of|from|by)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const read = speakerFrom(tokens, at + 2);
  return (
    read && {
      mention: read.mention,
      cue: spanOf(tokens, at, at + 1),
      rule: 'verdict',
      reasons: ['told whose words these are'],
      end: read.end,
    }
  );
}

/** “…” came the reply: somebody's, and not told whose. */
export function reply(tokens: readonly Token[], from: number): Attribution | undefined {
  const isReply =
    /^(?:came|comes)$/.test(tokens[from]?.lower ?? '') && /^(?:the|a|his|her)$/.test(tokens[from + 1]?.lower ?? '');
  if (!isReply) return undefined;
  const at = tokens.findIndex(({ lower }, index) => index > from && /^(?:from|of)$/.test(lower));
  const found = at === -1 ? undefined : speakerFrom(tokens, at + 1)?.mention;
  // "came a voice from the back"
  const mention = found && maySpeak(found) ? found : undefined;
  const rule = mention ? 'verdict' : 'not-said';
  return {
    ...(mention && { mention }),
    cue: spanOf(tokens, from, from + 1),
    rule,
    reasons: ['“came” and what came'],
    end: tokens.length,
  };
}

/** “…” was how Jane Doe described it */
export function described(tokens: readonly Token[], from: number): Attribution | undefined {
  if (!be.has(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower !== 'how') return undefined;
  const rest = tokens.slice(from + 2);
  const [cue] = cuesIn(rest);
  const mention = cue && subjectOf(rest, cue, []).mention;
  return (
    mention && {
      mention,
      cue: spanOf(rest, cue.from, cue.to),
      rule: 'verdict',
      reasons: ['“was how” after the words'],
      end: tokens.length,
    }
  );
}
