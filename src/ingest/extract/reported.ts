import type { Span } from './claim.js';
import { type Clause, hasVerb } from './clause.js';

/** "It found that", "The review says that": what follows is what was found. */
const lead =
  /^.{2,120}?\b(?:found|finds|says|said|reports|reported|concluded|concludes|noted|notes|shows|showed|saw|learned|heard|adds|added)\b(?:,? \w+){0,3}? that (?=\w)/i;

/** Before the next thing reported. */
const next = /(?:[;,]\s+(?:and\s+|but\s+)?|\s+(?:and|but)\s+)that\s+(?=\w)/gi;

/**
 * What a sentence reports in several clauses: "found that A; that B; and that C". None where it reports but one thing,
 * or where "that" begins no statement of its own.
 */
export function reportedIn(text: string, { start }: Span): Clause[] {
  const from = lead.exec(text)?.[0].length;
  if (from === undefined) return [];
  const cuts = [...text.matchAll(next)].filter(({ index }) => index > from);
  const starts = [from, ...cuts.map((cut) => cut.index + cut[0].length)];
  const clauses = starts.map((at, index): Clause => {
    const said = text.slice(at, cuts[index]?.index ?? text.length).replace(/[\s,;.:”"’]+$/, '');
    return { text: said, start: start + at, end: start + at + said.length, kind: 'WHOLE' };
  });
  return clauses.length > 1 && clauses.every(({ text: said }) => hasVerb(said)) ? clauses : [];
}
