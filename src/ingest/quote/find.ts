import type { Part } from '../document.js';
import { type Attribution, rules } from './attribution.js';
import { type Words, wordsIn } from './found-words.js';
import { hear, type Hearing, meet, withReferent, withRole, withTold } from './heard.js';
import { reportedIn } from './indirect.js';
import { isAnother, isUnsigned, withoutNameless } from './nameless.js';
import { attributionNear } from './neighbour.js';
import { pairMarks } from './pair.js';
import { paragraphsOf } from './paragraph.js';
import { type FoundQuotation, printed, ruleVersion, type Span } from './quotation.js';
import { type Sentence, sentencesOf } from './sentence.js';
import { isWord } from './token.js';
import { type Unmarked, unmarkedIn } from './unmarked.js';

/** A text whose sentences are being read one after the other. */
interface Reading {
  text: string;
  sentences: readonly Sentence[];
  hearing: Hearing;
}

/** The first and the last sentence of somebody's words. */
interface Saying {
  first: number;
  last: number;
  isQuoted: boolean;
}

/** All that a text says somebody said, in the order of the text. Titles and scare quotes are left out. */
export function quotationsOf(text: string, parts?: readonly Pick<Part, 'role' | 'start' | 'end'>[]): FoundQuotation[] {
  const paragraphs = paragraphsOf(text, parts);
  const marked = pairMarks(text, paragraphs);
  const sentences = sentencesOf(text, paragraphs, marked);
  const words = bySentence(wordsIn(text, sentences, marked), ({ first }) => first.sentence);
  const unmarked = bySentence(unmarkedIn(sentences), ({ sentence }) => sentence);
  const hearing: Hearing = {
    surnames: new Set(),
    paragraphs: sentences.map(({ paragraph }) => paragraph),
    aliases: new Map(),
    voices: [],
    people: [],
    speakers: [],
    subjects: [],
    genders: new Map(),
    roles: new Map(),
  };
  const reading = { text, sentences, hearing };
  let unmarkedEnd = 0;
  return sentences.flatMap((sentence, index) => {
    meet(hearing, sentence, index);
    const direct = (words.get(index) ?? []).flatMap((one) => quoted(reading, one) ?? []);
    const bare = (unmarked.get(index) ?? []).map((one) => spoken(reading, one));
    unmarkedEnd = Math.max(unmarkedEnd, ...bare.flatMap(({ pieces }) => pieces.map(({ end }) => end)));
    const indirect = sentence.end > unmarkedEnd ? reported(reading, index) : [];
    return [...direct, ...bare, ...indirect].sort((one, other) => startOf(one) - startOf(other));
  });
}

function startOf({ pieces }: FoundQuotation): number {
  return pieces[0]?.start ?? 0;
}

function bySentence<One>(all: readonly One[], sentenceOf: (one: One) => number): Map<number, One[]> {
  const found = new Map<number, One[]>();
  for (const one of all) found.set(sentenceOf(one), [...(found.get(sentenceOf(one)) ?? []), one]);
  return found;
}

function quoted(reading: Reading, words: Words): FoundQuotation | undefined {
  const { text, sentences, hearing } = reading;
  const { classified, first, last } = words;
  if (classified.kind === 'title' || classified.kind === 'scare') return undefined;
  const isScrap = classified.kind === 'scrap';
  const isInside = sentences[first.sentence]?.tokens.slice(0, first.at).some(isWord);
  const own =
    words.attribution ?? (isScrap || isInside ? undefined : attributionNear(sentences, hearing.voices, first.sentence));
  const found = own && knownIn(reading, own, { first: first.sentence, last: last.sentence, isQuoted: true });
  const attribution = found ?? ({ rule: 'not-said', reasons: ['the text does not say who spoke'] } as const);
  const missing = words.marked.flatMap(({ isOpened, isClosed }) => [
    ...(isOpened ? [] : ['an opening mark is missing']),
    ...(isClosed ? [] : ['the closing mark is missing']),
  ]);
  const reasons = [classified.reason, ...attribution.reasons, ...missing];
  const pieces = words.marked.flatMap((marked) => marked.pieces);
  return quotation(text, pieces, { ...attribution, reasons }, { isDirect: true, isScrap });
}

/** Who spoke, with the office told elsewhere; what follows may go on with the same. */
function knownIn(
  { text, sentences, hearing }: Reading,
  own: Attribution,
  { first, last, isQuoted }: Saying,
): Attribution {
  const found = withRole(withReferent(withTold(own, sentences[first]?.tokens ?? []), hearing, first), hearing);
  const { mention } = found;
  const isWriter = mention?.kind === 'pronoun' && /^(?:i|we|you)$/.test(mention.surname);
  const before = hearing.speakers.at(-1);
  const isPost = mention && before && isAnother(text, mention) && isUnsigned(text, before);
  const known = isPost ? { ...found, mention: before } : found;
  if (!isWriter) hear(hearing, last, known.mention, isQuoted);
  return withoutNameless(text, known);
}

/** Words that a colon alone marks as somebody's. */
function spoken(reading: Reading, { attribution, words, sentence }: Unmarked): FoundQuotation {
  const known = knownIn(reading, attribution, { first: sentence, last: sentence, isQuoted: true });
  const reasons = [...known.reasons, 'every mark is missing'];
  return quotation(reading.text, words, { ...known, reasons }, { isDirect: true, isScrap: false });
}

function reported(reading: Reading, index: number): FoundQuotation[] {
  return reportedIn(reading.sentences[index]?.tokens ?? []).map((found) => {
    const known = knownIn(reading, found, { first: index, last: index, isQuoted: false });
    return quotation(reading.text, [found.words], known, { isDirect: false, isScrap: false });
  });
}

function quotation(
  text: string,
  pieces: readonly Span[],
  { mention, cue, rule, reasons }: Attribution,
  form: { isDirect: boolean; isScrap: boolean },
): FoundQuotation {
  const isVague = reasons.some((reason) => reason.endsWith('mark is missing'));
  return {
    pieces: pieces.map(({ start, end }) => ({ start, end })),
    exact: pieces.map(({ start, end }) => text.slice(start, end)).join(' '),
    ...form,
    ...(mention && { speaker: printed(text, mention.speaker) }),
    ...(mention?.role && { role: printed(text, mention.role) }),
    ...(cue && { cue: printed(text, cue) }),
    rule,
    ruleVersion,
    score: Math.round(rules[rule] * (isVague ? 0.9 : 1) * 100) / 100,
    reasons,
  };
}
