import { attributionFrom, isTail } from './after.js';
import type { Attribution } from './attribution.js';
import { type Classified, classify } from './classify.js';
import { attributionIn, beside } from './in-sentence.js';
import type { Marked } from './open.js';
import { isSeparator } from './phrase.js';
import type { Sentence } from './sentence.js';
import { isWord, type Token } from './token.js';
import { verdict } from './verdict.js';

/** Where a piece of a quotation stands: which sentence, and which of its tokens. */
export interface Place {
  sentence: number;
  at: number;
}

/** Words in quotation marks with what their own sentence says of them. */
export interface Words {
  /** One, or several with an attribution between them. */
  marked: Marked[];
  first: Place;
  last: Place;
  attribution?: Attribution;
  classified: Classified;
}

/** The words in quotation marks of all sentences, each with its own sentence's attribution. */
export function wordsIn(text: string, sentences: readonly Sentence[], marked: readonly Marked[]): Words[] {
  const places = placesOf(sentences);
  const all = marked.flatMap((one, index) => {
    const [first, last] = [places.get(`${index} 0`), places.get(`${index} ${one.outer.length - 1}`)];
    return first && last ? [read(text, sentences, one, [first, last])] : [];
  });
  return all.reduce<Words[]>((joined, words) => {
    const before = joined.at(-1);
    if (before && goesOn(sentences[words.first.sentence]?.tokens ?? [], before, words)) {
      const classified = { ...before.classified, kind: 'speech' } as const;
      const marks = [...before.marked, ...words.marked];
      joined[joined.length - 1] = { ...before, marked: marks, last: words.last, classified };
    } else joined.push(words);
    return joined;
  }, []);
}

function placesOf(sentences: readonly Sentence[]): Map<string, Place> {
  const places = new Map<string, Place>();
  sentences.forEach(({ tokens }, sentence) =>
    tokens.forEach(({ quote }, at) => quote && places.set(`${quote.index} ${quote.piece}`, { sentence, at })),
  );
  return places;
}

function read(text: string, sentences: readonly Sentence[], marked: Marked, [first, last]: [Place, Place]): Words {
  const tokens = sentences[first.sentence]?.tokens ?? [];
  const isLong = first.sentence !== last.sentence;
  const ownAfter = isLong ? beside(sentences[last.sentence]?.tokens ?? [], last.at) : undefined;
  const attribution = attributionIn(tokens, first.at) ?? ownAfter ?? bareAfter(sentences, last);
  const classified = classify({ marked, text, tokens, at: first.at, found: attribution });
  return { marked: [marked], first, last, ...(attribution && { attribution }), classified };
}

/** “We failed.” Jane Doe said. · “We failed.” Those are the words of Jane Doe. */
function bareAfter(sentences: readonly Sentence[], { sentence, at }: Place): Attribution | undefined {
  const own = sentences[sentence];
  const next = sentences[sentence + 1];
  if (!own || !next || next.tokens.some(({ kind }) => kind === 'quote' || kind === 'colon')) return undefined;
  if (own.tokens.some((token, index) => index !== at && isWord(token))) return undefined;
  const found = (own.isLast ? undefined : attributionFrom(next.tokens, 0)) ?? verdict(next.tokens, 0);
  const rest = next.tokens.slice(found?.end).filter((token) => isWord(token));
  const isBare = rest.length === 0 || (rest.length < 5 && isTail(rest[0]));
  return found && (isBare || found.rule === 'verdict') ? { ...found, rule: 'after-sentence' } : undefined;
}

/** “…,” Jane Doe said, “…”: the second is the rest of the first. */
function goesOn(tokens: readonly Token[], before: Words, words: Words): boolean {
  const { attribution, last, first } = { ...before, first: words.first };
  if (last.sentence !== first.sentence || attribution?.end === undefined || attribution.end <= last.at) return false;
  if (attribution.rule !== 'after' && attribution.rule !== 'according-to') return false;
  const rest = tokens.slice(attribution.end, first.at);
  const isIntroduced = rest.some(
    ({ kind, lower }) => kind === 'colon' || /^(?:and|but|adding|saying|that)$/.test(lower),
  );
  const isOpen = !isIntroduced && (isSeparator(tokens[first.at - 1]) || rest.length === 0);
  return isOpen && (before.classified.kind === 'speech' || before.first.at === 0);
}
