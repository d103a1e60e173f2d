import type { Drift } from '../align/drift.js';
import type { Weighed } from '../link/choose.js';
import type { Property } from '../values.js';

/**
 * What was read of one document, for people and for programs: `npm run ingest -- --json` prints one of these a line.
 * Keys are only ever added. Words are null where they are sensitive.
 */
export type Told = ToldRefused | ToldRead;

export interface ToldRefused {
  readonly file: string;
  readonly status: 'REFUSED';
  /** Why, for programs: of the file (EMPTY, BINARY, SCANNED_PDF …), of its subject (NO_FORCE, FOREIGN …) or NOT_FOUND. */
  readonly code: string;
  /** Why, in a sentence. */
  readonly reason: string;
}

export interface Words {
  readonly start: number;
  readonly end: number;
  readonly words: string | null;
}

/** Words that are evidence of a claim, and what the claim says. */
export interface ToldClaim extends Words {
  readonly claim: string;
  readonly isNew: boolean;
  readonly facts: Readonly<Record<string, Property>>;
  readonly rule: string;
  readonly ruleVersion: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface ToldQuotation extends Words {
  readonly isDirect: boolean;
  readonly speakerAsPrinted: string | null;
  readonly roleAsPrinted: string | null;
  /** Id of a person, body or report. */
  readonly speaker: string | null;
  readonly drift: (Pick<Drift, 'words' | 'matchedWords' | 'edits'> & { readonly source: string }) | null;
}

export interface ToldArticle {
  readonly carried: readonly (Words & { readonly finding: string; readonly kind: string; readonly score: number })[];
  readonly leftOut: readonly string[];
  readonly sentences: readonly {
    readonly index: number;
    readonly start: number;
    readonly end: number;
    readonly origin: string;
    readonly source: string | null;
    readonly score: number;
    readonly unmatchedNumbers: readonly string[];
  }[];
  readonly termSlips: readonly { readonly sentence: number; readonly source: string; readonly printed: string }[];
}

export interface ToldRead {
  readonly file: string;
  readonly status: 'READ';
  readonly document: {
    readonly id: string;
    readonly kind: string;
    readonly title: string | null;
    readonly knownBy: string;
  };
  /** Id of this version of its words. */
  readonly text: string;
  readonly whyKind: readonly string[];
  readonly forces: readonly Weighed[];
  readonly inspections: readonly string[];
  /** Why these, or what it may be where it is not known. */
  readonly whyInspection: readonly Weighed[];
  readonly remarks: readonly string[];
  readonly claims: readonly ToldClaim[];
  readonly statements: readonly {
    readonly about: string;
    readonly property: string;
    readonly value: string;
    readonly note: string | null;
  }[];
  readonly quotations: readonly ToldQuotation[];
  /** Of an article. */
  readonly article: ToldArticle | null;
  readonly questions: readonly (Words & { readonly text: string; readonly candidates: readonly Weighed[] })[];
  readonly differences: readonly {
    readonly text: string;
    readonly come: readonly string[];
    readonly gone: readonly string[];
  }[];
  readonly readAgain: readonly string[];
  /** Documents that should be read again, and whose file is not where it was. */
  readonly toReadAgain: readonly string[];
  /** Null: a dry run. */
  readonly written: { readonly created: number; readonly changed: number; readonly retracted: number } | null;
}
