import type { ParsedDocument } from '../document.js';
import type { CaseAuditClaim, CountedGrade } from './case-audit.js';

/** "24 were inadequate. Eighteen were good and 29 required improvement.": one sample counted in two sentences. */
export function joined(document: ParsedDocument, audits: readonly CaseAuditClaim[]): CaseAuditClaim[] {
  return audits.map((audit, at) => {
    const near = [audits[at - 1], audits[at + 1]].find(
      (other) =>
        other !== undefined && gradesIn(other) === 1 && other.total === audit.total && isBeside(document, audit, other),
    );
    if (near === undefined || gradesIn(audit) < 2) return audit;
    const sum = grades.reduce((all, grade) => all + (audit[grade] ?? near[grade] ?? 0), 0);
    return audit.total === undefined || sum > audit.total ? audit : { ...counts(near), ...audit };
  });
}

const grades: readonly CountedGrade[] = ['good', 'adequate', 'requiresImprovement', 'inadequate'];

/** How many grades it counts; a count that several share stands for all. */
export function gradesIn(audit: CaseAuditClaim): number {
  return audit.note === undefined ? Object.keys(counts(audit)).length : grades.length;
}

function counts(audit: CaseAuditClaim): Partial<Record<CountedGrade, number>> {
  return Object.fromEntries(
    grades.flatMap((grade) => (audit[grade] === undefined ? [] : [[grade, audit[grade]] as const])),
  );
}

function isBeside(document: ParsedDocument, one: CaseAuditClaim, other: CaseAuditClaim): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return document.text.slice(first.end, second.start).trim() === '';
}
