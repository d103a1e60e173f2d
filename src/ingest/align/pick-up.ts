import type { PickUpKind, Polarity } from '../../generated/schema.js';
import { isAmong, saidIn } from './agree.js';
import { align, longestRun } from './align.js';
import { isFunctionWord } from './function-words.js';
import type { Quantity } from './numbers.js';
import { sharedTopic, sharedWords, type Topic, topicOf } from './topic.js';
import { piecesOf } from './pieces.js';
import { bareOf, denials, isSaidAgain } from './said-again.js';
import { keysOf, type Span } from './words.js';

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
// what each large number that both say adds
const numbered = 0.15;
// of a finding's words, so many that it is the same, whatever its polarity sounds like
const same = 0.6;
const fewest = { run: 3, contents: 3, telling: 2 };

/** For each finding how an article carries it. A statement of the other polarity carries nothing, whatever its words. */
export function pickUpsOf(findings: readonly Found[], article: readonly Told[]): PickUp[] {
  const told = article.flatMap((statement) =>
    piecesOf(statement.text).map((text) => ({ statement, text, ...readOf(text) })),
  );
  return findings.map(({ exact, polarity }) => {
    const finding = readOf(exact);
    const carried = told
      .map(({ statement, text, ...read }) => ({ statement, text, ...compare(finding, read) }))
      .filter(
        ({ statement, text, isSame }) =>
          (statement.polarity ?? polarity) === polarity ||
          // the same words and numbers say the same, whatever they sound like alone
          (isSame && denials(text) === denials(exact)),
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
  /** So near that it says the same. */
  readonly isSame: boolean;
  readonly kind: PickUpKind;
  readonly score: number;
  readonly reason: string;
}

interface Read {
  readonly keys: Int32Array;
  readonly topic: Topic;
  readonly numbers: readonly Quantity[];
}

function readOf(text: string): Read {
  return { keys: keysOf(text), topic: topicOf(text), numbers: saidIn(text) };
}

function compare(finding: Read, told: Read): Compared {
  const pairs = align(told.keys, finding.keys);
  const run = longestRun(pairs);
  const contents = pairs.filter(({ source }) => !isFunctionWord(finding.keys[source] ?? 0)).length;
  const whole = pairs.length / finding.keys.length;
  const share = pairs.length / told.keys.length;
  if (isSaidAgain(told.keys, bareOf(finding.keys), pairs))
    return { kind: 'VERBATIM', isSame: true, score: whole, reason: `${percent(whole)} of its words in their order` };
  const isTied = run >= fewest.run && contents >= fewest.contents;
  const isSame = isTied && whole >= same;
  if (isTied && whole >= close)
    return { kind: 'CLOSE', isSame, score: whole, reason: `${percent(whole)} of its words in their order` };
  if (isTied && share >= close)
    return {
      kind: 'CLOSE',
      isSame,
      score: share,
      reason: `${percent(share)} of what the article says here are its words`,
    };
  if (run >= taken.run && contents >= taken.contents)
    return { kind: 'CLOSE', isSame, score: whole, reason: `${run} of its words together` };
  // an article tells a part of a long finding, or the whole of a short one among other things
  const shared = Math.max(sharedTopic(finding.topic, told.topic), inPart * sharedTopic(told.topic, finding.topic));
  const numbers = sharedNumbers(finding.numbers, told.numbers);
  const score = Math.min(1, shared + numbers * numbered);
  const telling = sharedWords(finding.topic, told.topic) + numbers;
  const kind = score >= paraphrase && telling >= fewest.telling ? 'PARAPHRASE' : 'ABSENT';
  return { kind, isSame: numbers > 1, score, reason: `${percent(score)} of what it is about, in other words` };
}

/** Large numbers that both say: chance seldom makes one. */
function sharedNumbers(own: readonly Quantity[], said: readonly Quantity[]): number {
  const large = own.filter(({ unit, value }) => unit !== 'date' && Number(value) >= 10 && unit !== 'per cent');
  return Math.min(2, large.filter((number) => isAmong(number, said)).length);
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
