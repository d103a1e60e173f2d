import type { Reading, ReadingCertainty } from '../../generated/schema.js';
import type { ParsedDocument } from '../document.js';
import { type Claim, claimAt, type Span } from './claim.js';
import { progressPhrases } from './progress-phrases.js';
import type { Statement } from './statement.js';

/** What a statement says of progress: ours, hedged, with the phrase that it stands on. */
export interface ProgressClaim extends Claim {
  readonly reading: Exclude<Reading, 'NOT_ASSESSED'>;
  readonly certainty: ReadingCertainty;
  readonly phrase: Span & { readonly exact: string };
}

/** Reads a statement of a follow-up; undefined where it does not speak of progress. */
export function progressOf(document: ParsedDocument, statement: Statement): ProgressClaim | undefined {
  const { text, start, polarity } = statement;
  for (const { form, reading, certainty, score, because } of progressPhrases) {
    const match = form.exec(text);
    if (match === null || isAgainst(reading, polarity)) continue;
    const [exact, at] = [match[0].trim(), start + match.index + match[0].search(/\S/)];
    const phrase = { exact, start: at, end: at + exact.length };
    const reasons = [`“${exact}”: ${because}`];
    return { ...claimAt(document, statement, { rule: 'progress.phrase', score, reasons }), reading, certainty, phrase };
  }
  return undefined;
}

/** "Improved" in a sentence that blames, or "still" in one that praises, is about something else. */
function isAgainst(reading: Reading, polarity: Statement['polarity']): boolean {
  return (reading === 'MET' && polarity === 'NEGATIVE') || (reading === 'NOT_MET' && polarity === 'POSITIVE');
}

/** What several readings of one recommendation come to: good and bad together are part of the way. */
export function combined(readings: readonly Reading[]): Reading {
  const said = new Set(readings.filter((reading) => reading !== 'NOT_ASSESSED'));
  const [only] = said;
  if (only === undefined) return 'NOT_ASSESSED';
  return said.size === 1 ? only : 'PARTLY_MET';
}
