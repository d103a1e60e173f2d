import type { Token } from './token.js';
import type { Mention, Span } from './quotation.js';

/** Who a sentence says that spoke. */
export interface Attribution {
  /** Absent where the sentence tells of speaking and not who spoke: "the court was told". */
  mention?: Mention;
  cue?: Span;
  rule: Rule;
  reasons: string[];
  /** For one after the words: the first of the sentence's tokens that is no part of it. */
  end?: number;
}

/**
 * How a quotation was given to its speaker, and how seldom that goes wrong.
 * `npm run score` measures the rules; the figures here order them and tell a reader how much to trust one.
 */
export const rules = {
  after: 0.97,
  before: 0.96,
  'according-to': 0.97,
  by: 0.9,
  'after-sentence': 0.9,
  trailing: 0.93,
  stance: 0.75,
  dash: 0.9,
  label: 0.85,
  colon: 0.65,
  verdict: 0.85,
  'lead-in': 0.93,
  'sentence-before': 0.85,
  'goes-on': 0.85,
  'named-before': 0.55,
  'not-said': 0.5,
  indirect: 0.9,
} as const;

export type Rule = keyof typeof rules;

export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
