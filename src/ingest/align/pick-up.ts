import type { PickUpKind, Polarity } from '../../generated/schema.js';
import { align, longestRun, type Pair } from './align.js';
import { isFunctionWord } from './function-words.js';
import { sharedTopic, sharedWords, type Topic, topicOf } from './topic.js';
import { keyOf, keysOf, type Span } from './words.js';

/** A finding, as far as its words go. */
export interface Found {
  readonly exact: string;
  readonly polarity: Polarity;
}

/** A statement of an article that is not somebody's answer. */
export interface Told extends Span {
  readonly text: string;
  /** Absent where its words do not tell. */
  readonly polarity?: Polarity;
}

export interface PickUp {
  readonly kind: PickUpKind;
  readonly score: number;
  /** The article's words; none where it is absent. */
  readonly passages: readonly Span[];
  readonly reasons: readonly string[];
}

// Calibrated on the fixtures. Verbatim word by word, close by words in their order; a paraphrase by what it is about.
const close = 0.5;
// so many words together are taken over, however long the sentences around them
const taken = { run: 5, contents: 4 };
const paraphrase = 0.4;
const inPart = 0.9;
const fewest = { run: 3, contents: 3, telling: 2 };

/** For each finding how an article carries it. A statement of the other polarity carries nothing, whatever its words. */
export function pickUpsOf(findings: readonly Found[], article: readonly Told[]): PickUp[] {
  const told = article.map((statement) => ({
    statement,
    keys: keysOf(statement.text),
    topic: topicOf(statement.text),
  }));
  return findings.map(({ exact, polarity }) => {
    const finding = { keys: keysOf(exact), topic: topicOf(exact) };
    const carried = told
      .map(({ statement, keys, topic }) => ({ statement, ...compare(finding, { keys, topic }) }))
      .filter(
        ({ statement, kind }) =>
          (statement.polarity ?? polarity) === polarity ||
          // the same words say the same, whatever they sound like alone
          (kind === 'VERBATIM' && denials(statement.text) === denials(exact)),
      );
    const best = carried.toSorted(nearer)[0];
    if (best === undefined || best.kind === 'ABSENT') {
      return {
        kind: 'ABSENT',
        score: round(best?.score ?? 0),
        passages: [],
        reasons: ['no statement of the same polarity has enough of its words'],
      };
    }
    const { start, end } = best.statement;
    return { kind: best.kind, score: round(best.score), passages: [{ start, end }], reasons: [best.reason] };
  });
}

interface Compared {
  readonly kind: PickUpKind;
  readonly score: number;
  readonly reason: string;
}

interface Read {
  readonly keys: Int32Array;
  readonly topic: Topic;
}

function compare(finding: Read, told: Read): Compared {
  const pairs = align(told.keys, finding.keys);
  const run = longestRun(pairs);
  const contents = pairs.filter(({ source }) => !isFunctionWord(finding.keys[source] ?? 0)).length;
  const whole = pairs.length / finding.keys.length;
  const share = pairs.length / told.keys.length;
  if (isSaidAgain(told.keys, bareOf(finding.keys), pairs))
    return { kind: 'VERBATIM', score: whole, reason: `${percent(whole)} of its words in their order` };
  const isTied = run >= fewest.run && contents >= fewest.contents;
  if (isTied && whole >= close)
    return { kind: 'CLOSE', score: whole, reason: `${percent(whole)} of its words in their order` };
  if (isTied && share >= close)
    return { kind: 'CLOSE', score: share, reason: `${percent(share)} of what the article says here are its words` };
  if (run >= taken.run && contents >= taken.contents)
    return { kind: 'CLOSE', score: whole, reason: `${run} of its words together` };
  // an article tells a part of a long finding, or the whole of a short one among other things
  const shared = Math.max(sharedTopic(finding.topic, told.topic), inPart * sharedTopic(told.topic, finding.topic));
  const telling = sharedWords(finding.topic, told.topic);
  const kind = shared >= paraphrase && telling >= fewest.telling ? 'PARAPHRASE' : 'ABSENT';
  return { kind, score: shared, reason: `${percent(shared)} of what it is about, in other words` };
}

const connectives = new Set(['but', 'however', 'and', 'also', 'nevertheless', 'yet', 'that'].map(keyOf));

/** The words between "However" and the "and" that leads to the next item of a list. */
function bareOf(keys: Int32Array): { from: number; to: number } {
  const from = keys.findIndex((key) => !connectives.has(key));
  const to = keys.findLastIndex((key) => !connectives.has(key));
  return { from, to };
}

/** Word for word, and not as what somebody is reported to have said among other things. */
function isSaidAgain(told: Int32Array, { from, to }: { from: number; to: number }, pairs: readonly Pair[]): boolean {
  const own = pairs.filter(({ source }) => source >= from && source <= to);
  const first = own[0];
  if (first === undefined || own.length <= to - from) return false;
  const isRun = own.every(({ printed, source }) => printed - first.printed === source - first.source);
  return isRun && !joining.has(told[first.printed - 1] ?? 0);
}

const joining = new Set(['that', 'and'].map(keyOf));

function denials(text: string): number {
  return text.match(/\b(?:not|no|never|none|nor|without)\b|n[’']t\b/gi)?.length ?? 0;
}

const order: readonly PickUpKind[] = ['ABSENT', 'PARAPHRASE', 'CLOSE', 'VERBATIM'];

function nearer(one: Compared, other: Compared): number {
  return order.indexOf(other.kind) - order.indexOf(one.kind) || other.score - one.score;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
