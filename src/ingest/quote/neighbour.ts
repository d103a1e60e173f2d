import type { Attribution, Rule } from './attribution.js';
import { attributionBefore } from './before.js';
import { describe } from './mention.js';
import type { Mention } from './quotation.js';
import type { Sentence } from './sentence.js';
import { cuesIn } from './cue.js';
import { messages, offices } from './people.js';
import { mainSubject } from './main-subject.js';
import { subjectOf } from './subject.js';
import { isWord, type Token } from './token.js';

/** Whose words a sentence told, if it told of any. */
export interface Voice {
  mention: Mention;
  isQuoted: boolean;
}

/** Who spoke words that have no attribution in their own sentence, from the sentences around them. */
export function attributionNear(
  sentences: readonly Sentence[],
  voices: readonly (Voice | undefined)[],
  index: number,
): Attribution | undefined {
  const own = sentences[index];
  if (!own) return undefined;
  const last = own.isFirst ? lastBefore(sentences, index) : index - 1;
  const before = isQuestion(sentences[last]) && voices[last] === undefined && voices[last - 1] ? last - 1 : last;
  const sentence = sentences[before];
  return (
    leadIn(sentence, own) ??
    heading(sentences[index - 1], own) ??
    signature(own, sentences[index + 1], 'dash') ??
    answer(sentences, voices, index) ??
    told(sentence, voices[before], own) ??
    signature(own, sentences[index + 1])
  );
}

/** “…,” says A. “…,” B replies. “…” is A's: two who talk by turns, with hardly a word of the writer's between. */
function answer(
  sentences: readonly Sentence[],
  voices: readonly (Voice | undefined)[],
  index: number,
): Attribution | undefined {
  const paragraph = sentences[index]?.paragraph ?? 0;
  const [before, last] = [turn(sentences, voices, paragraph - 2), turn(sentences, voices, paragraph - 1)];
  const isDialogue = before && last && before.surname !== last.surname;
  if (!isDialogue || !isBare(sentences, paragraph)) return undefined;
  return { mention: before, rule: 'goes-on', reasons: ['two speak by turns'] };
}

function turn(
  sentences: readonly Sentence[],
  voices: readonly (Voice | undefined)[],
  paragraph: number,
): Mention | undefined {
  const at = sentences.findLastIndex((one, index) => one.paragraph === paragraph && voices[index]?.isQuoted);
  return at !== -1 && isBare(sentences, paragraph) ? voices[at]?.mention : undefined;
}

/** A paragraph of words between marks and at most who says them. */
function isBare(sentences: readonly Sentence[], paragraph: number): boolean {
  const own = sentences.filter((one) => one.paragraph === paragraph);
  const words = own.flatMap(({ tokens }) => tokens.filter((token) => isWord(token)));
  const isQuoted = own[0]?.tokens[0]?.kind === 'quote';
  return isQuoted && words.length <= 5;
}

/** What the writer asks stands between the answers of one who speaks. */
function isQuestion(sentence: Sentence | undefined): boolean {
  return sentence?.tokens.at(-1)?.text === '?';
}

/** The last sentence of the paragraph before; captions and sub-heads, which end without a stop, are passed over. */
function lastBefore(sentences: readonly Sentence[], index: number): number {
  const paragraph = sentences[index]?.paragraph ?? 0;
  for (let at = index - 1; at >= 0 && paragraph - (sentences[at]?.paragraph ?? 0) <= 3; at -= 1) {
    const end = sentences[at]?.isLast ? sentences[at]?.tokens.at(-1) : undefined;
    if (end?.kind === 'stop' || end?.kind === 'colon' || end?.kind === 'quote') return at;
  }
  return -1;
}

/** "Jane Doe said:" and the words in the next paragraph. */
function leadIn(sentence: Sentence | undefined, own: Sentence): Attribution | undefined {
  if (sentence?.tokens.at(-1)?.kind !== 'colon' || !own.isFirst) return undefined;
  const found = attributionBefore(sentence.tokens, sentence.tokens.length);
  return found && { ...found, rule: 'lead-in', reasons: [...found.reasons, 'a colon ends the paragraph before'] };
}

/** "Doe hit back last night.", "Doe spoke to this paper.": a verb of speaking without words of its own. */
function speakingIn(tokens: readonly Token[]): Mention | undefined {
  const cues = cuesIn(tokens);
  for (const [index, cue] of cues.entries()) {
    if (cue.form.sort === 'find') continue;
    const { mention, isPassive } = subjectOf(tokens, cue, cues.slice(0, index));
    const speaks = mention && (mention.kind !== 'noun' || offices.has(mention.surname)) && mention.kind !== 'writing';
    if (speaks && !isPassive) return mention;
  }
  return undefined;
}

/** "Chief constable’s comments" over words in quotation marks. */
function heading(sentence: Sentence | undefined, own: Sentence): Attribution | undefined {
  const words = sentence?.tokens ?? [];
  if (!own.isFirst || words.length > 7 || !messages.has(words.at(-1)?.lower ?? '')) return undefined;
  const mention = describe(words);
  const speaks = mention && mention.kind !== 'writing';
  return speaks ? { mention, rule: 'label', reasons: ['the heading says whose words follow'] } : undefined;
}

function told(sentence: Sentence | undefined, voice: Voice | undefined, own: Sentence): Attribution | undefined {
  if (!sentence) return undefined;
  const place = own.paragraph === sentence.paragraph ? 'the sentence before' : 'the paragraph before';
  if (voice) {
    const rule: Rule = voice.isQuoted ? 'goes-on' : 'sentence-before';
    return { mention: voice.mention, rule, reasons: [`the speaker of ${place}`] };
  }
  const speaking = speakingIn(sentence.tokens);
  if (speaking) return { mention: speaking, rule: 'sentence-before', reasons: [`${place} tells of speaking`] };
  const mention = mainSubject(sentence.tokens, sentence.tokens.length);
  const isNamed = mention?.kind === 'name' && (mention.gender !== undefined || mention.role !== undefined);
  const isPerson = isNamed || mention?.gender !== undefined;
  return isPerson ? { mention, rule: 'named-before', reasons: [`the person whom ${place} is about`] } : undefined;
}

/** A paragraph that is nothing but a name and an office, after one that is nothing but a quotation. */
function signature(own: Sentence, next: Sentence | undefined, kind?: 'dash'): Attribution | undefined {
  const isAlone = own.isFirst && own.isLast && own.tokens.every((token) => !isWord(token));
  if (!isAlone || !next?.isFirst || !next.isLast || next.tokens.length > 16 || next.tokens.at(-1)?.kind === 'stop')
    return undefined;
  const isSigned = next.tokens[0]?.kind === 'dash';
  if (kind && !isSigned) return undefined;
  const words = next.tokens.slice(isSigned ? 1 : 0);
  const comma = words.findIndex((token) => token.text === ',');
  const mention = describe(words.slice(0, comma === -1 ? undefined : comma));
  const office = comma === -1 ? undefined : describe(words.slice(comma + 1));
  if (mention?.kind !== 'name' || (!isSigned && !office?.role)) return undefined;
  const role = mention.role ?? office?.role;
  return { mention: { ...mention, ...(role && { role }) }, rule: 'dash', reasons: ['signed in the next line'] };
}
