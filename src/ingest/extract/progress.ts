import type { Reading, ReadingCertainty } from '../../generated/schema.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { type Claim, claimAt, type Span } from './claim.js';
import { type ProgressPhrase, progressPhrases } from './progress-phrases.js';
import { isMovedInPart } from './share.js';
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
  const lead = leadOf(statement);
  for (const phrase of progressPhrases) {
    const match = phrase.form.exec(`${lead}${text}`);
    if (match === null || (phrase.polarity !== undefined && phrase.polarity !== polarity)) continue;
    const from = Math.max(0, match.index - lead.length + match[0].search(/\S/));
    const to = match.index - lead.length + match[0].trimEnd().length;
    if (to <= from) continue;
    const exact = text.slice(from, to);
    const { reading, certainty, score, because } = qualified(phrase, statement);
    const reasons = [`“${exact}”: ${because}`];
    return {
      ...claimAt(document, statement, { rule: 'progress.phrase', score, reasons }),
      reading,
      certainty,
      phrase: { exact, start: start + from, end: start + to },
    };
  }
  return conceded(document, statement);
}

/** What is done and what is not in one breath is part of the way: "Although it has introduced …, 44 are out of date." */
function conceded(document: ParsedDocument, statement: Statement): ProgressClaim | undefined {
  const { conceded: said, text, start } = statement;
  const exact = said === undefined ? undefined : otherwise(statement)?.form.exec(said)?.[0].trim();
  if (exact === undefined) return undefined;
  const at = start + text.indexOf(exact);
  const reasons = [`“${exact}”: conceded, and the rest says the other`];
  return {
    ...claimAt(document, statement, { rule: 'progress.conceded', score: 0.6, reasons }),
    reading: 'PARTLY_MET',
    certainty: 'INFERRED',
    phrase: { exact, start: at, end: at + exact.length },
  };
}

/** The phrase of the other polarity that it concedes. */
function otherwise({ conceded: said, polarity }: Statement): ProgressPhrase | undefined {
  return progressPhrases.find(
    (other) =>
      other.polarity !== undefined && other.polarity !== polarity && said !== undefined && other.form.test(said),
  );
}

/** An item of a list hangs on the last words of the line above it: "… found that the force had:". */
function leadOf({ place, part: { intro }, text }: Statement): string {
  const hung =
    place === 'LIST' ? /\b(has|have|had|is|are|was|were):?\W*$/i.exec(unbroken(intro ?? ''))?.[1] : undefined;
  return hung === undefined || !/^\p{Ll}/u.test(text) ? '' : `${hung} `;
}

function qualified(phrase: ProgressPhrase, statement: Statement): Omit<ProgressPhrase, 'form'> {
  if (phrase.reading === 'MET' && isMovedInPart(statement.text))
    return { ...phrase, reading: 'PARTLY_MET', certainty: 'INFERRED', because: 'it says so, and the numbers how far' };
  if (phrase.polarity === undefined || otherwise(statement) === undefined) return phrase;
  return { ...phrase, reading: 'PARTLY_MET', certainty: 'INFERRED', because: 'it says so, and concedes the other' };
}

/** What several readings of one recommendation come to: good and bad together are part of the way. */
export function combined(readings: readonly Reading[]): Reading {
  const said = new Set(readings.filter((reading) => reading !== 'NOT_ASSESSED'));
  const [only] = said;
  if (only === undefined) return 'NOT_ASSESSED';
  return said.size === 1 ? only : 'PARTLY_MET';
}
