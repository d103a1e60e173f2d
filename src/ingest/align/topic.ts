import { isFunctionWord } from './function-words.js';
import { genericWords, sameWords } from './topic-words.js';
import { keyOf, wordsOf } from './words.js';

/** What a text is about: its words by their roots, with how much each of them tells. */
export type Topic = ReadonlyMap<number, number>;

const generic = 0.2;

/** The roots of a text's words. Numbers of the law and of people count as words; what every such text says, little. */
export function topicOf(text: string): Topic {
  const { keys, starts, ends } = wordsOf(text);
  const topic = new Map<number, number>();
  keys.forEach((key, at) => {
    if (isFunctionWord(key)) return;
    const root = rootOf(text.slice(starts[at], ends[at]), key);
    topic.set(root, generics.has(root) ? generic : 1);
  });
  return topic;
}

/** Whether a statement is about more than that there is progress, or that there is more to do. */
export function isTelling(text: string): boolean {
  return [...topicOf(text).values()].filter((weight) => weight === 1).length >= 2;
}

/** Of what the first is about, the part that the second is about too, from 0 to 1. */
export function sharedTopic(topic: Topic, other: Topic): number {
  let all = 0;
  let shared = 0;
  for (const [root, weight] of topic) {
    all += weight;
    if (other.has(root)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** How many telling words two topics share. */
export function sharedWords(topic: Topic, other: Topic): number {
  return [...topic].filter(([root, weight]) => weight === 1 && other.has(root)).length;
}

function rootOf(word: string, key: number): number {
  const lines = same.get(key);
  if (lines !== undefined) return lines;
  const root = stem(word.toLowerCase().replace(/[’']s?$/, ''));
  const stemmed = keyOf(root);
  return same.get(stemmed) ?? stemmed;
}

/** Takes off the commonest endings: enough to bring the forms of one word together. */
function stem(word: string): string {
  if (word.length < 5) return word;
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + instead;
  }
  return word;
}

const endings: readonly (readonly [string, string])[] = [
  ...(['ational', 'ations', 'ation', 'ating', 'ated', 'ates', 'ate'] as const).map((ending) => [ending, 'at'] as const),
  ['ilities', 'il'],
  ['ility', 'il'],
  ['ments', ''],
  ['ment', ''],
  ['iness', ''],
  ['ness', ''],
  ['ingly', ''],
  ['edly', ''],
  ['ies', ''],
  ['ied', ''],
  ['ing', ''],
  ['ily', ''],
  ['ely', ''],
  ['ly', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
  ['y', ''],
];

const same: ReadonlyMap<number, number> = new Map(
  sameWords.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((word) => [keyOf(word), keyOf(first)] as const);
  }),
);

const generics: ReadonlySet<number> = new Set(genericWords.map((word) => rootOf(word, keyOf(word))));
