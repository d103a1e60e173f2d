import { type Span, wordsOf } from './words.js';

/** The words of some places of a text in one row, as they are read on. */
export interface LaidWords {
  readonly text: string;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of each word, the place it is from. */
  readonly places: Int32Array;
  readonly spans: readonly Span[];
}

export function layWords(text: string, spans: readonly Span[]): LaidWords {
  const read = spans.map(({ start, end }) => wordsOf(text, start, end));
  return {
    text,
    spans,
    keys: joined(read.map(({ keys }) => keys)),
    starts: joined(read.map(({ starts }) => starts)),
    ends: joined(read.map(({ ends }) => ends)),
    places: joined(read.map(({ keys }, at) => new Int32Array(keys.length).fill(at))),
  };
}

function joined(rows: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}

/** The text from one word up to, not including, another; "" where there are no words between. */
export function textOf({ text, starts, ends }: LaidWords, from: number, to: number): string {
  return from < to ? text.slice(starts[from], ends[to - 1]) : '';
}

/** The text between the end of one word and the start of the next: marks and white space. */
export function betweenWords({ text, starts, ends }: LaidWords, before: number, after: number): string {
  return text.slice(before < 0 ? 0 : ends[before], starts[after] ?? text.length);
}
