import type { Gender } from './people.js';

/** Offsets are UTF-16 code units of the text; the end is the first one after. */
export interface Span {
  start: number;
  end: number;
}

/** A slice as printed. */
export interface Printed extends Span {
  exact: string;
}

/** What a text says that somebody said, or a report wrote. */
export interface FoundQuotation {
  /** Without the marks: more than one where an attribution or the end of a paragraph stands between. */
  pieces: Span[];
  /** The pieces, with a space between two. */
  exact: string;
  /** In the speaker's words; false for reported speech. */
  isDirect: boolean;
  /** Some words inside a sentence of the writer's. */
  isScrap: boolean;
  /** As printed; absent where the text does not say who spoke. */
  speaker?: Printed;
  role?: Printed;
  /** The words that tell of the speaking: "said", "according to". */
  cue?: Printed;
  rule: string;
  ruleVersion: string;
  /** 0 to 1: how seldom a text of this form means somebody else. */
  score: number;
  reasons: string[];
}

/** Somebody who speaks, as printed. */
export interface Mention {
  speaker: Span;
  role?: Span;
  kind: 'name' | 'body' | 'noun' | 'writing' | 'pronoun';
  isPlural: boolean;
  gender?: Gender;
  /** The first word of a whole name, in lower case. */
  given?: string;
  /** The last word, in lower case: what a later mention has in common. */
  surname: string;
  /** Of "it": the sentence goes on with what "the force" has done, and so is hardly the force's. */
  isOfForce?: boolean;
}

export const ruleVersion = '5';

export function printed(text: string, { start, end }: Span): Printed {
  return { exact: text.slice(start, end), start, end };
}

/** As printed, where the text breaks a name over two lines. */
export function onOneLine({ exact }: Printed): string {
  return exact.replace(/\s+/g, ' ');
}
