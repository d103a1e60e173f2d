import type {
  Basis,
  Deadline,
  EvidenceState,
  Method,
  OfficialStatus,
  PickUpKind,
  Polarity,
  Reading,
  ReadingCertainty,
  Severity,
  Treatment,
} from '../generated/schema.js';
import { any, type Label, maybeOne, type Noun, one } from './noun.js';
import { count, date, number, oneOf, text, texts } from './values.js';

type ClaimLabel = Extract<
  Label,
  | 'Assessment'
  | 'CaseAudit'
  | 'Coverage'
  | 'Evidence'
  | 'Figure'
  | 'Finding'
  | 'Judgement'
  | 'Recommendation'
  | 'Stance'
  | 'StatusEvent'
>;

/** What inspectors, forces and newspapers say, and the evidence for it. */
export const claimNouns: Readonly<Record<ClaimLabel, Noun>> = {
  Finding: {
    isClaim: true,
    required: { polarity: oneOf<Polarity>({ POSITIVE: true, NEGATIVE: true }) },
    optional: {
      summary: text,
      severity: oneOf<Severity>({
        ACCELERATED_CAUSE_OF_CONCERN: true,
        CAUSE_OF_CONCERN: true,
        AREA_FOR_IMPROVEMENT: true,
      }),
    },
    edges: {
      foundIn: one('FOUND_IN', 'Inspection', 'findings'),
      relatesTo: any('RELATES_TO', 'Recommendation', 'relatedFindings'),
      themes: any('CONCERNS', 'Theme', 'findings'),
    },
  },
  Recommendation: {
    isClaim: true,
    required: {
      basis: oneOf<Basis>({ STATED: true, TOPIC_ONLY: true, INFERRED_FROM_CONCERN: true }),
      deadline: oneOf<Deadline>({
        IMMEDIATELY: true,
        WITHIN_THREE_MONTHS: true,
        WITHIN_SIX_MONTHS: true,
        BY_DATE: true,
        NONE_STATED: true,
        UNKNOWN: true,
      }),
    },
    optional: { summary: text, number: text, due: date },
    edges: {
      madeIn: maybeOne('MADE_IN', 'Inspection', 'recommendations'),
      addressees: any('ADDRESSED_TO', 'Body', 'recommendations'),
      arisesFrom: any('ARISES_FROM', 'Finding', 'gaveRiseTo'),
      themes: any('CONCERNS', 'Theme', 'recommendations'),
    },
  },
  Assessment: {
    isClaim: true,
    required: {
      reading: oneOf<Exclude<Reading, 'NOT_ASSESSED'>>({ MET: true, PARTLY_MET: true, NOT_MET: true }),
      certainty: oneOf<ReadingCertainty>({ STATED: true, INFERRED: true }),
    },
    optional: { summary: text },
    edges: {
      of: one('ASSESSES', ['Recommendation', 'Finding'], 'assessments'),
      madeIn: one('ASSESSED_IN', 'Inspection', 'assessments'),
    },
  },
  StatusEvent: {
    isClaim: true,
    optional: {
      on: date,
      status: oneOf<OfficialStatus>({
        AWAITING_REVIEW: true,
        WILL_BE_PROGRESSED: true,
        BEING_PROGRESSED: true,
        COMPLETE: true,
      }),
      comment: text,
    },
    edges: { of: one('CHANGES_STATUS_OF', 'Recommendation', 'statusHistory') },
    orders: { On: 'on' },
  },
  Coverage: {
    isClaim: true,
    optional: {
      treatment: oneOf<Treatment>({ LED: true, REPORTED: true, PASSING: true }),
      kind: oneOf<PickUpKind>({ VERBATIM: true, CLOSE: true, PARAPHRASE: true, ABSENT: true }),
      score: number,
      note: text,
    },
    edges: {
      article: one('CARRIED_BY', 'Article', 'coverage'),
      of: one('COVERS', ['Recommendation', 'Finding', 'Assessment'], 'coverage'),
    },
  },
  Judgement: {
    isClaim: true,
    required: {
      grade: oneOf({ OUTSTANDING: true, GOOD: true, ADEQUATE: true, REQUIRES_IMPROVEMENT: true, INADEQUATE: true }),
    },
    optional: { scale: text },
    edges: {
      theme: one('CONCERNS', 'Theme', 'judgements'),
      givenIn: one('GIVEN_IN', 'Inspection', 'judgements'),
    },
  },
  Stance: {
    isClaim: true,
    required: {
      kind: oneOf({ ACCEPTED: true, ACCEPTED_IN_PART: true, NOTED: true, DISPUTED: true, ACTION_PROMISED: true }),
    },
    optional: { summary: text, on: date },
    edges: {
      by: one('TAKEN_BY', 'Body', 'stances'),
      // None where nobody says which recommendations are meant.
      towards: any('RESPONDS_TO', 'Recommendation', 'stances'),
      statedIn: one('STATED_IN', 'Document', 'stances'),
    },
  },
  CaseAudit: {
    isClaim: true,
    required: { grader: oneOf({ INSPECTORATE: true, FORCE: true }), subject: text },
    optional: {
      good: count,
      adequate: count,
      requiresImprovement: count,
      inadequate: count,
      // As printed: it may differ from the sum of its parts.
      totalAsPrinted: count,
      note: text,
    },
    edges: { inspection: one('AUDITED_IN', 'Inspection', 'caseAudits') },
  },
  Figure: {
    isClaim: true,
    required: { label: text, value: number },
    edges: { inspection: one('COUNTED_IN', 'Inspection', 'figures') },
  },
  Evidence: {
    required: {
      method: oneOf<Method>({ CURATED: true, READ: true }),
      state: oneOf<EvidenceState>({ PROPOSED: true, ACCEPTED: true, REJECTED: true }),
    },
    optional: { reasons: texts, rule: text, ruleVersion: text, score: number },
    edges: {
      claim: one(
        'SUPPORTS',
        [
          'Finding',
          'Recommendation',
          'Assessment',
          'StatusEvent',
          'Coverage',
          'Judgement',
          'Stance',
          'CaseAudit',
          'Figure',
          'Tenure',
          'Quotation',
        ],
        'evidence',
      ),
      document: one('CITES', 'Document', 'evidence'),
      passage: maybeOne('QUOTES', 'Passage', 'evidence'),
    },
  },
};
