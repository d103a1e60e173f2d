import type { Polarity, Reading, ReadingCertainty } from '../../generated/schema.js';
import { closed, closedInPart, leftOpen } from './progress-closed.js';
import { ended, endedPlainly, lessened, settled, there } from './progress-done.js';
import { onTheWay, onTheWayPlainly, promised } from './progress-partly.js';
import type { ProgressRow } from './progress-row.js';
import { asBefore, notThere, unchanged } from './progress-undone.js';

export type Reach = 'FINDING' | 'UNTOLD' | 'ANY';

/** A phrase in which inspectors speak of progress, and what we take it to mean. The reading is ours, never theirs. */
export interface ProgressPhrase {
  readonly form: RegExp;
  readonly reading: Exclude<Reading, 'NOT_ASSESSED'>;
  readonly certainty: ReadingCertainty;
  readonly score: number;
  /** Counts only in a statement that speaks so; absent: in any. */
  readonly polarity?: Polarity;
  /** Where it is believed: in findings alone, also where nothing else praises or blames, or in any sentence. */
  readonly reach: Reach;
  /** Why, for people. */
  readonly because: string;
}

/** Looked for in this order: the first that fits counts. */
export const progressPhrases: readonly ProgressPhrase[] = [
  ...phrasesOf(leftOpen, 'NOT_MET', { reach: 'ANY' }),
  ...phrasesOf(closedInPart, 'PARTLY_MET', { reach: 'ANY' }),
  ...phrasesOf(closed, 'MET', { reach: 'ANY' }),
  ...phrasesOf(endedPlainly, 'MET', { reach: 'UNTOLD' }),
  ...phrasesOf(ended, 'MET', { polarity: 'POSITIVE' }),
  ...phrasesOf(unchanged, 'NOT_MET', { reach: 'UNTOLD' }),
  ...phrasesOf(onTheWayPlainly, 'PARTLY_MET', { reach: 'UNTOLD' }),
  ...phrasesOf(onTheWay, 'PARTLY_MET'),
  ...phrasesOf(asBefore, 'NOT_MET', { polarity: 'NEGATIVE', reach: 'UNTOLD' }),
  ...phrasesOf(notThere, 'NOT_MET', { polarity: 'NEGATIVE' }),
  ...phrasesOf(lessened, 'PARTLY_MET', { polarity: 'POSITIVE' }),
  ...phrasesOf(there, 'MET', { polarity: 'POSITIVE' }),
  ...phrasesOf(settled, 'MET', { polarity: 'POSITIVE' }),
  ...phrasesOf(promised, 'PARTLY_MET'),
];

function phrasesOf(
  rows: readonly ProgressRow[],
  reading: ProgressPhrase['reading'],
  { polarity, reach = 'FINDING' }: { polarity?: Polarity; reach?: Reach } = {},
): ProgressPhrase[] {
  return rows.map(([score, because, ...forms]) => ({
    form: new RegExp(`(?<![\\w’'-])(?:${forms.join('|')})(?![\\w-])`, 'i'),
    reading,
    // a phrase that states the outcome is taken as said; any other only lets us conclude
    certainty: score >= 0.8 ? 'STATED' : 'INFERRED',
    score,
    ...(polarity === undefined ? {} : { polarity }),
    reach,
    because,
  }));
}
