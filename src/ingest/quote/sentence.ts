import type { Marked } from './open.js';
import type { Span } from './quotation.js';
import { isCapital, isWord, type Token, tokensIn } from './token.js';

/** One sentence of the writer's, in which a quotation is one token. */
export interface Sentence extends Span {
  /** Of its paragraph. */
  tokens: Token[];
  paragraph: number;
  isFirst: boolean;
  isLast: boolean;
}

export function sentencesOf(text: string, paragraphs: readonly Span[], marked: readonly Marked[]): Sentence[] {
  const quotes = marked
    .flatMap(({ outer }, index) => outer.map((span, piece) => ({ ...span, index, piece })))
    .sort((one, other) => one.start - other.start);
  let taken = 0;
  return paragraphs.flatMap((paragraph, index) => {
    const from = taken;
    while ((quotes[taken]?.start ?? paragraph.end) < paragraph.end) taken += 1;
    const inside = quotes.slice(from, taken);
    return split(withQuotes(text, paragraph, inside)).map((tokens, at, all) => ({
      tokens,
      start: tokens[0]?.start ?? paragraph.start,
      end: tokens.at(-1)?.end ?? paragraph.end,
      paragraph: index,
      isFirst: at === 0,
      isLast: at === all.length - 1,
    }));
  });
}

type Quote = Span & { index: number; piece: number };

function withQuotes(text: string, { start, end }: Span, quotes: readonly Quote[]): Token[] {
  const found: Token[] = [];
  let at = start;
  for (const { start: from, end: to, index, piece } of quotes) {
    found.push(...tokensIn(text, at, from));
    const exact = text.slice(from, to);
    found.push({ kind: 'quote', text: exact, lower: '', start: from, end: to, quote: { index, piece } });
    at = to;
  }
  return [...found, ...tokensIn(text, at, end)];
}

function split(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (!endsSentence(token, tokens[index + 1])) return;
    sentences.push(current);
    current = [];
  });
  return current.length > 0 ? [...sentences, current] : sentences;
}

/** “Why?” asked Jones: what a quotation ends with ends the writer's sentence only where a new one begins. */
function endsSentence(token: Token, next: Token | undefined): boolean {
  if (!next) return true;
  const begins = next.kind === 'quote' || isCapital(next) || (isWord(next) && /^[£$€\d]/.test(next.text));
  if (token.kind === 'stop') return begins || next.kind === 'bracket';
  return token.kind === 'quote' && begins && /[.!?…][’'”"]*\s*[”"’'»]?$/.test(token.text);
}
