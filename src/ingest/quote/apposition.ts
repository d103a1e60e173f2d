import { describe } from './mention.js';
import { chunkStart, isModifier, isSeparator, phraseEnding } from './phrase.js';
import type { Mention } from './quotation.js';
import { isCapital, isWord, type Token } from './token.js';

/** "a spokeswoman for the contractor, Evergreen,": one word that is no given name names the body, not her. */
export function ofBody(
  tokens: readonly Token[],
  start: number,
  { speaker, surname, gender }: Mention,
): Mention | undefined {
  if (tokens[start - 1]?.text !== ',' || speaker.end - speaker.start !== surname.length || gender) return undefined;
  const left = tokens.slice(chunkStart(tokens, start - 1), start - 1);
  const isFor = left.some(({ lower }, index) => index > 0 && /^(?:for|of|at|from)$/.test(lower));
  const found = isFor ? describe(left) : undefined;
  return found?.kind === 'noun' && found.role ? found : undefined;
}

/** "the report, A Bed for the Night,": an article with a capital begins a title. */
export function isTitle([first, second]: readonly Token[]): boolean {
  return /^(?:A|An|The)$/.test(first?.text ?? '') && isCapital(second);
}

/** "Jane Doe, 41, of Mill Lane, Ambridge,": what follows a place between commas is where that place is. */
export function isAddress(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.text !== ',' || !isCapital(tokens[start]) || isPerson(tokens, start)) return false;
  const from = chunkStart(tokens, start - 1);
  const isPlace = /^(?:of|from|in|near|at)$/.test(tokens[from]?.lower ?? '') && isCapital(tokens[start - 2]);
  if (!isSeparator(tokens[from - 1])) return false;
  return isPlace || isAddress(tokens, from);
}

/** More than a capital word or two: an office, a courtesy or a given name. */
function isPerson(tokens: readonly Token[], start: number): boolean {
  let end = start;
  while (isWord(tokens[end])) end += 1;
  const found = describe(tokens.slice(start, end));
  return found?.kind !== 'name' || found.role !== undefined || found.gender !== undefined;
}

/** "Jane Doe, the chief constable," and "HMIC, the inspectorate,": a name stands before the comma. */
export function isApposition(tokens: readonly Token[], start: number): boolean {
  const separator = tokens[start - 1];
  if (!isSeparator(separator) || separator?.text === ';' || separator?.text === ')') return false;
  const chunk = tokens.slice(chunkStart(tokens, start - 1), start - 1);
  const left = isModifier(chunk) ? undefined : phraseEnding(chunk);
  if (left?.kind === 'noun' && left.role) return isApposition(tokens, chunkStart(tokens, start - 1));
  if (left) return left.kind === 'name' || left.kind === 'body';
  return (
    isModifier(chunk) &&
    chunk.length > 0 &&
    isSeparator(tokens[chunkStart(tokens, start - 1) - 1]) &&
    isApposition(tokens, start - 1 - chunk.length)
  );
}

/** The role beside a name: after it, or before it as in "the chief constable, Jane Doe,". */
export function withApposition(tokens: readonly Token[], start: number, found: Mention, apposition?: Mention): Mention {
  if (found.role || found.kind === 'pronoun') return found;
  const role = apposition?.role;
  if (role) return { ...found, role };
  if (tokens[start - 1]?.text !== ',') return found;
  const left = describe(tokens.slice(chunkStart(tokens, start - 1), start - 1));
  return left?.kind === 'noun' && left.role ? { ...found, role: left.role } : found;
}
