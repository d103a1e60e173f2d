import type { Reading, ReadingCertainty } from '../../generated/schema.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { type Claim, claimAt, type Span } from './claim.js';
import { deed } from './progress-done.js';
import { type ProgressPhrase, progressPhrases, type Reach } from './progress-phrases.js';
import { countIn } from './recommendation-count.js';
import { reservationIn } from './reservation.js';
import { isMovedInPart, unmovedIn } from './share.js';
import type { Statement } from './statement.js';

/** What a statement says of progress: ours, hedged, with the phrase that it stands on. */
export interface ProgressClaim extends Claim {
  readonly reading: Exclude<Reading, 'NOT_ASSESSED'>;
  readonly certainty: ReadingCertainty;
  readonly phrase: Span & { readonly exact: string };
}

/** Reads a statement of a follow-up; undefined where it does not speak of progress. */
export function progressOf(
  document: ParsedDocument,
  statement: Statement,
  reach: Reach = 'FINDING',
): ProgressClaim | undefined {
  const { text } = statement;
  if (ofTheWhole.test(text)) return undefined;
  const unmoved = statement.polarity === 'POSITIVE' ? undefined : unmovedIn(text);
  if (unmoved !== undefined)
    return claimOn(document, statement, { phrase: asItWas, from: text.indexOf(unmoved), exact: unmoved });
  const lead = leadOf(statement);
  for (const phrase of progressPhrases) {
    const match = isBelieved(phrase, statement, reach) ? phrase.form.exec(`${lead}${text}`) : null;
    if (match === null) continue;
    const from = Math.max(0, match.index - lead.length + match[0].search(/[\p{L}\p{N}]/u));
    const to = match.index - lead.length + match[0].trimEnd().length;
    if (to <= from) continue;
    const found = { phrase: qualified(phrase, statement, to), from, exact: text.slice(from, to) };
    return claimOn(document, statement, found);
  }
  return conceded(document, statement) ?? heldBack(document, statement);
}

/** "A force which has listened", "the energy that it has put into this": praise of nobody’s deed. */
const ofTheWhole =
  /^\W*(?:it|they|the (?:force|constabulary)) (?:has|have) (?:\w+ly )?listened\b|\b(?:force|constabulary|organisation|team) (?:which|that|who) (?:has|have|had) (?:listened|learn(?:ed|t)|heard|responded|reacted)\b|\b(?:energy|enthusiasm|determination|zeal|spirit|vigour) (?:that|which|with which)\b|\b(?:grip|hold|eye) on (?:the|its|their) action plan\b/i;

/** All that a statement says: how many of the recommendations are done, and what the rest of it tells. */
export function allProgressOf(document: ParsedDocument, statement: Statement, reach: Reach): ProgressClaim[] {
  const { text } = statement;
  const count = countIn(text);
  if (count === undefined) return [progressOf(document, statement, reach) ?? []].flat();
  const from = text.indexOf(count.exact);
  const phrase = { ...ofCount, reading: count.reading };
  const rest = { ...statement, text: text.replace(count.exact, ' '.repeat(count.exact.length)) };
  const start = statement.start + from;
  const counted = { ...statement, start, end: start + count.exact.length };
  return [
    claimOn(document, counted, { phrase, from: 0, exact: count.exact }),
    progressOf(document, rest, reach) ?? [],
  ].flat();
}

const ofCount = { certainty: 'STATED', score: 0.9, because: 'it counts what is done of the recommendations' } as const;

/** What blames is not said of praise; where nothing tells, only what tells by itself is believed. */
function isBelieved({ polarity, reach: least }: ProgressPhrase, statement: Statement, reach: Reach): boolean {
  if (reaches.indexOf(least) < reaches.indexOf(reach)) return false;
  if (polarity === undefined || polarity === statement.polarity) return true;
  return least !== 'FINDING' && statement.polarity === undefined;
}

const reaches: readonly Reach[] = ['FINDING', 'UNTOLD', 'ANY'];

type Meaning = Pick<ProgressPhrase, 'reading' | 'certainty' | 'score' | 'because'>;

function claimOn(
  document: ParsedDocument,
  statement: Statement,
  { phrase, from, exact }: { phrase: Meaning; from: number; exact: string },
): ProgressClaim {
  const { reading, certainty, score, because } = phrase;
  const start = statement.start + from;
  return {
    ...claimAt(document, statement, { rule: 'progress.phrase', score, reasons: [`“${exact}”: ${because}`] }),
    reading,
    certainty,
    phrase: { exact, start, end: start + exact.length },
  };
}

const asItWas = {
  reading: 'NOT_MET',
  certainty: 'INFERRED',
  score: 0.7,
  because: 'the two numbers are alike',
} as const;

/** "It has drawn up a plan, although few have seen it": nothing praises it, and yet it is done in part. */
function heldBack(document: ParsedDocument, statement: Statement): ProgressClaim | undefined {
  const match = deed.exec(statement.text);
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const reservation = match === null ? undefined : reservationIn(statement.text.slice(end));
  if (match === null || reservation === undefined) return undefined;
  const because = `something was done, and it holds back: “${reservation}”`;
  const phrase = { reading: 'PARTLY_MET', certainty: 'INFERRED', score: 0.6, because } as const;
  return claimOn(document, statement, { phrase, from: match.index, exact: match[0] });
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

/** Done, and in the same breath not all of it: part of the way. */
function qualified(phrase: ProgressPhrase, statement: Statement, end: number): Meaning {
  const inPart = { ...phrase, reading: 'PARTLY_MET', certainty: 'INFERRED' } as const;
  if (phrase.reading === 'MET' && isMovedInPart(statement.text))
    return { ...inPart, because: 'it says so, and the numbers how far' };
  const reservation = phrase.reading === 'MET' ? reservationIn(statement.text.slice(end)) : undefined;
  if (reservation !== undefined) return { ...inPart, because: `it says so, and holds back: “${reservation}”` };
  if (phrase.polarity === undefined || otherwise(statement) === undefined) return phrase;
  return { ...inPart, because: 'it says so, and concedes the other' };
}

/** What several readings of one recommendation come to: good and bad together are part of the way. */
export function combined(readings: readonly Reading[]): Reading {
  const said = new Set(readings.filter((reading) => reading !== 'NOT_ASSESSED'));
  const [only] = said;
  if (only === undefined) return 'NOT_ASSESSED';
  return said.size === 1 ? only : 'PARTLY_MET';
}
