/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** The time given for a recommendation. */
export type Deadline =
  /** By a calendar date, which is `due`. */
  | 'BY_DATE'
  /** At once. */
  | 'IMMEDIATELY'
  /** The source is known and gives none. */
  | 'NONE_STATED'
  /** Not known whether there is one, or which. */
  | 'UNKNOWN'
  /** Within six months of the report. */
  | 'WITHIN_SIX_MONTHS'
  /** Within three months of the report. */
  | 'WITHIN_THREE_MONTHS';

/** Who took a claim from a document. */
export type Method =
  /** A person. */
  | 'CURATED'
  /** A rule of this program. */
  | 'READ';

/** Whether a finding is good or bad for the force. */
export type Polarity =
  /** Something done badly, or still not done. */
  | 'NEGATIVE'
  /** Something done well, or better than before. */
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
  /** Some of it done, or some progress. */
  | 'PARTLY_MET';

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

export type TraceQueryVariables = Exact<{
  id: string | number;
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


export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCovered"}},{"kind":"Field","name":{"kind":"Name","value":"latestReading"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommended"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowedUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoveredBy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;
export const TraceableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Traceable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recommendations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"findings"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recommendations"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MADE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findings"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MADE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TraceableQuery, TraceableQueryVariables>;