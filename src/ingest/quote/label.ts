import type { Attribution } from './attribution.js';
import { verdicts } from './verdict.js';
import { speakerFrom } from './forward.js';
import { mainSubject } from './main-subject.js';
import { mentionBefore } from './mention-before.js';
import { messages } from './people.js';
import type { Mention } from './quotation.js';
import { isWord, type Token } from './token.js';

/** Jane Doe, chief constable: “…” */
export function label(tokens: readonly Token[], at: number): Attribution | undefined {
  if (tokens[at - 1]?.kind !== 'colon') return undefined;
  const time = /^\d/.test(tokens[0]?.text ?? '') ? 1 : 0;
  const lead = tokens.slice(time, at - 1);
  const read = speakerFrom(lead, 0);
  if (read && lead.slice(read.end).every((token) => !isWord(token))) {
    return { mention: read.mention, rule: 'label', reasons: ['nothing but the speaker before the colon'] };
  }
  const last = mentionBefore(tokens, at - 1);
  if (last?.kind === 'name' && isHere(lead))
    return { mention: last, rule: 'label', reasons: ['named just before the colon'] };
  const sender = senderIn(lead);
  if (sender) return { mention: sender, rule: 'label', reasons: ['told before the colon whose words follow'] };
  const mention = mainSubject(tokens, at);
  const speaks = mention && (mention.kind !== 'noun' || mention.role !== undefined);
  const isMessage = lead.some(({ lower }) => verdicts.test(lower) || messages.has(lower));
  if (mention?.kind === 'body' && !isMessage) return undefined;
  // "Accident and emergency: ‘…’": one word with a capital is hardly somebody
  const isAnyWord =
    mention?.kind === 'name' && mention.gender === undefined && mention.role === undefined && !mention.given;
  if (isAnyWord) return undefined;
  return speaks ? { mention, rule: 'colon', reasons: ['the subject of the clause before the colon'] } : undefined;
}

/** "Here is the statement from Jane Doe in full:" */
function senderIn(lead: readonly Token[]): Mention | undefined {
  const at = lead.findIndex(
    ({ lower }, index) =>
      (messages.has(lower) || given.test(lower)) && /^(?:from|by|of)$/.test(lead[index + 1]?.lower ?? ''),
  );
  return at === -1 ? undefined : speakerFrom(lead, at + 2)?.mention;
}

const given = /^(?:quote|acknowledge?ment|recognition|praise|verdict|conclusion|finding|assessment)s?$/;

/** "And here's the captain, Jane Doe:" */
function isHere(lead: readonly Token[]): boolean {
  return lead.slice(0, 3).some(({ lower }) => /^(?:here|here's|this|that|that's|over|from|now)$/.test(lower));
}
