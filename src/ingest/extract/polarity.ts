import type { Polarity } from '../../generated/schema.js';
import { cues, denial, unreal } from './cues.js';

export interface Tone {
  readonly polarity: Polarity;
  /** From 0 to 1: how one-sided its words are. */
  readonly score: number;
  /** The words that settled it. */
  readonly words: readonly string[];
}

const oneSided = 0.25;
/** "Could not" denies, and nothing that stands before it turns it round. */
const denying = /^(?:not|\w+n[’']t|never|nothing|none)$/i;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** More than 0 speaks well of the force. */
  readonly worth: number;
}

/** Whether a clause speaks well or ill of what it is about; undefined where its words do not tell. */
export function toneOf(clause: string): Tone | undefined {
  const marks = marksIn(clause).filter(({ worth }) => worth !== 0);
  const sum = marks.reduce((total, { worth }) => total + worth, 0);
  const all = marks.reduce((total, { worth }) => total + Math.abs(worth), 0);
  // words that speak both ways tell nothing: better unread than wrong
  if (Math.abs(sum) < 1 || Math.abs(sum) < all * oneSided) return undefined;
  const polarity = sum > 0 ? 'POSITIVE' : 'NEGATIVE';
  const words = marks.filter(({ worth }) => worth * sum > 0).map((mark) => mark.words);
  return { polarity, score: (Math.abs(sum) / all) * Math.min(1, 0.5 + Math.abs(sum) / 6), words };
}

function marksIn(clause: string): Mark[] {
  const marks: Mark[] = [];
  for (const { form, polarity, weight, isFixed } of cues) {
    for (const { 0: words, index: start } of clause.matchAll(form)) {
      const end = start + words.length;
      if (marks.some((mark) => start < mark.end && mark.start < end)) continue;
      const before = clause.slice(0, start);
      const sign = polarity === 'NONE' ? 0 : polarity === 'POSITIVE' ? 1 : -1;
      const turned = isFixed !== true && !denying.test(words) && denial.test(before) ? -1 : 1;
      const isWished = sign * turned > 0 && unreal.test(before);
      marks.push({ start, end, words, worth: isWished ? 0 : sign * turned * weight });
    }
  }
  return marks;
}
