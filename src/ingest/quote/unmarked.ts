import type { Attribution } from './attribution.js';
import { attributionBefore } from './before.js';
import { describe } from './mention.js';
import type { Span } from './quotation.js';
import type { Sentence } from './sentence.js';
import { isCapital, isWord, type Token } from './token.js';

/** Words without quotation marks that a colon gives to a speaker: "Jane Doe said: We were late.", "JANE DOE: We were late." */
export interface Unmarked {
  attribution: Attribution;
  words: Span;
  /** Of its first sentence. */
  sentence: number;
}

/** A transcript is known by two speakers before a colon: one alone may be a caption or a key. */
export function unmarkedIn(sentences: readonly Sentence[]): Unmarked[] {
  const found = sentences.flatMap((sentence, index) => afterColon(sentences, sentence, index) ?? []);
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
    attribution && { attribution, words: { start: first?.start ?? 0, end: sentences[last]?.end ?? 0 }, sentence: index }
  );
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
