import type { Deadline, Grader, Polarity, Reading, StanceKind } from '../../generated/schema.js';
import type { CountedGrade } from '../extract/case-audit.js';

/** What the graph already says of some inspections, and of those they follow up: candidates for what a text says. */
export interface KnownClaims {
  readonly findings: readonly KnownFinding[];
  readonly recommendations: readonly KnownRecommendation[];
  readonly assessments: readonly KnownAssessment[];
  readonly coverage: readonly KnownCoverage[];
  readonly caseAudits: readonly KnownCaseAudit[];
  readonly judgements: readonly KnownJudgement[];
  readonly stances: readonly KnownStance[];
  /** Ids of themes. */
  readonly themes: readonly string[];
}

interface Owned {
  readonly id: string;
  /** The seed, or the version of a document's words that it was read from. */
  readonly owner: string;
}

export interface KnownFinding extends Owned {
  readonly words: string;
  readonly polarity: Polarity;
  readonly themes: readonly string[];
  readonly inspection: string;
  /** Recommendations that it bears on. */
  readonly relatesTo: readonly string[];
  /** The inspectors' own words for it, as they were read. */
  readonly printed: readonly string[];
}

export interface KnownRecommendation extends Owned {
  readonly words: string;
  readonly number: string | null;
  readonly deadline: Deadline;
  readonly themes: readonly string[];
  readonly inspection: string;
}

export interface KnownAssessment extends Owned {
  readonly of: string;
  readonly inspection: string;
  readonly reading: Reading;
}

/** That an article carries a claim: the words are those of the claim. Several coverages may carry one. */
export interface KnownCoverage {
  readonly id: string;
  readonly words: string;
  readonly themes: readonly string[];
  readonly article: string;
  readonly coverage: readonly string[];
  readonly owners: readonly string[];
}

export interface KnownCaseAudit extends Owned, Readonly<Record<CountedGrade, number | null>> {
  readonly inspection: string;
  readonly grader: Grader;
}

export interface KnownJudgement extends Owned {
  readonly inspection: string;
  readonly theme: string;
  readonly grade: string;
}

export interface KnownStance extends Owned {
  readonly words: string;
  readonly kind: StanceKind;
  readonly by: string;
  readonly document: string;
}

const order = ['report', 'release', 'response', 'register-page', 'article'];

/**
 * Who comes first when several documents say the same: the seed, then reports, releases, responses and articles.
 * A fixed order, so that the graph does not depend on the order in which documents were given.
 */
export function rankOf(owner: string): string {
  if (owner === 'seed') return '';
  const kind = order.findIndex((word) => owner.startsWith(`text:${word}-`));
  return `${kind < 0 ? order.length : kind} ${owner}`;
}

/** What was known before a text: what it made itself, and what comes after it, is no candidate for its words. */
export function before(text: string, claims: KnownClaims): KnownClaims {
  const isEarlier = ({ owner }: Owned) => rankOf(owner) < rankOf(text);
  return {
    ...claims,
    findings: claims.findings.filter(isEarlier),
    recommendations: claims.recommendations.filter(isEarlier),
    assessments: claims.assessments.filter(isEarlier),
    caseAudits: claims.caseAudits.filter(isEarlier),
    judgements: claims.judgements.filter(isEarlier),
    stances: claims.stances.filter(isEarlier),
    coverage: claims.coverage.flatMap((one) => {
      const kept = one.coverage.filter((_, at) => rankOf(one.owners[at] ?? '') < rankOf(text));
      return kept.length === 0 ? [] : [{ ...one, coverage: kept }];
    }),
  };
}
