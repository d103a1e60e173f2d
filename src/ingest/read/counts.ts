import type { CaseAuditClaim } from '../extract/case-audit.js';
import type { JudgementClaim } from '../extract/judgement.js';
import { nothing, type Read, together } from './read.js';
import { stated } from './stated.js';
import { among, claimId, type Subject } from './subject.js';

const grades = ['good', 'adequate', 'requiresImprovement', 'inadequate'] as const;

/** Graded samples of cases: the same counts by the same grader are the ones that the graph has. */
export function readCaseAudits(audits: readonly CaseAuditClaim[], subject: Subject): Read {
  const { inspection } = subject;
  if (inspection === undefined) return nothing;
  return together(
    audits.map((audit): Read => {
      const known = among(subject.claims.caseAudits, subject.inspections).find(
        (one) => one.grader === audit.grader && grades.every((grade) => (one[grade] ?? undefined) === audit[grade]),
      );
      const id = known?.id ?? claimId('case-audit', inspection.id, subject, audit.start);
      const { start, end, rule, ruleVersion, score, reasons } = audit;
      const supports = [{ start, end, claim: id, rule, ruleVersion, score, reasons }];
      return { ...nothing, supports, made: known ? [] : [newAudit(id, audit, inspection.id)] };
    }),
  );
}

function newAudit(id: string, { grader, subject, total, note, ...audit }: CaseAuditClaim, inspection: string) {
  const counts = Object.fromEntries(
    grades.flatMap((grade) => (audit[grade] === undefined ? [] : [[grade, audit[grade]]])),
  );
  const facts = {
    ...counts,
    grader,
    subject,
    ...(total !== undefined && { totalAsPrinted: total }),
    ...(note !== undefined && { note }),
  };
  return { node: { id, label: 'CaseAudit' as const, facts }, edges: [['AUDITED_IN', inspection] as const] };
}

/** One grade for an area; another one than the graph holds stands beside it as what this document states. */
export function readJudgements(judgements: readonly JudgementClaim[], subject: Subject): Read {
  const { inspection } = subject;
  if (inspection === undefined) return nothing;
  return together(
    judgements.map((judgement): Read => {
      const theme = `theme:ncpi24-${judgement.area.toLowerCase().replaceAll('_', '-')}`;
      if (!subject.claims.themes.includes(theme)) return nothing;
      const known = among(subject.claims.judgements, subject.inspections).find((one) => one.theme === theme);
      const id = known?.id ?? claimId('judgement', inspection.id, subject, theme.slice(theme.indexOf(':') + 1));
      const { start, end, rule, ruleVersion, score, reasons, grade } = judgement;
      const supports = [{ start, end, claim: id, rule, ruleVersion, score, reasons }];
      if (known?.grade === grade) return { ...nothing, supports };
      if (known)
        return { ...nothing, supports, made: [stated({ about: id, property: 'grade', value: grade }, subject)] };
      const edges = [['CONCERNS', theme] as const, ['GIVEN_IN', inspection.id] as const];
      return { ...nothing, supports, made: [{ node: { id, label: 'Judgement', facts: { grade } }, edges }] };
    }),
  );
}
