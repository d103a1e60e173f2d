import type { SentenceOrigin } from '../../generated/schema.js';
import type { Span } from './words.js';

/** Words that an article gives as somebody's answer, quoted or told. */
export interface Reply extends Span {
  readonly origin: 'FORCE_REPLY' | 'OFFICIAL_REPLY';
}

/** Words of somebody whose answer they are not. */
export interface Told extends Span {
  readonly teller: 'INSPECTORS' | 'OTHER';
}

export interface SentenceLabel extends Span {
  /** Of the sentence in its article. */
  readonly index: number;
  readonly origin: SentenceOrigin;
  /** Of the weight of its words, the part that the source has. */
  readonly score: number;
  /** The id of the source it is from; also where the label is withheld because a number differs. */
  readonly source?: string;
  /** The sentences of that source that it takes, as places in the source's text, the most taken first. */
  readonly taken: readonly Span[];
  /** As printed: numbers, ages and durations that the source does not have. */
  readonly unmatchedNumbers: readonly string[];
  readonly reasons: readonly string[];
}

/** What is known of a sentence. */
export type Label = Omit<SentenceLabel, 'index' | 'start' | 'end'>;
