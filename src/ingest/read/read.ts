import type { GraphNode } from '../claim.js';
import type { Weighed } from '../link/choose.js';
import type { Span } from '../quote/quotation.js';

/** These words are evidence of that claim: by which rule, how sure, why, and what else it could have been. */
export interface Support extends Span {
  readonly claim: string;
  readonly rule: string;
  readonly ruleVersion: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A node that this document brings, with the edges that leave it. */
export interface Made {
  readonly node: GraphNode;
  readonly edges: readonly (readonly [type: string, to: string])[];
}

export interface OpenQuestion extends Span {
  readonly text: string;
  readonly candidates: readonly Weighed[];
}

/** What one rule read of a document: claims of its own, evidence for these and for known ones, and what is left open. */
export interface Read {
  readonly made: readonly Made[];
  readonly supports: readonly Support[];
  readonly questions: readonly OpenQuestion[];
}

export const nothing: Read = { made: [], supports: [], questions: [] };

/** Nodes that several rules make are one; so is evidence of one claim at one place. */
export function together(all: readonly Read[]): Read {
  const made = new Map(all.flatMap((one) => one.made).map((one) => [one.node.id, one]));
  const supports = new Map<string, Support>();
  for (const support of all.flatMap((one) => one.supports)) {
    const key = `${support.claim} ${support.start}`;
    if ((supports.get(key)?.score ?? -1) < support.score) supports.set(key, support);
  }
  const questions = new Map(all.flatMap((one) => one.questions).map((one) => [one.start, one]));
  return { made: [...made.values()], supports: [...supports.values()], questions: [...questions.values()] };
}
