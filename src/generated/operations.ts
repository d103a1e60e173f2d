/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument as DocumentNode } from '../web/typed-document.js';
/** Whether an office-holder speaks in a document or is only named there. */
export type AppearancePart =
  /** Is named, and nothing they said is given. */
  | 'MENTIONED'
  /** Speaks: the document quotes them or reports what they said. */
  | 'SPEAKER';

/** How it is known that there is a recommendation. */
export type Basis =
  /**
   * Inferred by us from a concern in the first report that a follow-up then assessed. Nobody is
   * known to have published it as a recommendation.
   */
  | 'INFERRED_FROM_CONCERN'
  /** A source says that it is a recommendation and what it asks. */
  | 'STATED'
  /** A source says that there is one, but only its topic is known. */
  | 'TOPIC_ONLY';

/** What a load did to a thing, or to a property or relationship of it. */
export type ChangeKind =
  /** Gave a property or a relationship another value. */
  | 'CHANGED'
  /** Made it: it was not in the graph before. */
  | 'CREATED'
  /** Brought back what had been withdrawn. */
  | 'RESTORED'
  /** Withdrew it, because its source no longer says it. What still refers to it finds it, marked as withdrawn. */
  | 'RETRACTED';

/** The kinds of deadline that the inspectorate gives. */
export type Deadline =
  /** By a calendar date, which is `due`. */
  | 'BY_DATE'
  /** Immediately, in the inspectorate's word: at once. */
  | 'IMMEDIATELY'
  /** The source is known and gives none. */
  | 'NONE_STATED'
  /** Not known whether there is one, or which. */
  | 'UNKNOWN'
  /** Within six months of the report. */
  | 'WITHIN_SIX_MONTHS'
  /** Within three months of the report. */
  | 'WITHIN_THREE_MONTHS';

/** How a quotation can differ from its source. */
export type EditKind =
  /** The paper's own words stand in brackets. */
  | 'BRACKETED'
  /** The sentence ends earlier than in the source. */
  | 'CUT_END'
  /** Words are left out inside, and dots show it. */
  | 'CUT_MARKED'
  /** The sentence begins later than in the source. */
  | 'CUT_START'
  /** Words are left out inside, and nothing shows it. */
  | 'CUT_UNMARKED'
  /** The words are given to another speaker than in the source. */
  | 'REATTRIBUTED'
  /** Pieces stand in another order than in the source. */
  | 'REORDERED'
  /** Words were exchanged for others. */
  | 'SUBSTITUTED';

/** Whether a person has looked at a piece of evidence, and with what result. */
export type EvidenceState =
  /** It stands: a person entered it, or looked at what a rule read and agreed. */
  | 'ACCEPTED'
  /** Read by a rule; nobody has looked at it yet. */
  | 'PROPOSED'
  /** A person found it wrong. It is kept so that the rule does not propose it again. */
  | 'REJECTED';

/** Grades of the inspectorate, the best first. Not every scale has all of them. */
export type Grade =
  /** Third of five: neither good nor in need of improvement. Scales of four do not have it. */
  | 'ADEQUATE'
  /** Second best on every scale: it does the work well. */
  | 'GOOD'
  /** The worst: the work fails those it is for. */
  | 'INADEQUATE'
  /** The best there is; rarely given. */
  | 'OUTSTANDING'
  /** Second worst: the work has failings that have to be mended. */
  | 'REQUIRES_IMPROVEMENT';

/** What kind of visit or output an inspection is. */
export type InspectionKind =
  /** A third visit, after inspection and review. */
  | 'ASSESSMENT_OF_PROGRESS'
  /** The first, full inspection of a force under the programme. */
  | 'INITIAL'
  /** One follow-up that answers several earlier inspections. */
  | 'INTEGRATED_REVIEW'
  /** A partial visit that tests each recommendation of the first. */
  | 'POST_INSPECTION_REVIEW'
  /** One of the quarterly updates on the Metropolitan Police that the Home Secretary commissioned. */
  | 'QUARTERLY_UPDATE'
  /** A full inspection again, after serious failings. */
  | 'REINSPECTION'
  /**
   * A graded inspection of the round that began in 2024. It follows up nothing; the force relates it
   * to the first round.
   */
  | 'SECOND_ROUND';

/** Who took a claim from a document. */
export type Method =
  /** A person read the document and entered the claim. */
  | 'CURATED'
  /** A rule of this program read it; `rule`, `score` and `reasons` say how. */
  | 'READ';

/**
 * The statuses of the inspectorate's register, in their usual order. A recommendation can go back to
 * an earlier one.
 */
export type OfficialStatus =
  /** `awaiting-review` in the register: the inspectorate has yet to look; the first entry usually has it. */
  | 'AWAITING_REVIEW'
  /** `being-progressed` in the register: work on it goes on. */
  | 'BEING_PROGRESSED'
  /** `complete` in the register: the inspectorate regards it as done. */
  | 'COMPLETE'
  /** `will-be-progressed` in the register: work on it is to come. */
  | 'WILL_BE_PROGRESSED';

/** How near the words of an article are to the words of its source. */
export type PickUpKind =
  /** Not carried: looked for and not found. */
  | 'ABSENT'
  /** The same words but for a few. */
  | 'CLOSE'
  /** The same matter in other words. */
  | 'PARAPHRASE'
  /** The same words. */
  | 'VERBATIM';

/** Whether a finding is good or bad for the force. */
export type Polarity =
  /** Against: something is done badly, or still not done. */
  | 'NEGATIVE'
  /** For: something is done well, or better than before. */
  | 'POSITIVE';

/**
 * How far a recommendation was met, as we read what the inspectorate writes. Always ours, never
 * official.
 */
export type Reading =
  /**
   * Done, or clearly better. For a recommendation inferred from a concern it means only that a
   * follow-up calls the matter better.
   */
  | 'MET'
  /** No assessment is known. Not the same as not met. */
  | 'NOT_ASSESSED'
  /** Not done: no change, or still a concern. */
  | 'NOT_MET'
  /** Some of it was done, or there was some progress. */
  | 'PARTLY_MET';

/** Whether a source says what became of something, or we conclude it. */
export type ReadingCertainty =
  /** Concluded from what the source says of the matter. */
  | 'INFERRED'
  /** The source says it of this very recommendation or finding. */
  | 'STATED';

/**
 * The kinds of step. Of one date, they stand in this order: RECOMMENDED, FOUND, COVERED, RESPONDED,
 * STATUS_CHANGED, FOLLOWED_UP.
 */
export type TraceStepKind =
  /** An article carried it or an assessment of it: `CoveredBy`. */
  | 'COVERED'
  /** A later inspection assessed it: `FollowedUp`. */
  | 'FOLLOWED_UP'
  /** The finding was made: `Found`. */
  | 'FOUND'
  /** The recommendation was made: `Recommended`. */
  | 'RECOMMENDED'
  /** A body answered it: `Responded`. */
  | 'RESPONDED'
  /** The register recorded something: `StatusChanged`. */
  | 'STATUS_CHANGED';

/** How prominent something is in an article. */
export type Treatment =
  /** The article leads with it: headline or first sentences. */
  | 'LED'
  /** The article only mentions it. */
  | 'PASSING'
  /** The article reports it; also where nothing says how much. */
  | 'REPORTED';

export type ChangesSinceQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesSinceQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly kind: ChangeKind, readonly property: string | null, readonly before: string | null, readonly after: string | null, readonly load: { readonly startedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ForceRecordQueryVariables = Exact<{
  force: string;
}>;


export type ForceRecordQuery = { readonly force: { readonly id: string, readonly name: string, readonly region: string, readonly overseenBy: ReadonlyArray<{ readonly name: string }>, readonly offices: ReadonlyArray<{ readonly title: string, readonly tenures: ReadonlyArray<{ readonly person: { readonly name: string }, readonly from: { readonly text: string } | null, readonly to: { readonly text: string } | null, readonly seenOn: ReadonlyArray<{ readonly text: string }> }> }>, readonly inspections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InspectionKind, readonly fieldwork: { readonly text: string } | null, readonly publishedOn: { readonly text: string } | null, readonly follows: ReadonlyArray<{ readonly id: string }>, readonly judgements: ReadonlyArray<{ readonly grade: Grade, readonly theme: { readonly name: string } }>, readonly findings: { readonly totalCount: number } }> }, readonly recommendations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly basis: Basis, readonly deadline: Deadline, readonly latestReading: Reading, readonly officialStatus: OfficialStatus | null, readonly due: { readonly text: string } | null, readonly assessments: ReadonlyArray<{ readonly reading: Reading, readonly certainty: ReadingCertainty, readonly summary: string | null, readonly madeIn: { readonly fieldwork: { readonly text: string } | null } }>, readonly coverage: ReadonlyArray<{ readonly treatment: Treatment | null, readonly article: { readonly title: string | null, readonly publishers: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
            > } }> }> }, readonly met: { readonly totalCount: number }, readonly partlyMet: { readonly totalCount: number }, readonly notMet: { readonly totalCount: number }, readonly notAssessed: { readonly totalCount: number } } | null };

export type HistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { readonly node:
    | { readonly __typename: 'Appearance', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Assessment', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'CaseAudit', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Coverage', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Finding', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Force', readonly id: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Judgement', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'Question', readonly id: string }
    | { readonly __typename: 'Quotation', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Recommendation', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'RegisterPage', readonly id: string, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Release', readonly id: string, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Report', readonly id: string, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Response', readonly id: string, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Stance', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatusEvent', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Tenure', readonly id: string, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly state: EvidenceState, readonly rule: string | null, readonly document:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         }>, readonly statements: ReadonlyArray<{ readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
          | { readonly title: string | null, readonly url: string | null }
         | null }> }
    | { readonly __typename: 'Text', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly kind: ChangeKind, readonly property: string | null, readonly before: string | null, readonly after: string | null, readonly load: { readonly startedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SourceValueFragment = { readonly property: string, readonly value: string, readonly isPreferred: boolean, readonly reason: string | null, readonly statedBy:
    | { readonly title: string | null, readonly url: string | null }
    | { readonly title: string | null, readonly url: string | null }
    | { readonly title: string | null, readonly url: string | null }
    | { readonly title: string | null, readonly url: string | null }
    | { readonly title: string | null, readonly url: string | null }
   | null };

export type PaperQueryVariables = Exact<{
  article: string;
}>;


export type PaperQuery = { readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedOn: { readonly text: string } | null, readonly publishers: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
    >, readonly reprints: { readonly title: string | null } | null, readonly coverage: ReadonlyArray<{ readonly treatment: Treatment | null, readonly kind: PickUpKind | null, readonly of:
        | { readonly __typename: 'Assessment', readonly id: string, readonly summary: string | null, readonly reading: Reading }
        | { readonly __typename: 'Finding', readonly id: string, readonly summary: string | null, readonly polarity: Polarity }
        | { readonly __typename: 'Recommendation', readonly id: string, readonly summary: string | null, readonly latestReading: Reading }
       }>, readonly about: ReadonlyArray<{ readonly title: string, readonly recommendations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null }> }, readonly recommendationsInNoPaper: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null }> }, readonly assessments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly reading: Reading, readonly of:
            | { readonly id: string, readonly summary: string | null }
            | { readonly id: string, readonly summary: string | null }
           }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null }> }, readonly findingsInNoPaper: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null }> } }>, readonly pickUp: ReadonlyArray<{ readonly kind: PickUpKind, readonly score: number, readonly finding: { readonly id: string, readonly summary: string | null } }>, readonly termSlips: ReadonlyArray<{ readonly source: string, readonly printed: string }> } | null };

export type QuotationsQueryVariables = Exact<{
  person: string;
}>;


export type QuotationsQuery = { readonly person: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly tenures: ReadonlyArray<{ readonly office: { readonly title: string, readonly at:
          | { readonly name: string }
          | { readonly name: string }
         }, readonly from: { readonly text: string } | null, readonly to: { readonly text: string } | null }>, readonly appearances: ReadonlyArray<{ readonly part: AppearancePart, readonly roleAsPrinted: string | null, readonly document:
        | { readonly id: string, readonly title: string | null, readonly url: string | null }
        | { readonly id: string, readonly title: string | null, readonly url: string | null }
        | { readonly id: string, readonly title: string | null, readonly url: string | null }
        | { readonly id: string, readonly title: string | null, readonly url: string | null }
        | { readonly id: string, readonly title: string | null, readonly url: string | null }
       | null, readonly inspection: { readonly title: string } | null, readonly force: { readonly name: string } | null }>, readonly quotations: ReadonlyArray<{ readonly exact: string | null, readonly isDirect: boolean, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly words: number | null, readonly matchedWords: number | null, readonly document:
        | { readonly id: string, readonly title: string | null }
        | { readonly id: string, readonly title: string | null }
        | { readonly id: string, readonly title: string | null }
        | { readonly id: string, readonly title: string | null }
        | { readonly id: string, readonly title: string | null }
      , readonly derivesFrom: ReadonlyArray<{ readonly exact: string | null, readonly document:
          | { readonly title: string | null }
          | { readonly title: string | null }
          | { readonly title: string | null }
          | { readonly title: string | null }
          | { readonly title: string | null }
         }>, readonly edits: ReadonlyArray<{ readonly kind: EditKind, readonly source: string | null, readonly printed: string | null }> }> } | null };

export type TraceQueryVariables = Exact<{
  id: string;
}>;


export type TraceQuery = { readonly trace: { readonly isCovered: boolean, readonly latestReading: Reading, readonly subject:
      | { readonly __typename: 'Finding', readonly id: string, readonly summary: string | null, readonly polarity: Polarity }
      | { readonly __typename: 'Recommendation', readonly id: string, readonly summary: string | null, readonly basis: Basis, readonly deadline: Deadline }
    , readonly steps: ReadonlyArray<
      | { readonly __typename: 'CoveredBy', readonly kind: TraceStepKind, readonly summary: string, readonly article: { readonly url: string | null }, readonly on: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly passage: { readonly exact: string | null } | null, readonly document:
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
           }> }
      | { readonly __typename: 'FollowedUp', readonly kind: TraceStepKind, readonly summary: string, readonly publishedOn: { readonly text: string } | null, readonly on: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly passage: { readonly exact: string | null } | null, readonly document:
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
           }> }
      | { readonly __typename: 'Found', readonly kind: TraceStepKind, readonly summary: string, readonly report: { readonly title: string | null, readonly url: string | null } | null, readonly on: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly passage: { readonly exact: string | null } | null, readonly document:
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
           }> }
      | { readonly __typename: 'Recommended', readonly kind: TraceStepKind, readonly summary: string, readonly report: { readonly title: string | null, readonly url: string | null } | null, readonly on: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly passage: { readonly exact: string | null } | null, readonly document:
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
           }> }
      | { readonly __typename: 'Responded', readonly kind: TraceStepKind, readonly summary: string, readonly on: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly passage: { readonly exact: string | null } | null, readonly document:
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
           }> }
      | { readonly __typename: 'StatusChanged', readonly kind: TraceStepKind, readonly summary: string, readonly on: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly method: Method, readonly passage: { readonly exact: string | null } | null, readonly document:
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
            | { readonly id: string, readonly title: string | null, readonly url: string | null }
           }> }
    > } | null };

export type TraceableQueryVariables = Exact<{
  recommendations?: string | null | undefined;
  findings?: string | null | undefined;
}>;


export type TraceableQuery = { readonly recommendations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly addressees: ReadonlyArray<
        | { readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly name: string, readonly aliases: ReadonlyArray<string> }
      >, readonly themes: ReadonlyArray<{ readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly foundIn: { readonly forces: ReadonlyArray<{ readonly name: string, readonly aliases: ReadonlyArray<string> }> }, readonly themes: ReadonlyArray<{ readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnmetByThemeQueryVariables = Exact<{
  theme?: ReadonlyArray<string> | string | null | undefined;
  region?: ReadonlyArray<string> | string | null | undefined;
}>;


export type UnmetByThemeQuery = { readonly unmetRecommendations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly basis: Basis, readonly addressees: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
      >, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly assessments: ReadonlyArray<{ readonly summary: string | null, readonly reading: Reading, readonly madeIn: { readonly title: string, readonly publishedOn: { readonly text: string } | null } }> }> }, readonly recommendationsLookedAt: { readonly totalCount: number }, readonly recommendationsKnown: { readonly totalCount: number }, readonly unmetFindings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly foundIn: { readonly forces: ReadonlyArray<{ readonly name: string }> }, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly assessments: ReadonlyArray<{ readonly summary: string | null, readonly reading: Reading, readonly madeIn: { readonly title: string, readonly publishedOn: { readonly text: string } | null } }> }> }, readonly findingsLookedAt: { readonly totalCount: number }, readonly findingsKnown: { readonly totalCount: number } };

export type UnmetRecommendationFragment = { readonly id: string, readonly summary: string | null, readonly basis: Basis, readonly addressees: ReadonlyArray<
    | { readonly name: string }
    | { readonly name: string }
  >, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly assessments: ReadonlyArray<{ readonly summary: string | null, readonly reading: Reading, readonly madeIn: { readonly title: string, readonly publishedOn: { readonly text: string } | null } }> };

export type UnmetFindingFragment = { readonly id: string, readonly summary: string | null, readonly foundIn: { readonly forces: ReadonlyArray<{ readonly name: string }> }, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly assessments: ReadonlyArray<{ readonly summary: string | null, readonly reading: Reading, readonly madeIn: { readonly title: string, readonly publishedOn: { readonly text: string } | null } }> };

export type WordsBesideQueryVariables = Exact<{
  id: string;
}>;


export type WordsBesideQuery = { readonly trace: { readonly steps: ReadonlyArray<
      | { readonly __typename: 'CoveredBy', readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly exact: string | null } | null }>, readonly article: { readonly quotations: ReadonlyArray<{ readonly matchedWords: number | null, readonly words: number | null, readonly passages: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly edits: ReadonlyArray<{ readonly kind: EditKind, readonly source: string | null, readonly printed: string | null }> }>, readonly pickUp: ReadonlyArray<{ readonly kind: PickUpKind, readonly score: number, readonly passages: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly finding: { readonly evidence: ReadonlyArray<{ readonly method: Method, readonly document:
                  | { readonly __typename: 'Article', readonly title: string | null }
                  | { readonly __typename: 'RegisterPage', readonly title: string | null }
                  | { readonly __typename: 'Release', readonly title: string | null }
                  | { readonly __typename: 'Report', readonly title: string | null }
                  | { readonly __typename: 'Response', readonly title: string | null }
                , readonly passage: { readonly exact: string | null } | null }> } }>, readonly termSlips: ReadonlyArray<{ readonly source: string, readonly printed: string, readonly sentence: { readonly start: number, readonly end: number } }> } }
      | { readonly __typename: 'FollowedUp' }
      | { readonly __typename: 'Found' }
      | { readonly __typename: 'Recommended' }
      | { readonly __typename: 'Responded' }
      | { readonly __typename: 'StatusChanged' }
    > } | null };

export const SourceValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<SourceValueFragment, unknown>;
export const UnmetRecommendationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnmetRecommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"madeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnmetRecommendationFragment, unknown>;
export const UnmetFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnmetFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"madeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnmetFindingFragment, unknown>;
export const ChangesSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const ForceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"overseenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fieldwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestReading"}},{"kind":"Field","name":{"kind":"Name","value":"officialStatus"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"madeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"met"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partlyMet"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTLY_MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notMet"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notAssessed"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_ASSESSED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ForceRecordQuery, ForceRecordQueryVariables>;
export const HistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"History"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceValue"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceValue"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceValue"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<HistoryQuery, HistoryQueryVariables>;
export const PaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"article"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"article"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reprints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"latestReading"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recommendationsInNoPaper"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCovered"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"findingsInNoPaper"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCovered"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"termSlips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}}]}}]} as unknown as DocumentNode<PaperQuery, PaperQueryVariables>;
export const QuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"roleAsPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"isDirect"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAsPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"roleAsPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"matchedWords"}},{"kind":"Field","name":{"kind":"Name","value":"derivesFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotationsQuery, QuotationsQueryVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCovered"}},{"kind":"Field","name":{"kind":"Name","value":"latestReading"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommended"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowedUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoveredBy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;
export const TraceableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Traceable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recommendations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"findings"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recommendations"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MADE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findings"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MADE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TraceableQuery, TraceableQueryVariables>;
export const UnmetByThemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnmetByTheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unmetRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnmetRecommendation"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recommendationsLookedAt"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"},{"kind":"EnumValue","value":"PARTLY_MET"},{"kind":"EnumValue","value":"NOT_MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recommendationsKnown"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unmetFindings"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"polarity"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEGATIVE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnmetFinding"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"findingsLookedAt"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"polarity"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEGATIVE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"latestReading"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"},{"kind":"EnumValue","value":"PARTLY_MET"},{"kind":"EnumValue","value":"NOT_MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"findingsKnown"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"polarity"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEGATIVE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnmetRecommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"madeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnmetFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"madeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnmetByThemeQuery, UnmetByThemeQueryVariables>;
export const WordsBesideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordsBeside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoveredBy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedWords"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"termSlips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WordsBesideQuery, WordsBesideQueryVariables>;