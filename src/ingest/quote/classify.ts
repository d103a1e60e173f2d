import type { Attribution } from './attribution.js';
import type { Marked } from './open.js';
import { isWord, type Token } from './token.js';
import { grades, naming } from './verbs.js';

/** What words in quotation marks are. Only the first two are somebody's words. */
export type Kind = 'speech' | 'scrap' | 'title' | 'scare';

export interface Classified {
  kind: Kind;
  reason: string;
}

const small = /^(?:a|an|the|of|in|on|at|by|for|to|and|or|with|from|into|is|as|s)$/i;

export interface InMarks {
  marked: Marked;
  text: string;
  /** Of the sentence, and the words' place among them. */
  tokens: readonly Token[];
  at: number;
  /** Who spoke, if the sentence says. */
  found: Attribution | undefined;
}

/** Reads the form of the words and what stands around them. */
export function classify({ marked, text, tokens, at, found }: InMarks): Classified {
  const words = text.slice(marked.pieces[0]?.start, marked.pieces.at(-1)?.end);
  const count = wordsOf(words).length;
  const before = tokens[at - 1];
  const isIntroduced = before === undefined || before.kind === 'colon' || before.kind === 'comma';
  const isAlone = (before === undefined || before.kind === 'colon') && /[.?!][’'”"]?$/.test(words);
  const hasForm = /^[\p{Lu}[(…“‘"']/u.test(words) && count >= 4;
  const isShort = isIntroduced && /^\p{Lu}/u.test(words) && /[.?!,]$/.test(words);
  const isSentence = isAlone || isShort || (hasForm && (isIntroduced || /[.?!,]$/.test(words)));
  const isUttered = before === undefined && /[.,!?]$/.test(words);
  if (grades.test(words) && !isUttered) return { kind: 'scare', reason: 'a grade' };
  if (count === 0) return { kind: 'scare', reason: 'no words' };
  const isJudged = found?.cue !== undefined && found.cue.end === before?.end;
  if (naming.has(before?.lower ?? '') && !isSentence && !isJudged) {
    return { kind: isTitle(words) ? 'title' : 'scare', reason: `a name or a term after “${before?.text ?? ''}”` };
  }
  const isNamed = isWord(before) && before.lower !== 'that' && isTitle(words) && !/[.?!,]$/.test(words);
  if (isNamed && count >= 2) return { kind: 'title', reason: 'printed as a title' };
  if (isSentence || marked.pieces.length > 1 || (isIntroduced && count >= 5)) {
    return { kind: 'speech', reason: 'a sentence in quotation marks' };
  }
  if (found) return { kind: 'scrap', reason: 'some words inside a sentence that tells of speaking' };
  if (count <= 4) return { kind: 'scare', reason: 'a few words, and the sentence does not tell of speaking' };
  return { kind: 'scrap', reason: 'words inside a sentence that does not say whose they are' };
}

function wordsOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** Every word of weight begins with a capital. */
function isTitle(words: string): boolean {
  const weighty = wordsOf(words).filter((word) => !small.test(word));
  return weighty.length > 0 && weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
