import { ask, type Asked } from './candidates.js';
import { handful, type Match, type Matching, matchingOf } from './match.js';
import { numbersOf } from './numbers.js';
import type { Label, Reply, SentenceLabel, Told } from './label.js';
import { retold } from './retold.js';
import type { SourceIndex } from './source-index.js';
import type { Span } from './words.js';

export type { Reply, SentenceLabel, Told } from './label.js';

export interface ReadText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** For each sentence of an article the source that its words are from, or none. */
export function originsOf(
  article: ReadText,
  index: SourceIndex,
  replies: readonly Reply[] = [],
  told: readonly Told[] = [],
): SentenceLabel[] {
  const asked = article.sentences.map((sentence) => ask(article.text, sentence, index));
  const matching = matchingOf(asked, index);
  const labels = asked.map((sentence, at): SentenceLabel => {
    const { start, end } = sentence;
    const reply = replies.find((span) => span.start < end && start < span.end);
    const label = reply === undefined ? matched(article.text, sentence, matching) : replied(reply);
    return { index: at, start, end, ...label };
  });
  return index.sources.length <= handful ? retold(article.text, labels, told, index.sources) : labels;
}

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

function reasonOf({ cover: { score, run }, taken }: Match): string {
  return `${Math.round(score * 100)} % of its words stand in ${taken.length} of the source's sentences, ${run} of them together`;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
