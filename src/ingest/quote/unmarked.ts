import type { Attribution } from './attribution.js';
import { attributionBefore } from './before.js';
import { describe } from './mention.js';
import type { Span } from './quotation.js';
import type { Sentence } from './sentence.js';
import { isCapital, isWord, type Token } from './token.js';

/** Words without quotation marks that a colon gives to a speaker: "Jane Doe said: We were late.", "JANE DOE: We were late." */
export interface Unmarked {
  attribution: Attribution;
  /** One a paragraph. */
  words: readonly Span[];
  /** Of its first sentence. */
  sentence: number;
}

/** A transcript is known by two speakers before a colon: one alone may be a caption or a key. */
export function unmarkedIn(sentences: readonly Sentence[]): Unmarked[] {
  const found = sentences.flatMap(
    (sentence, index) => afterColon(sentences, sentence, index) ?? paragraphsAfter(sentences, sentence, index) ?? [],
  );
  const labels = found.filter(({ attribution }) => attribution.rule === 'label');
  return labels.length > 1 ? found : found.filter(({ attribution }) => attribution.rule !== 'label');
}

function afterColon(sentences: readonly Sentence[], sentence: Sentence, index: number): Unmarked | undefined {
  const { tokens, isFirst, paragraph } = sentence;
  const colon = tokens.findIndex(
    ({ kind }, at) => kind === 'colon' || (kind === 'dash' && isFirstPerson(tokens[at + 1])),
  );
  const first = tokens[colon + 1];
  if (colon < 1 || !(isCapital(first) || isFirstPerson(first)) || tokens.length - colon < 4) return undefined;
  let last = index;
  while (sentences[last + 1]?.paragraph === paragraph) last += 1;
  const all = sentences.slice(index, last + 1);
  const isMarked = all.some((one) => one.tokens.some(({ kind }) => kind === 'quote'));
  if (isMarked || sentences[last]?.tokens.at(-1)?.kind !== 'stop') return undefined;
  const attribution = (isFirst ? labelled(tokens, colon) : undefined) ?? said(tokens, colon);
  return (
    attribution && {
      attribution,
      words: [{ start: first?.start ?? 0, end: sentences[last]?.end ?? 0 }],
      sentence: index,
    }
  );
}

/** "Jane Doe said:" and paragraphs in the first person, up to a heading, to marks or to whoever speaks next. */
function paragraphsAfter(
  sentences: readonly Sentence[],
  { tokens, paragraph }: Sentence,
  index: number,
): Unmarked | undefined {
  const colon = tokens.length - 1;
  const attribution = tokens[colon]?.kind === 'colon' ? said(tokens, colon) : undefined;
  if (!attribution || sentences[index + 1]?.paragraph === paragraph) return undefined;
  const theirs: Sentence[][] = [];
  for (let next = paragraph + 1; theirs.length < longest; next += 1) {
    const all = sentences.filter((one) => one.paragraph === next);
    if (!isSpoken(all)) break;
    theirs.push(all);
  }
  const last = theirs.findLastIndex((all) => all.some((one) => one.tokens.some(isOwn)));
  const words = theirs.slice(0, last + 1).map((all) => ({ start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 }));
  return words.length > 0 && theirs[0]?.some((one) => one.tokens.some(isOwn)) === true
    ? { attribution, words, sentence: index + 1 }
    : undefined;
}

const longest = 12;

/** Whole sentences without marks, in which nobody else is said to speak. */
function isSpoken(paragraph: readonly Sentence[]): boolean {
  const end = paragraph.at(-1)?.tokens.at(-1);
  if (end?.kind !== 'stop' || !isCapital(paragraph[0]?.tokens[0])) return false;
  return paragraph.every(
    ({ tokens }) =>
      tokens.every(({ kind }) => kind !== 'quote') && !tokens.some(({ lower }) => /^(?:said|says)$/.test(lower)),
  );
}

function isOwn({ lower }: Token): boolean {
  return /^(?:(?:we|i)(?:'\w+)?|our|my|us|me)$/.test(lower);
}

/** After a dash only "we" and "I" tell that the words are the speaker's own. */
function isFirstPerson(token: Token | undefined): boolean {
  return /^(?:we|i)(?:'|$)/.test(token?.lower ?? '');
}

/** The verb stands directly before the colon: a list of findings has more between. */
function said(tokens: readonly Token[], colon: number): Attribution | undefined {
  const found = attributionBefore(tokens.slice(0, colon), colon);
  const end = tokens[colon]?.start ?? 0;
  const between = tokens.filter(({ start }) => found?.cue && start >= found.cue.end && start < end);
  const isPerson = found?.mention && found.mention.kind !== 'writing';
  if (found?.rule !== 'before' || between.length > 3 || !isPerson) return undefined;
  return { ...found, reasons: [...found.reasons, 'a colon, and no quotation marks'] };
}

/** JANE DOE: · Jane Doe, chief constable: */
function labelled(tokens: readonly Token[], colon: number): Attribution | undefined {
  const lead = tokens.slice(0, colon);
  const comma = lead.findIndex(({ kind }) => kind === 'comma');
  const name = lead.slice(0, comma === -1 ? undefined : comma);
  if (name.length > 5 || lead.length > 14 || !name.every((word) => isWord(word) && isCapital(word))) return undefined;
  const mention = describe(name);
  const isSpeaker =
    mention?.kind === 'name' || (mention?.kind === 'body' && name.every(({ text }) => /^[\p{Lu}’'.-]+$/u.test(text)));
  return isSpeaker ? { mention, rule: 'label', reasons: ['the speaker and a colon begin the paragraph'] } : undefined;
}
