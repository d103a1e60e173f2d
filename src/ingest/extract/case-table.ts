import { feedsFacts, type ParsedDocument, type Part, unbroken } from '../document.js';
import type { CaseAuditClaim, CountedGrade } from './case-audit.js';
import { claimAt } from './claim.js';

const columns: readonly (readonly [Column, RegExp])[] = [
  ['requiresImprovement', /requir\w+ improvement/gi],
  ['inadequate', /inadequate/gi],
  ['adequate', /(?<!in)adequate/gi],
  ['good', /\bgood\b/gi],
  ['total', /\btotal\b/gi],
];
// "Section 17 assessments", "Under 13s": a number inside the label is no count
const row =
  /^(?<subject>[A-Za-z][^\d]*?|[A-Za-z].*?\d.*?[A-Za-z)][^\d]*?)[\s:|]+(?<numbers>\d+(?:[\s|,]+\d+){1,4})\W*$/;
const single =
  /^(?<grade>good|adequate|requires improvement|inadequate)[\s:|–-]+(?<number>\d+)(?:[\s|]+\(?\d+ ?%\)?)?\W*$/i;

/** Tables of cases: grades over rows of numbers, or one line for each grade. */
export function tableAudits(document: ParsedDocument): CaseAuditClaim[] {
  return document.parts.flatMap((part, at) => [...rowAt(document, part, at), ...listFrom(document, at)]);
}

/** "Case type  Good  Requires improvement  Inadequate", and under it "Domestic abuse  3  2  5". */
function rowAt(document: ParsedDocument, part: Part, at: number): CaseAuditClaim[] {
  const { subject = '', numbers = '' } = row.exec(unbroken(part.text))?.groups ?? {};
  const values = numbers.match(/\d+/g)?.map(Number) ?? [];
  if (values.length === 0 || !feedsFacts(part)) return [];
  const names = headingsOver(document.parts.slice(0, at), values);
  if (names === undefined) return [];
  const counts = Object.fromEntries(names.map((name, place) => [name, values[place] ?? 0]));
  return [auditAt(document, part, { ...counts, subject: subject.trim() })];
}

const looked = 24;
type Column = CountedGrade | 'total';

/** The grades in the lines above the rows, in one line or one line each; by their sum where the heads are lost. */
function headingsOver(above: readonly Part[], values: readonly number[]): readonly Column[] | undefined {
  let names: Column[] = [];
  for (const part of above.slice(-looked).toReversed()) {
    const text = unbroken(part.text);
    if (row.test(text)) continue;
    names = [...namesIn(text), ...names];
    if (names.length >= values.length) return names.length === values.length ? names : undefined;
    if (text.split(' ').length > 12) break;
  }
  const last = values.at(-1);
  const isSum = last === values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  const isOfGrades = above.slice(-looked).some(({ text }) => /requir\w+ improvement/i.test(text));
  return isSum && isOfGrades && values.length === summed.length ? summed : undefined;
}

const summed: readonly Column[] = ['good', 'requiresImprovement', 'inadequate', 'total'];

/** The grades that a line of headings names, in its order; none where it says anything else of them. */
function namesIn(line: string): Column[] {
  if (/\d|[.;:]/.test(line) || line.length > 120) return [];
  return columns
    .flatMap(([name, form]) => [...line.matchAll(form)].map(({ index }) => ({ name, index })))
    .sort((one, other) => one.index - other.index)
    .map(({ name }) => name);
}

/** "Good 9", "Requires improvement 15", "Inadequate 10": one line each, read as one audit. */
function listFrom(document: ParsedDocument, at: number): CaseAuditClaim[] {
  const isLine = (part: Part | undefined): boolean => part !== undefined && single.test(unbroken(part.text));
  const first = document.parts[at];
  if (first === undefined || !isLine(first) || isLine(document.parts[at - 1])) return [];
  const counts: Partial<Record<CountedGrade, number>> = {};
  for (const part of document.parts.slice(at)) {
    const { grade = '', number = '' } = single.exec(unbroken(part.text))?.groups ?? {};
    const name = namesIn(grade)[0];
    if (name === undefined || name === 'total') break;
    counts[name] = Number(number);
  }
  const subject = subjectOver(document.parts[at - 1]);
  return Object.keys(counts).length < 2 ? [] : [auditAt(document, first, { ...counts, subject })];
}

/** "Cases assessed involving section 47 enquiries": the line over a list of grades. */
function subjectOver(before: Part | undefined): string {
  const line = unbroken(before?.text ?? '');
  return /\bcases?\b.*?\b(?:involving|about|relating to|concerning|of) (.{4,60}?)\W*$/i.exec(line)?.[1] ?? 'all cases';
}

function auditAt(
  document: ParsedDocument,
  part: Part,
  counted: Pick<CaseAuditClaim, CountedGrade | 'total' | 'subject'>,
): CaseAuditClaim {
  const subject = /^(?:total|all|overall)\b/i.test(counted.subject) ? 'all cases' : counted.subject;
  const reading = { rule: 'case-audit.table', score: 0.85, reasons: ['a line of a table of grades'] };
  const isOwn = /self[- ]assess|force[’']s own|graded by the force/i.test(unbroken(part.section ?? ''));
  return { ...claimAt(document, part, reading), ...counted, subject, grader: isOwn ? 'FORCE' : 'INSPECTORATE' };
}
