import { describe } from './mention.js';
import { maySpeak } from './main-subject.js';
import { chunkStart, isModifier } from './phrase.js';
import type { Mention } from './quotation.js';
import type { Token } from './token.js';

/**
 * "Jane Doe, John Roe and Ann Poe", "families of Jane Doe, John Roe, and Ann Poe": what commas set off before the last
 * of a list belongs to it.
 */
export function withList(tokens: readonly Token[], start: number, found: Mention): Mention {
  const isLast = tokens[start]?.lower === 'and' && found.kind === 'name';
  const isPair = found.isPlural && found.speaker.start === tokens[start]?.start;
  if (!isLast && !isPair) return found;
  const before = listedBefore(tokens, start);
  const [first] = before;
  if (!first) return found;
  const speaker = { start: first.speaker.start, end: found.speaker.end };
  if (first.kind === 'name') return isLast && before.length < 2 ? found : { ...found, isPlural: true, speaker };
  return { ...first, speaker };
}

/** The names before, from the first on, with what they may be the names of. */
function listedBefore(tokens: readonly Token[], start: number): Mention[] {
  if (tokens[start - 1]?.text !== ',') return [];
  const from = chunkStart(tokens, start - 1);
  const chunk = tokens.slice(from, start - 1);
  const own = isModifier(chunk) ? undefined : describe(chunk);
  if (own?.kind === 'name') return [...listedBefore(tokens, from), own];
  const isWhole = own?.kind === 'noun' && own.isPlural && maySpeak(own);
  return own && isWhole ? [own] : [];
}
