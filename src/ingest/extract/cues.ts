import type { Polarity } from '../../generated/schema.js';
import { illSaid, lessened, wellSaid } from './cue-phrases.js';
import { bad, good } from './cue-words.js';
import { neutral, type Row } from './neutral-words.js';
import { plainlyBad, plainlyGood } from './plain-words.js';

export interface Cue {
  readonly form: RegExp;
  readonly polarity: Polarity | 'NONE';
  /** How much it says by itself: 3 settles a clause, 1 only tips it. */
  readonly weight: number;
  /** What a word of denial before it does. Absent: it turns it round. */
  readonly isFixed?: true;
}

// Longer forms come first: once a stretch of words has been read, no shorter form reads inside it.
export const cues: readonly Cue[] = [
  ...cuesOf(phrases(lessened), 'POSITIVE'),
  ...cuesOf(phrases(illSaid), 'NEGATIVE', true),
  ...cuesOf(phrases(wellSaid), 'POSITIVE'),
  ...cuesOf(neutral, 'NONE'),
  ...cuesOf(bad, 'NEGATIVE'),
  ...cuesOf(good, 'POSITIVE'),
  ...cuesOf(plainlyBad, 'NEGATIVE'),
  ...cuesOf(plainlyGood, 'POSITIVE'),
];

function phrases(forms: readonly string[]): Row[] {
  return forms.map((form) => [3, form]);
}

function cuesOf(rows: readonly Row[], polarity: Cue['polarity'], isFixed = false): Cue[] {
  return rows.map(([weight, forms]) => ({
    form: new RegExp(`(?<![\\w’'-])(?:${forms})(?![\\w-])`, 'gi'),
    polarity,
    weight,
    ...(isFixed ? { isFixed } : {}),
  }));
}

/** What follows is wanted, not there: nothing good that is named after it counts. */
export const unreal =
  /\b(?:need(?:s|ed)? to|must|should|yet to|too \w+ (?:to|for)|ought to|ha(?:s|ve) to|expects?|so that|in order to|until|before|(?:more|further|much|work)(?: \w+){0,2} to do)\b/i;

/** A word of denial turns round what follows within a few words. */
export const denial =
  /(?:\b(?:not|never|no|nor|neither|cannot|without|hardly|barely|seldom|rarely|nothing|none of|few of|far from|less than)|n[’']t|\b(?:need(?:s|ed)? to|must|should|could|would|lack(?:s|ed)?(?: of)?|fail(?:s|ed|ing)? to|unable to|insufficiently|too early to|in order to|so that)(?: be| have)?)(?: (?!and\b|but\b|however\b|although\b|which\b|that\b)[\w’'-]+){0,4}? ?$/i;
