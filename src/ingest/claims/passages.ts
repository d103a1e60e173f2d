import { maskContacts } from '../identity/contacts.js';
import type { Claims } from '../claim.js';
import { pageAt, sliceOf } from '../document.js';
import { keptOf } from '../keep.js';
import type { Span } from '../quote/quotation.js';
import { isSensitiveIn, one, passageId, textId, type Version } from './version.js';

/** The passages of a version, and which of them keep their words. */
export interface Passages {
  readonly spans: readonly Span[];
  readonly isKept: (span: Span) => boolean;
}

/** Of what serves as evidence, the first come first, as much as the licence allows. */
export function passagesOf(version: Version, wanted: readonly Span[]): Passages {
  const spans = [...new Map(wanted.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()];
  const kept = version.isOpen ? spans : [...keptOf(version.parsed.text, spans)];
  const keys = new Set(kept.map(({ start, end }) => `${start} ${end}`));
  return { spans, isKept: ({ start, end }) => keys.has(`${start} ${end}`) };
}

export function passageOf(version: Version, span: Span, isKept: boolean): Claims {
  const { start, end } = span;
  const { exact } = sliceOf(version.parsed, start, end);
  const page = pageAt(version.parsed, start);
  const facts = {
    start,
    end,
    isSensitive: isSensitiveIn(version, span),
    ...(page !== undefined && { page }),
    ...(isKept && { exact: maskContacts(exact) }),
    ...(version.isOpen && wordsAround(version, span)),
  };
  return one({ id: passageId(version, span), label: 'Passage', facts }, [['SLICE_OF', textId(version)]]);
}

/** The words before and after, by which it is found; none where they are of a passage that must not be shown. */
export function wordsAround(version: Pick<Version, 'parsed'>, span: Span): { prefix?: string; suffix?: string } {
  const { prefix, suffix } = sliceOf(version.parsed, span.start, span.end);
  const isShown = (start: number, end: number) => !isSensitiveIn(version, { start, end });
  return {
    ...(isShown(span.start - prefix.length, span.start) && { prefix: maskContacts(prefix) }),
    ...(isShown(span.end, span.end + suffix.length) && { suffix: maskContacts(suffix) }),
  };
}
