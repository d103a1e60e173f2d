import { isAmong, numbersOf, type Quantity } from './numbers.js';
import type { Source } from './source-index.js';
import { sharedTopic, sharedWords, type Topic, topicOf } from './topic.js';
import type { Span } from './words.js';

/** A sentence of a source that another says in other words. */
export interface Paraphrase {
  readonly source: Source;
  readonly taken: Span;
  readonly score: number;
}

/** Calibrated on the fixtures. A sentence that names the inspectors or their report needs less to be theirs. */
const enough = { said: 0.24, named: 0.34, unnamed: 0.5 };
const telling = { said: 2, named: 2, unnamed: 3 };

// the release comes before the report in the making of news, and what both say is the release's
const ahead = 0.08;

/** What inspectors or their report are said to say: theirs, if a source is about anything of the kind. */
const saying =
  /\b(?:inspectors?|inspectorate|HMIC\w*|watchdog|report|review|(?<!deputy )she|he)\b[^.“”]{0,40}?\b(?:have |has |had |also )*(?:says?|said|warn(?:s|ed)?|found|finds|prais\w+|criticis\w+|concluded?s?|rated|graded|judged|described|talks of|liked|complain\w*|told)\b|\b(?:praised|criticised|rated|graded) (?:for|as|by)\b/i;

const naming =
  /\b(?:inspectors?|inspectorate|HMIC\w*|HMI|watchdog)\b|\b(?:the|its|a|this|new|official|damning|critical|latest|full) (?:\w+ )?(?:report|review|re-?inspection|findings)\b/i;

/** Finds what says the same in the few sources of one article; for thousands of them topics tell too little. */
export function paraphrasesIn(sources: readonly Source[]): (text: string) => Paraphrase | undefined {
  const told = sources
    .toSorted(earlier)
    .map((source) => ({ source, numbers: numbersOf(source.text), sentences: topicsOf(source) }));
  return (text) => {
    const topic = topicOf(text);
    const how = !naming.test(text) ? 'unnamed' : saying.test(text) ? 'said' : 'named';
    const numbers = numbersOf(text);
    let best: Paraphrase | undefined;
    for (const { source, sentences, numbers: said } of told) {
      if (!numbers.every((number) => isAmong(number, said))) continue;
      const nearest = nearestIn(topic, sentences, telling[how]);
      const score =
        nearest === undefined
          ? 0
          : scoreOf(nearest.score, numbers, numbersOf(source.text, nearest.taken.start, nearest.taken.end));
      if (nearest !== undefined && score >= enough[how] && score > (best?.score ?? 0) + ahead)
        best = { source, taken: nearest.taken, score };
    }
    return best;
  };
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
  let best: { taken: Span; score: number } | undefined;
  for (const { taken, topic: other } of sentences) {
    if (sharedWords(topic, other) < fewest) continue;
    // a long sentence of the source may be told in part, and a short one in passing
    const score = Math.max(sharedTopic(topic, other), 0.8 * sharedTopic(other, topic));
    if (score > (best?.score ?? 0)) best = { taken, score };
  }
  return best;
}

/** The same numbers in both say more than any word. */
function scoreOf(score: number, numbers: readonly Quantity[], said: readonly Quantity[]): number {
  const shared = numbers.filter((number) => number.unit !== 'date' && isAmong(number, said)).length;
  return Math.min(1, score + Math.min(2, shared) * 0.15);
}
