import { isAmong, saidIn } from './agree.js';
import { numbersOf, type Quantity } from './numbers.js';
import type { Source } from './source-index.js';
import { sharedTopic, sharedWords, type Topic, topicOf } from './topic.js';
import type { Span } from './words.js';

/** A sentence of a source that another says in other words. */
export interface Paraphrase {
  readonly source: Source;
  /** Absent where the whole source is told of. */
  readonly taken?: Span;
  readonly score: number;
}

/** How an article gives a sentence: as what inspectors say, beside such sentences, naming them, or none of it. */
export type Given = 'said' | 'between' | 'named' | 'unnamed';

/** Calibrated on the fixtures. A sentence that names the inspectors or their report needs less to be theirs. */
const enough: Readonly<Record<Given, number>> = { said: 0.24, between: 0.3, named: 0.34, unnamed: 0.45 };
const telling: Readonly<Record<Given, number>> = { said: 1, between: 1, named: 2, unnamed: 2 };
// what a second sentence of the source has to add, in telling words
const added = 2;

const shortest = 5;

// the release comes before the report in the making of news, and what both say is the release's
const ahead = { release: 0.25, other: 0.08 };

const naming =
  /\b(?:inspectors?|inspectorate|HMIC\w*|HMI|watchdog)\b|\b(?:the|its|a|this|new|official|damning|critical|latest|full) (?:\w+ )?(?:report|review|re-?inspection|findings)\b/i;

/** Finds what says the same in the few sources of one article; for thousands of them topics tell too little. */
export function paraphrasesIn(
  sources: readonly Source[],
): (text: string, given?: Given, of?: 'any numbers') => Paraphrase | undefined {
  const told = sources
    .toSorted(earlier)
    .map((source) => ({ source, numbers: saidIn(source.text), sentences: topicsOf(source) }));
  return (text, given, of) => {
    const topic = topicOf(text);
    const how = given ?? (naming.test(text) ? 'named' : 'unnamed');
    const numbers = numbersOf(text);
    const agreeing = told.filter(
      ({ numbers: said }) => of !== undefined || numbers.every((number) => isAmong(number, said)),
    );
    let best: Paraphrase | undefined;
    for (const { source, sentences } of agreeing) {
      const nearest = nearestIn(topic, sentences, telling[how]);
      const score =
        nearest === undefined
          ? 0
          : scoreOf(nearest.score, numbers, saidIn(source.text, nearest.taken.start, nearest.taken.end));
      if (nearest !== undefined && score >= enough[how] && score > leastAfter(best))
        best = { source, taken: nearest.taken, score };
    }
    // whatever words are chosen for it: what inspectors are said to say, their release says, or their report
    const first = how === 'said' ? agreeing.find(({ source }) => isTheirs(source)) : undefined;
    return best ?? (first && { source: first.source, score: 0.2 });
  };
}

/** What another source has to reach to be named in its place. */
function leastAfter(best: Paraphrase | undefined): number {
  if (best === undefined) return 0;
  return best.score + (best.source.origin === 'RELEASE' ? ahead.release : ahead.other);
}

function isTheirs({ origin }: Source): boolean {
  return origin === 'RELEASE' || origin === 'REPORT';
}

function earlier(one: Source, other: Source): number {
  return Number(other.origin === 'RELEASE') - Number(one.origin === 'RELEASE');
}

interface Told {
  readonly taken: Span;
  readonly topic: Topic;
}

function topicsOf({ text, sentences }: Source): Told[] {
  return sentences.map(({ start, end }) => ({ taken: { start, end }, topic: topicOf(text.slice(start, end)) }));
}

function nearestIn(
  topic: Topic,
  sentences: readonly Told[],
  fewest: number,
): { taken: Span; score: number } | undefined {
  let best: { taken: Span; score: number; topic: Topic } | undefined;
  for (const { taken, topic: other } of sentences) {
    if (sharedWords(topic, other) < fewest) continue;
    // a long sentence of the source may be told in part, and a short one in passing; a heading is none
    const inPassing = other.size >= shortest ? 0.8 * sharedTopic(other, topic) : 0;
    const score = Math.max(sharedTopic(topic, other), inPassing);
    if (score > (best?.score ?? 0)) best = { taken, score, topic: other };
  }
  return best && { taken: best.taken, score: Math.max(best.score, withSecond(topic, best.topic, sentences)) };
}

/** Papers join two sentences of a source: how much of the topic the nearest and one more have together. */
function withSecond(topic: Topic, nearest: Topic, sentences: readonly Told[]): number {
  const left = new Map([...topic].filter(([root]) => !nearest.has(root)));
  let most = 0;
  for (const { topic: other } of sentences) {
    if (sharedWords(left, other) < added) continue;
    most = Math.max(most, sharedTopic(topic, new Map([...nearest, ...other])));
  }
  return most;
}

/** The same numbers in both say more than any word. */
function scoreOf(score: number, numbers: readonly Quantity[], said: readonly Quantity[]): number {
  const shared = numbers.filter((number) => number.unit !== 'date' && isAmong(number, said)).length;
  return Math.min(1, score + Math.min(2, shared) * 0.15);
}
