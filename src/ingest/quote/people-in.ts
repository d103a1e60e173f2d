import { describe } from './mention.js';
import { courtesies } from './people.js';
import type { Mention, Span } from './quotation.js';
import { nameIn } from './name.js';
import { chunkStart, phraseEnding } from './phrase.js';
import { isCapital, isPossessive, type Token } from './token.js';

/** Every person whom a sentence of the writer's names. */
export function peopleIn(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let end = tokens.length; end > 0;) {
    const start = chunkStart(tokens, end);
    found.unshift(...peopleInChunk(tokens.slice(start, end), officeBefore(tokens, start, end)));
    end = start === end ? end - 1 : start;
  }
  return found;
}

/** "the mayor, Jane Doe,": the office that stands before what two commas set off. */
function officeBefore(tokens: readonly Token[], start: number, end: number): Span | undefined {
  if (tokens[start - 1]?.kind !== 'comma' || tokens[end]?.kind !== 'comma') return undefined;
  const left = phraseEnding(tokens.slice(chunkStart(tokens, start - 1), start - 1));
  return left?.kind === 'noun' ? left.role : undefined;
}

function peopleInChunk(chunk: readonly Token[], office: Span | undefined): Mention[] {
  return capitalRuns(chunk).flatMap(({ words, before, next }) => {
    const name = nameIn(words);
    const plain = name && describe(words.slice(name.rankFrom ?? name.from, name.to));
    if (plain?.kind !== 'name') return [];
    const isWhole = words.length === chunk.length;
    const mention = isWhole && office && !plain.role ? { ...plain, role: office } : plain;
    // other capital words may be a place, a law or a firm; "in Milton Keynes"
    const isPlace =
      /^(?:in|at|near|outside)$/.test(before ?? '') && !mention.role && !courtesies.has(words[0]?.lower ?? '');
    const told = (words.length > 1 && !isPlace ? mention.gender : undefined) ?? mention.role;
    return told !== undefined || next === 'who' || next === 'whose' ? [mention] : [];
  });
}

/** The last words of two or more capital words: a surname among them may stand alone later. */
export function surnamesIn(tokens: readonly Token[]): string[] {
  return capitalRuns(tokens).flatMap(({ words }) =>
    words.length > 1 ? (words.at(-1)?.lower.replace(/'s?$/, '') ?? []) : [],
  );
}

interface Run {
  words: Token[];
  before: string | undefined;
  next: string | undefined;
}

function capitalRuns(chunk: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const [index, word] of chunk.entries()) {
    if (!isCapital(word)) continue;
    const last = runs.at(-1);
    const next = chunk[index + 1]?.lower;
    if (last && isCapital(chunk[index - 1]) && !isPossessive(chunk[index - 1])) {
      last.words.push(unowned(word));
      last.next = next;
    } else runs.push({ words: [unowned(word)], before: chunk[index - 1]?.lower, next });
  }
  return runs;
}

/** "Jane Doe’s": the name without its ending. */
function unowned(word: Token): Token {
  if (!isPossessive(word)) return word;
  const text = word.text.replace(/['’]s?$/, '');
  return { ...word, text, lower: word.lower.replace(/'s?$/, ''), end: word.start + text.length };
}
