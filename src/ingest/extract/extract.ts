import type { DocumentKind } from '../../generated/schema.js';
import type { ParsedDocument } from '../document.js';
import type { CaseAuditClaim } from './case-audit.js';
import { proseAudits } from './case-prose.js';
import { tableAudits } from './case-table.js';
import { type FindingClaim, findingsOf } from './finding.js';
import { type GradeCountClaim, gradeCountsOf, type JudgementClaim, judgementsOf } from './judgement.js';
import { type RecommendationClaim, recommendationsOf } from './recommendation.js';
import { type ProgressClaim } from './progress.js';
import { progressIn } from './follow-up.js';
import { type Reviewed, reviewedIn } from './review.js';
import { type StanceClaim, stancesOf } from './stance.js';
import type { Voice } from './voice.js';

/** What a document claims, before anybody asks whom and what it is about in the graph. */
export interface Extracted {
  readonly findings: readonly FindingClaim[];
  readonly recommendations: readonly RecommendationClaim[];
  /** Of recommendations that a review prints again. */
  readonly reviewed: readonly Reviewed[];
  /** All that a follow-up says of progress; empty for a first inspection. */
  readonly progress: readonly ProgressClaim[];
  readonly stances: readonly StanceClaim[];
  readonly caseAudits: readonly CaseAuditClaim[];
  readonly judgements: readonly JudgementClaim[];
  readonly gradeCounts: readonly GradeCountClaim[];
}

/** Reads the claims of a document of a known kind. Voices say which words are a force's, an inspector's, an official's. */
export function extract(document: ParsedDocument, kind: DocumentKind, voices: readonly Voice[] = []): Extracted {
  const isInspectors = kind === 'RELEASE' || kind === 'REPORT';
  const recommendations = recommendationsOf(document, kind);
  const reviewed = isInspectors ? reviewedIn(document, recommendations, kind) : [];
  return {
    findings: isInspectors ? besidesAsked(findingsOf(document, kind), recommendations, kind) : [],
    recommendations,
    reviewed,
    progress: isInspectors ? progressIn(document, kind, reviewed) : [],
    stances: stancesOf(document, kind, voices),
    caseAudits: isInspectors ? [...proseAudits(document), ...tableAudits(document)] : [],
    judgements: isInspectors ? judgementsOf(document) : [],
    gradeCounts: isInspectors ? gradeCountsOf(document) : [],
  };
}

/** What is asked for, and the points of it, finds nothing; but a release tells what is wrong as what should be done. */
function besidesAsked(
  findings: readonly FindingClaim[],
  recommendations: readonly RecommendationClaim[],
  kind: DocumentKind,
): FindingClaim[] {
  const asked = recommendations
    .filter(({ deadline }) => kind === 'REPORT' || (deadline !== 'NONE_STATED' && deadline !== 'UNKNOWN'))
    .flatMap(({ start, end, points, form }) => [...(form === 'EXPECT' ? [] : [{ start, end }]), ...points]);
  return findings.filter(
    ({ severity, start, end }) =>
      severity !== undefined || !asked.some((one) => one.start <= start && end <= one.end + 1),
  );
}
