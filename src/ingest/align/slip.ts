import { align, type Pair } from './align.js';
import { layWords, type LaidWords, textOf } from './laid-words.js';
import { likeness } from './likeness.js';
import { numbersOf, type Quantity } from './numbers.js';
import { swappedIn } from './swapped.js';
import { classes, negations, terms } from './slip-words.js';
import type { Span } from './words.js';

export interface TermSlip {
  /** In the source; with its neighbours where a word was left out or put in. */
  readonly source: string;
  readonly printed: string;
}

// How near to the source a sentence has to be, that one changed word in it is a slip and not another sentence.
const near = 0.6;
const longest = 4;
const alike = 0.5;

/**
 * The words of a sentence that stand for others in sentences of a source it otherwise repeats: a term of the field,
 * a modal, a quantifier, a negation or a number.
 */
export function slipsOf(text: string, sentence: Span, source: string, taken: readonly Span[]): TermSlip[] {
  const printed = layWords(text, [sentence]);
  const free = printed.keys.slice();
  const rows = taken.map((span) => {
    const laid = layWords(source, [span]);
    const pairs = align(free, laid.keys);
    for (const pair of pairs) free[pair.printed] = 0;
    return { laid, pairs };
  });
  const left = free.filter((key) => key !== 0).length;
  const swapped = swappedIn({ text, sentence }, { source, taken });
  if (left > free.length * (1 - near)) return swapped;
  const slips = rows.flatMap(({ laid, pairs }) =>
    blocksOf(pairs, printed, laid)
      .filter(({ words: [from, to] }) => !free.subarray(from, to).includes(0))
      .flatMap(slipsIn),
  );
  return [...slips, ...swapped.filter(({ printed: one }) => !slips.some((slip) => slip.printed.startsWith(one)))];
}

type Range = readonly [number, number];

/** A gap between matched words: what the source has there and what is printed. */
interface Block {
  readonly printed: LaidWords;
  readonly source: LaidWords;
  readonly words: Range;
  readonly gap: Range;
  readonly isInside: boolean;
  /** Whether both sentences deny as often, between their first and last matched words. */
  readonly isAsOftenDenied: boolean;
}

function blocksOf(pairs: readonly Pair[], printed: LaidWords, source: LaidWords): Block[] {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return [];
  // at the ends only the very next word on both sides stands for the other: further out may be anything
  const before = Math.min(1, first.printed, first.source);
  const after = Math.min(1, printed.keys.length - last.printed - 1, source.keys.length - last.source - 1);
  const [own, given] = [wordsIn(printed, [first.printed, last.printed]), wordsIn(source, [first.source, last.source])];
  const shared = { printed, source, isAsOftenDenied: own.filter(denies).length === given.filter(denies).length };
  const inside = pairs.slice(1).map((pair, at): Block => ({
    ...shared,
    words: [(pairs[at]?.printed ?? 0) + 1, pair.printed],
    gap: [(pairs[at]?.source ?? 0) + 1, pair.source],
    isInside: true,
  }));
  const outside = { ...shared, isInside: false };
  return [
    { ...outside, words: [first.printed - before, first.printed], gap: [first.source - before, first.source] },
    ...inside.filter(({ words, gap }) => words[1] - words[0] <= longest && gap[1] - gap[0] <= longest),
    {
      ...outside,
      words: [last.printed + 1, last.printed + 1 + after],
      gap: [last.source + 1, last.source + 1 + after],
    },
  ];
}

function slipsIn(block: Block): TermSlip[] {
  const printed = wordsIn(block.printed, block.words);
  const isOne = printed.length === 1 && block.gap[1] - block.gap[0] === 1;
  const slips = wordsIn(block.source, block.gap).flatMap((source): TermSlip[] => {
    const other = printed.find((word) => isSlip(source, word) || (isOne && isMisheard(source, word)));
    return other === undefined ? [] : [{ source, printed: other }];
  });
  return [...slips, ...negationIn(block), ...numbersIn(block)];
}

function wordsIn(laid: LaidWords, [from, to]: Range): string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => textOf(laid, from + at, from + at + 1));
}

function isSlip(source: string, printed: string): boolean {
  const [given, made] = [source.toLowerCase(), printed.toLowerCase()];
  if (given === made) return false;
  if (classes.some((words) => words.includes(given) && words.includes(made))) return true;
  const term = terms.find((words) => words.includes(given));
  if (term === undefined || term.includes(made)) return false;
  return terms.some((words) => words.includes(made)) || likeness(given, made) >= alike;
}

/** "overturned" for "overdue": one word for another that begins and sounds alike, and no other form of it. */
function isMisheard(source: string, printed: string): boolean {
  const [given, made] = [source.toLowerCase(), printed.toLowerCase()];
  const isLong = Math.min(given.length, made.length) >= 6;
  const isAnother = given.slice(0, 5) !== made.slice(0, 5);
  return isLong && isAnother && given.slice(0, 3) === made.slice(0, 3) && likeness(given, made) >= alike;
}

/** A word of denial left out or put in, with the words beside it; not one that only stands elsewhere. */
function negationIn({ printed, source, words, gap, isInside, isAsOftenDenied }: Block): TermSlip[] {
  const isDenied = wordsIn(source, gap).some(denies);
  if (!isInside || isAsOftenDenied || isDenied === wordsIn(printed, words).some(denies)) return [];
  return [{ source: textOf(source, gap[0] - 1, gap[1] + 1), printed: textOf(printed, words[0] - 1, words[1] + 1) }];
}

function denies(word: string): boolean {
  return negations.includes(word.toLowerCase()) || /n[’']t$/i.test(word);
}

function numbersIn({ printed, source, words, gap }: Block): TermSlip[] {
  const own = quantitiesIn(printed, words);
  return quantitiesIn(source, gap).flatMap((number) => {
    const other = own.find(({ unit, value }) => unit === number.unit && value !== number.value);
    return other === undefined ? [] : [{ source: number.printed, printed: other.printed }];
  });
}

/** The numbers that begin in these words; what they count may stand behind. */
function quantitiesIn({ text, starts, ends }: LaidWords, [from, to]: Range): Quantity[] {
  if (from >= to) return [];
  const until = ends[to - 1] ?? 0;
  const reach = Math.min(starts.length, to + 1) - 1;
  return numbersOf(text, starts[from], ends[reach]).filter(({ start }) => start < until);
}
