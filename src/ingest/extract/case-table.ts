import { type ParsedDocument, type Part, unbroken } from '../document.js';
import type { CaseAuditClaim, CountedGrade } from './case-audit.js';
import { claimAt } from './claim.js';

const columns: readonly (readonly [CountedGrade | 'total', RegExp])[] = [
  ['requiresImprovement', /requir\w+ improvement/gi],
  ['inadequate', /inadequate/gi],
  ['adequate', /(?<!in)adequate/gi],
  ['good', /\bgood\b/gi],
  ['total', /\btotal\b/gi],
];
const row = /^(?<subject>[A-Za-z][^\d]*?)[\s:|]+(?<numbers>\d+(?:[\s|,]+\d+){1,4})\W*$/;
const single =
  /^(?<grade>good|adequate|requires improvement|inadequate)[\s:|–-]+(?<number>\d+)(?:[\s|]+\(?\d+ ?%\)?)?\W*$/i;

/** Tables of cases: a line of grades over lines of numbers, or one line for each grade. */
export function tableAudits(document: ParsedDocument): CaseAuditClaim[] {
  const { parts } = document;
  return parts.flatMap((part, at) => [...rowsUnder(document, part, parts.slice(at + 1)), ...listFrom(document, at)]);
}

/** "Case type  Good  Requires improvement  Inadequate", and under it "Domestic abuse  3  2  5". */
function rowsUnder(document: ParsedDocument, header: Part, below: readonly Part[]): CaseAuditClaim[] {
  const names = namesIn(unbroken(header.text));
  if (names.length < 2) return [];
  const audits: CaseAuditClaim[] = [];
  for (const part of below) {
    const { subject = '', numbers = '' } = row.exec(unbroken(part.text))?.groups ?? {};
    const values = numbers.match(/\d+/g)?.map(Number) ?? [];
    if (values.length === 0) break;
    if (values.length !== names.length) continue;
    const counts = Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
    audits.push(auditAt(document, part, { ...counts, subject: subject.trim() }));
  }
  return audits;
}

/** The grades that a line of headings names, in its order; none where it says anything else of them. */
function namesIn(line: string): (CountedGrade | 'total')[] {
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
  return Object.keys(counts).length < 2 ? [] : [auditAt(document, first, { ...counts, subject: 'all cases' })];
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
