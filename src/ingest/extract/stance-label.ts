import { type ParsedDocument, type Sentence, unbroken } from '../document.js';
import type { Span } from './claim.js';
import { type Answerer, floorOf } from './floor.js';
import { type StanceClaim, stancesAt } from './stance-clause.js';
import { status } from './stance-row.js';

const labelled = /^\W*[^:–]{2,40}(?:\s*:|\s–)\s*(?=\S)/;

/** A line of a form, "Position: Accepted in part", "Recommendation 3: Agreed": what stands after its label. */
export function positionIn({ text }: Pick<Sentence, 'text'>): string | undefined {
  const line = unbroken(text);
  const lead = labelled.exec(line)?.[0];
  return lead !== undefined && status.test(line.slice(lead.length)) ? lead : undefined;
}

/** Of whom the label or the heading before it names, else of who writes. */
export function stancesInLine(
  document: ParsedDocument,
  sentence: Sentence,
  { lead, writer }: { lead: string; writer: Answerer },
): StanceClaim[] {
  const [part, before] = [document.parts[sentence.part], document.parts[sentence.part - 1]];
  if (part === undefined) return [];
  const by = floorOf(lead) ?? floorOf(unbroken(before?.text ?? '')) ?? writer;
  const span: Span = { start: sentence.start + lead.length, end: sentence.end };
  const number = /\brecommendation (\d{1,2})\b/i.exec(lead)?.[1];
  const clause = { ...span, text: unbroken(document.text.slice(span.start, span.end)), kind: 'WHOLE' as const };
  const taken = { part, by, kind: 'RESPONSE' as const, around: '' };
  return stancesAt(document, clause, { ...taken, ...(number === undefined ? {} : { number }) });
}
