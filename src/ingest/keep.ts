import type { Span } from './quote/quotation.js';

/**
 * How much of somebody's words may be kept. The inspectorate publishes under the Open Government Licence: all,
 * with contact details masked. Of anybody else only passages that serve as evidence, and of those no more than:
 */
export const mostWords = 300;
export const mostShare = 0.4;

/**
 * The spans whose words are kept, the first before the later, as far as there is room for them; the rest are known by
 * their offsets alone. Words that two spans share are kept, and counted, once.
 */
export function keptOf(text: string, spans: readonly Span[]): ReadonlySet<Span> {
  const limit = Math.min(mostWords, mostShare * countWords(text));
  const kept = new Set<Span>();
  let held: readonly Span[] = [];
  for (const span of spans) {
    const joined = merged([...held, span]);
    if (joined.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0) > limit) continue;
    held = joined;
    kept.add(span);
  }
  return kept;
}

/** Without overlaps, in the order of the text. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
