import type { Span } from './quotation.js';

export type Kind = 'word' | 'comma' | 'stop' | 'colon' | 'dash' | 'bracket' | 'quote' | 'other';

/** A word or a mark of the writer's own sentence; a whole quotation is one token of it. */
export interface Token extends Span {
  kind: Kind;
  text: string;
  lower: string;
  /** Of a quotation: its place among all of the text, and which of its pieces this is. */
  quote?: { index: number; piece: number };
}

const abbreviations =
  'mr|mrs|ms|dr|st|prof|rev|hon|sen|rep|gov|gen|lt|col|capt|maj|sgt|det|insp|supt|ch|con|cllr|coun|cpl|jr|sr|vs|etc|inc|ltd|co|jan|feb|mar|apr|aug|sept|oct|nov|dec|a\\.m|p\\.m|u\\.s|u\\.k|u\\.n|e\\.g|i\\.e|ph\\.d|\\p{L}';
const tokens = new RegExp(
  `(?<abbreviation>(?<![\\p{L}\\p{N}])(?:${abbreviations})\\.(?=\\s*[\\p{L}\\p{N},’'()]))` +
    `|(?<word>[£$€]?[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}]|[’'&.,/-](?=[\\p{L}\\p{N}\\p{M}]))*[’']?%?)` +
    '|(?<stop>[.!?…]+)|(?<joint>(?<=Police), ?(?=Fire)|(?<=(?:Department|Ministry|Secretary of State) (?:for|of) (?:\\p{Lu}\\p{L}+(?:, | Up, ))*\\p{Lu}\\p{L}+), ?(?=(?:\\p{Lu}\\p{L}+, )*\\p{Lu}\\p{L}+ and \\p{Lu}))|(?<comma>[,;])|(?<colon>:)|(?<dash>--+|[–—]|(?<=\\s)-(?=\\s))|(?<bracket>[()[\\]])|(?<other>\\S)',
  'giu',
);

const kinds = ['word', 'stop', 'comma', 'colon', 'dash', 'bracket'] as const;

/** The tokens of a stretch that holds no quotation. */
export function tokensIn(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(tokens)].map((found) => {
    const [exact] = found;
    const groups = found.groups ?? {};
    const kind: Kind = groups['abbreviation'] ? 'word' : (kinds.find((name) => groups[name] !== undefined) ?? 'other');
    const at = start + found.index;
    return { kind, text: exact, lower: plain(exact), start: at, end: at + exact.length };
  });
}

/** For looking words up: lower case, the straight apostrophe. */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

export function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word';
}

export function isCapital(token: Token | undefined): boolean {
  return isWord(token) && /^[\p{Lu}]/u.test(token.text);
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /(?:'s|s')$/.test(token.lower);
}
