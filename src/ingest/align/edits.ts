import type { EditKind } from '../../generated/schema.js';
import type { Pair } from './align.js';
import { isBracketed } from './brackets.js';
import { type LaidWords, textOf } from './laid-words.js';

export interface QuoteEdit {
  readonly kind: EditKind;
  /** The words in the source; absent where there are none, or where it is whole paragraphs that are left out. */
  readonly source?: string;
  readonly printed?: string;
}

/** Words from one place up to, not including, another. */
type Range = readonly [number, number];
type Cut = 'CUT_START' | 'CUT_END' | 'CUT_MARKED' | 'CUT_UNMARKED';

// more left out than this is no cut in a quotation but another place of the source
const longest = 80;
// a replaced stretch is about as long as what replaces it
const slack = 3;

/** The differences in the order of the words; and how many words differ only in how they are put together. */
export function editsOf(
  printed: LaidWords,
  source: LaidWords,
  links: readonly Pair[],
): { edits: QuoteEdit[]; alike: number } {
  const edits: QuoteEdit[] = [];
  let alike = 0;
  const add = (words: Range, gap: Range, cut: Cut): void => {
    if (letters(textOf(printed, ...words)) === letters(textOf(source, ...gap))) alike += words[1] - words[0];
    else edits.push(...editsBetween(printed, source, { words, gap, cut }));
  };
  const [first, last] = [links[0], links.at(-1)];
  if (first === undefined || last === undefined) return { edits, alike };
  const head: Range = [speechStart(source, first.source), first.source];
  add([0, first.printed], head, 'CUT_START');
  links.slice(1).forEach((link, at) => {
    const before = links[at] ?? link;
    const words: Range = [before.printed + 1, link.printed];
    if (link.source > before.source)
      add(words, spoken(source, before.source + 1, link.source), cutInside(printed, words));
    else edits.push(reordered(printed, source, links, at + 1));
  });
  const tail: Range = [last.source + 1, speechEnd(source, last.source)];
  add([last.printed + 1, printed.keys.length], tail, 'CUT_END');
  return { edits, alike };
}

function editsBetween(
  printed: LaidWords,
  source: LaidWords,
  { words, gap, cut }: { words: Range; gap: Range; cut: Cut },
): QuoteEdit[] {
  const [count, left] = [words[1] - words[0], gap[1] - gap[0]];
  const cutAll: QuoteEdit = { kind: cut, ...(left > longest ? {} : { source: textOf(source, ...gap) }) };
  if (count === 0) return left === 0 ? [] : [cutAll];
  const own = {
    kind: isBracketed(printed, words[0]) ? 'BRACKETED' : 'SUBSTITUTED',
    printed: textOf(printed, ...words),
  } as const;
  if (left === 0) return [bracketsOf(printed, words, own)];
  if (left <= count + slack) return [{ ...bracketsOf(printed, words, own), source: textOf(source, ...gap) }];
  if (cut === 'CUT_START') return [cutAll, bracketsOf(printed, words, own)];
  return [bracketsOf(printed, words, own), cutAll];
}

/** Brackets are printed with the words: they are what tells the reader whose words these are. */
function bracketsOf({ text, starts, ends }: LaidWords, [from, to]: Range, edit: QuoteEdit): QuoteEdit {
  if (edit.kind !== 'BRACKETED') return edit;
  const open = text.lastIndexOf('[', starts[from]);
  const close = text.indexOf(']', ends[to - 1]);
  return { ...edit, printed: text.slice(open, close + 1) };
}

function cutInside({ text, ends, starts }: LaidWords, [from, to]: Range): Cut {
  return /…|\.\s?\.\s?\./.test(text.slice(ends[from - 1], starts[to])) ? 'CUT_MARKED' : 'CUT_UNMARKED';
}

function reordered(printed: LaidWords, source: LaidWords, links: readonly Pair[], at: number): QuoteEdit {
  let end = at;
  while ((links[end + 1]?.source ?? -1) > (links[end]?.source ?? 0)) end += 1;
  const [from, to] = [links[at], links[end]];
  if (from === undefined || to === undefined) return { kind: 'REORDERED' };
  return {
    kind: 'REORDERED',
    source: textOf(source, from.source, to.source + 1),
    printed: textOf(printed, from.printed, to.printed + 1),
  };
}

/** The first word of the sentence that is still speech: "Parr said:" before the opening mark is none. */
function speechStart({ text, starts, places, spans }: LaidWords, word: number): number {
  const sentence = spans[places[word] ?? 0]?.start ?? 0;
  const opened = sentence + text.slice(sentence, starts[word]).search(/[“"‘][^“"‘]*$/);
  const from = Math.max(sentence, opened);
  let first = word;
  while (first > 0 && (starts[first - 1] ?? 0) >= from) first -= 1;
  return first;
}

function speechEnd({ text, starts, ends, places, spans }: LaidWords, word: number): number {
  const [from = 0, sentence = 0] = [ends[word], spans[places[word] ?? 0]?.end];
  const closed = text.slice(from, sentence).search(/[”"]/);
  const to = closed < 0 ? sentence : from + closed;
  let last = word + 1;
  while (last < starts.length && (starts[last] ?? 0) < to) last += 1;
  return last;
}

/** A gap in the source without the attribution that may stand in it: “…,” she said. “…” */
function spoken({ text, starts, ends }: LaidWords, from: number, to: number): Range {
  const [start = 0, end = 0] = [ends[from - 1], starts[to]];
  const attribution = /[”"][^“”"]*[“"]/.exec(text.slice(start, end));
  if (attribution === null) return [from, to];
  const [opens, closes] = [start + attribution.index, start + attribution.index + attribution[0].length];
  let before = from;
  while (before < to && (starts[before] ?? 0) < opens) before += 1;
  if (before > from) return [from, before];
  let after = to;
  while (after > from && (starts[after - 1] ?? 0) > closes) after -= 1;
  return [after, to];
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
