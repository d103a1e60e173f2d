import { feedsFacts, type ParsedDocument, sliceOf } from '../document.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every claim read from a text says of itself. */
export interface Claim extends Span {
  /** The slice of the text that the claim stands on. */
  readonly exact: string;
  readonly rule: string;
  readonly ruleVersion: string;
  /** How sure the rule is, from 0 to 1. */
  readonly score: number;
  /** In plain words, for people who check it. */
  readonly reasons: readonly string[];
}

export interface Reading {
  readonly rule: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Raised with every change of what a rule reads, so that `--reread` knows what is old. */
export const ruleVersion = '9';

/**
 * The only way to a claim. Throws where its words are not in the text, or stand in a part that feeds no facts: a
 * caption, a note, a stock sentence. Such a claim would be invented.
 */
export function claimAt(document: ParsedDocument, { start, end }: Span, { rule, score, reasons }: Reading): Claim {
  const { exact } = sliceOf(document, start, end);
  const part = document.parts.find((one) => one.start <= start && end <= one.end);
  if (part === undefined || !feedsFacts(part)) {
    throw new RangeError(`Rule ${rule}: ${start} to ${end} is no part of the text that feeds facts.`);
  }
  if (exact.trim() !== exact) throw new RangeError(`Rule ${rule}: ${start} to ${end} begins or ends with white space.`);
  return { start, end, exact, rule, ruleVersion, score: Math.round(score * 100) / 100, reasons };
}
