import type { Span } from './quote/quotation.js';

/**
 * How much of somebody's words may be kept. The inspectorate publishes under the Open Government Licence: all,
 * with contact details masked. Of anybody else only passages that serve as evidence, and of those no more than:
 */
export const mostWords = 300;
export const mostShare = 0.4;

/** The spans whose words are kept, the first come first; the rest are known by their offsets alone. */
export function keptOf(text: string, spans: readonly Span[]): ReadonlySet<Span> {
  const limit = Math.min(mostWords, mostShare * countWords(text));
  const kept = new Set<Span>();
  let words = 0;
  for (const span of spans) {
    words += countWords(text.slice(span.start, span.end));
    if (words > limit) break;
    kept.add(span);
  }
  return kept;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
