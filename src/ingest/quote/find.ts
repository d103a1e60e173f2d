import type { Part } from '../document.js';
import { type Attribution, rules } from './attribution.js';
import { type Words, wordsIn } from './found-words.js';
import { reportedIn } from './indirect.js';
import type { Mention } from './mention.js';
import { attributionNear, type Voice } from './neighbour.js';
import { pairMarks } from './pair.js';
import { paragraphsOf } from './paragraph.js';
import { peopleIn } from './people-in.js';
import type { Gender } from './people.js';
import { referentOf } from './pronoun.js';
import { type FoundQuotation, printed, ruleVersion, type Span } from './quotation.js';
import { type Sentence, sentencesOf } from './sentence.js';

/** What was heard up to a sentence. */
interface Hearing {
  sentences: readonly Sentence[];
  voices: (Voice | undefined)[];
  people: (Mention & { sentence: number })[];
  speakers: (Mention & { sentence: number })[];
  genders: Map<string, Gender>;
}

/** All that a text says somebody said, in the order of the text. Titles and scare quotes are left out. */
export function quotationsOf(text: string, parts?: readonly Pick<Part, 'role' | 'start' | 'end'>[]): FoundQuotation[] {
  const paragraphs = paragraphsOf(text, parts);
  const marked = pairMarks(text, paragraphs);
  const sentences = sentencesOf(text, paragraphs, marked);
  const words = bySentence(wordsIn(text, sentences, marked));
  const hearing: Hearing = { sentences, voices: [], people: [], speakers: [], genders: new Map() };
  return sentences.flatMap((sentence, index) => {
    meet(hearing, sentence, index);
    const direct = (words.get(index) ?? []).flatMap((one) => quoted(text, hearing, one));
    const indirect = reportedIn(sentence.tokens).map((found) => {
      const known = withReferent(found, hearing, index);
      hear(hearing, index, known.mention, false);
      return quotation(text, [found.words], known, { isDirect: false, isScrap: false });
    });
    return [...direct, ...indirect].sort((one, other) => (one.pieces[0]?.start ?? 0) - (other.pieces[0]?.start ?? 0));
  });
}

function bySentence(words: readonly Words[]): Map<number, Words[]> {
  const found = new Map<number, Words[]>();
  for (const one of words) found.set(one.first.sentence, [...(found.get(one.first.sentence) ?? []), one]);
  return found;
}

function quoted(text: string, hearing: Hearing, words: Words): FoundQuotation[] {
  const { classified, first, last } = words;
  if (classified.kind === 'title' || classified.kind === 'scare') return [];
  const isScrap = classified.kind === 'scrap';
  const own =
    words.attribution ?? (isScrap ? undefined : attributionNear(hearing.sentences, hearing.voices, first.sentence));
  const found = own && withReferent(own, hearing, first.sentence);
  hear(hearing, last.sentence, found?.mention, true);
  const marked = words.marked.flatMap(({ pieces }) => pieces);
  const attribution = found ?? ({ rule: 'not-said', reasons: ['the text does not say who spoke'] } as const);
  const missing = words.marked.flatMap(({ isOpened, isClosed }) => [
    ...(isOpened ? [] : ['the opening mark is missing']),
    ...(isClosed ? [] : ['the closing mark is missing']),
  ]);
  const reasons = [classified.reason, ...attribution.reasons, ...missing];
  return [quotation(text, marked, { ...attribution, reasons }, { isDirect: true, isScrap })];
}

function meet({ people, genders }: Hearing, { tokens }: Sentence, index: number): void {
  for (const mention of peopleIn(tokens)) {
    people.push({ ...mention, sentence: index });
    if (mention.gender && !genders.has(mention.surname)) genders.set(mention.surname, mention.gender);
  }
}

function hear(hearing: Hearing, sentence: number, mention: Mention | undefined, isQuoted: boolean): void {
  if (!mention) return;
  hearing.voices[sentence] = { mention, isQuoted };
  hearing.speakers.push({ ...mention, sentence });
}

/** "She added": the one whom the text leaves no doubt about; else the pronoun stays as printed. */
function withReferent(found: Attribution, hearing: Hearing, sentence: number): Attribution {
  if (found.mention?.kind !== 'pronoun') return found;
  const exact = found.mention.surname;
  const referent = referentOf(found.mention, sentence, hearing);
  if (!referent) return { ...found, reasons: [...found.reasons, `“${exact}” as printed: the text leaves it open who`] };
  return { ...found, mention: referent, reasons: [...found.reasons, `“${exact}” is the last speaker whom it fits`] };
}

function quotation(
  text: string,
  pieces: readonly Span[],
  { mention, cue, rule, reasons }: Attribution,
  form: { isDirect: boolean; isScrap: boolean },
): FoundQuotation {
  const isVague = mention?.kind === 'pronoun' || reasons.some((reason) => reason.endsWith('mark is missing'));
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
