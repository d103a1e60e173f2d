import type { SentenceOrigin } from '../../generated/schema.js';
import { ask, type Asked } from './candidates.js';
import { type Match, type Matching, matchingOf } from './match.js';
import { numbersOf } from './numbers.js';
import { type Paraphrase, paraphrasesIn } from './paraphrase.js';
import type { SourceIndex } from './source-index.js';
import { toldReplyOf } from './told-reply.js';
import type { Span } from './words.js';

/** Words that an article gives as somebody's answer, quoted or told. */
export interface Reply extends Span {
  readonly origin: 'FORCE_REPLY' | 'OFFICIAL_REPLY';
}

export interface SentenceLabel extends Span {
  /** Of the sentence in its article. */
  readonly index: number;
  readonly origin: SentenceOrigin;
  /** Of the weight of its words, the part that the source has. */
  readonly score: number;
  /** The id of the source it is from; also where the label is withheld because a number differs. */
  readonly source?: string;
  /** The sentences of that source that it takes, as places in the source's text, the most taken first. */
  readonly taken: readonly Span[];
  /** As printed: numbers, ages and durations that the source does not have. */
  readonly unmatchedNumbers: readonly string[];
  readonly reasons: readonly string[];
}

export interface ReadText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** For each sentence of an article the source that its words are from, or none. */
export function originsOf(article: ReadText, index: SourceIndex, replies: readonly Reply[] = []): SentenceLabel[] {
  const asked = article.sentences.map((sentence) => ask(article.text, sentence, index));
  const matching = matchingOf(asked, index);
  const paraphraseOf = index.sources.length <= handful ? paraphrasesIn(index.sources) : () => undefined;
  return asked.map((sentence, at): SentenceLabel => {
    const { start, end } = sentence;
    const reply = replies.find((span) => span.start < end && start < span.end);
    const label = reply === undefined ? matched(article.text, sentence, matching) : replied(reply);
    if (label.origin !== 'UNMATCHED' || label.source !== undefined) return { index: at, start, end, ...label };
    return { index: at, start, end, ...(toldIn(article.text.slice(start, end), paraphraseOf) ?? label) };
  });
}

/** What the paper tells in its own words. */
function toldIn(text: string, paraphraseOf: (text: string) => Paraphrase | undefined): Label | undefined {
  const answer = toldReplyOf(text);
  if (answer !== undefined)
    return {
      origin: answer,
      score: 0.7,
      taken: [],
      unmatchedNumbers: [],
      reasons: ['the article tells it as an answer'],
    };
  const told = reacting.test(text) ? undefined : paraphraseOf(text);
  return told && paraphrased(told);
}

// topics tell one of a few sources from the others, not one of thousands
const handful = 8;

/** Somebody in office does something: told by the paper, in whatever words. */
const reacting =
  /^\W*(?:the )?(?:[\w’'-]+ ){0,3}(?:minister|mayor|commissioner|secretary|MPs?|councillors?|opposition)\b/i;

type Label = Omit<SentenceLabel, 'index' | 'start' | 'end'>;

function replied({ origin }: Reply): Label {
  return { origin, score: 1, taken: [], unmatchedNumbers: [], reasons: ['the article gives it as an answer'] };
}

function matched(text: string, sentence: Asked, matching: Matching): Label {
  const numbers = numbersOf(text, sentence.start, sentence.end);
  const best = matching.bestFor(sentence);
  if (best === undefined) {
    const strange = numbers.filter((number) => !matching.isSaid(number)).map(({ printed }) => printed);
    return {
      origin: 'UNMATCHED',
      score: 0,
      taken: [],
      unmatchedNumbers: strange,
      reasons: ['no source has these words'],
    };
  }
  const { source, taken } = best;
  const strange = numbers.filter((number) => !matching.isSaidIn(best, number)).map(({ printed }) => printed);
  const found = { score: round(best.cover.score), source: source.id, taken, unmatchedNumbers: strange };
  if (strange.length === 0) return { ...found, origin: source.origin, reasons: [reasonOf(best)] };
  return {
    ...found,
    origin: 'UNMATCHED',
    reasons: [reasonOf(best), `withheld: the source does not say ${strange.join(', ')}`],
  };
}

function paraphrased({ source, taken, score }: Paraphrase): Label {
  const reasons = [`in other words it says ${Math.round(score * 100)} % of what a sentence of the source is about`];
  return {
    origin: source.origin,
    score: round(score),
    source: source.id,
    taken: [taken],
    unmatchedNumbers: [],
    reasons,
  };
}

function reasonOf({ cover: { score, run }, taken }: Match): string {
  return `${Math.round(score * 100)} % of its words stand in ${taken.length} of the source's sentences, ${run} of them together`;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
