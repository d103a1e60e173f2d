import { describe, type Mention } from './mention.js';
import { nameIn } from './name.js';
import { chunkStart } from './phrase.js';
import { isWord, type Token } from './token.js';

/** Every person whom a sentence of the writer's names. */
export function peopleIn(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let end = tokens.length; end > 0;) {
    const start = chunkStart(tokens, end);
    found.unshift(...peopleInChunk(tokens.slice(start, end)));
    end = start === end ? end - 1 : start;
  }
  return found;
}

function peopleInChunk(chunk: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  let rest = chunk;
  for (let name = nameIn(rest); name; name = nameIn(rest)) {
    const words = rest.slice(name.rankFrom ?? name.from, name.to);
    const mention = words.every(isWord) ? describe(words) : undefined;
    const next = rest[name.to]?.lower;
    const isPerson =
      (words.length > 1 ? mention?.gender : undefined) ??
      mention?.role ??
      (next === 'who' || next === 'whose' ? next : undefined);
    // other capital words may be a place, a law or a firm
    if (mention?.kind === 'name' && isPerson) found.push(mention);
    rest = rest.slice(name.to);
  }
  return found;
}
