import type { Value } from './values.js';

/** The nouns of the graph: those that rows are about, Evidence, which rows make with their sources, and what reading makes. */
export type Label =
  | 'Appearance'
  | 'Article'
  | 'ArticleSentence'
  | 'Assessment'
  | 'CaseAudit'
  | 'Coverage'
  | 'Evidence'
  | 'Figure'
  | 'Finding'
  | 'Force'
  | 'Inspection'
  | 'Judgement'
  | 'Office'
  | 'Organisation'
  | 'Passage'
  | 'Person'
  | 'PickUp'
  | 'Programme'
  | 'Question'
  | 'QuestionCandidate'
  | 'Quotation'
  | 'Recommendation'
  | 'RegisterPage'
  | 'Release'
  | 'Report'
  | 'Response'
  | 'Stance'
  | 'Statement'
  | 'StatusEvent'
  | 'Tenure'
  | 'TermSlip'
  | 'Text'
  | 'Theme';

export type Kind = 'Body' | 'Document';

/** What a row of one noun may say; every key is the GraphQL field of that name where there is one. */
export interface Noun {
  /** The interface that nodes carry as a second label. */
  kind?: Kind;
  /** Needs sources, or the reason why there are none. */
  isClaim?: true;
  required?: Readonly<Record<string, Value>>;
  optional?: Readonly<Record<string, Value>>;
  edges?: Readonly<Record<string, Edge>>;
  /** Orders that a page may have, each by one value of the row: stored as by<Order>Asc and by<Order>Desc. */
  orders?: Readonly<Record<string, string>>;
  /** A row has at least one of these keys. */
  anyOf?: readonly string[];
}

/** Where a key leads: (this)-[:TYPE]->(one of `to`). */
export interface Edge {
  type: string;
  to: readonly (Label | Kind | 'Node')[];
  isRequired: boolean;
  isList: boolean;
  /** The field that leads back: what the history of the other end calls this edge. */
  back: string;
}

type Target = Edge['to'][number];

export function one(type: string, to: Target | readonly Target[], back: string): Edge {
  return { type, to: [to].flat(), isRequired: true, isList: false, back };
}

export function maybeOne(type: string, to: Target | readonly Target[], back: string): Edge {
  return { ...one(type, to, back), isRequired: false };
}

export function some(type: string, to: Target | readonly Target[], back: string): Edge {
  return { ...one(type, to, back), isList: true };
}

export function any(type: string, to: Target | readonly Target[], back: string): Edge {
  return { ...some(type, to, back), isRequired: false };
}
