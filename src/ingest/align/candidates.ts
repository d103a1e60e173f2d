import { type Hit, mostVoted, retrieve } from './retrieve.js';
import { rowOf } from './rows.js';
import { shinglesOf } from './shingle.js';
import { placeOf, type SourceIndex } from './source-index.js';
import { keysOf, type Span } from './words.js';

/** A sentence of an article and what the index says of it by itself. */
export interface Asked extends Span {
  readonly keys: Int32Array;
  readonly hits: readonly Hit[];
}

export function ask(text: string, { start, end }: Span, index: SourceIndex): Asked {
  const keys = keysOf(text, start, end);
  return { start, end, keys, hits: retrieve(keys, index) };
}

// A sentence that more sources hold than this is stock of its programme and speaks for none of them.
const stock = 200;
const few = 5;

/** The sources that an article leans on most, by their numbers: each sentence votes for those that hold its hits. */
export function favourites(sentences: readonly Asked[], index: SourceIndex): number[] {
  const votes = new Map<number, number>();
  for (const { hits } of sentences) {
    for (const { of: sentence, votes: weight } of hits) {
      const places = rowOf(index.places, sentence);
      if (places.length > stock) continue;
      for (const place of places) {
        const { source } = placeOf(index, place);
        votes.set(source, (votes.get(source) ?? 0) + weight / places.length);
      }
    }
  }
  return mostVoted(votes.keys(), (of) => votes.get(of) ?? 0, few).map(({ of }) => of);
}

/** Finds, in one source, the sentences that share most runs of words: also those whose runs are stock elsewhere. */
export function searchIn(source: number, index: SourceIndex): (keys: Int32Array) => Hit[] {
  const holders = new Map<number, number[]>();
  for (const sentence of new Set(rowOf(index.sentences, source))) {
    for (const shingle of shinglesOf(rowOf(index.words, sentence))) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [sentence]);
      else known.push(sentence);
    }
  }
  return (keys) => {
    const votes = new Map<number, number>();
    for (const shingle of shinglesOf(keys)) {
      for (const sentence of holders.get(shingle) ?? []) votes.set(sentence, (votes.get(sentence) ?? 0) + 1);
    }
    return mostVoted(votes.keys(), (of) => votes.get(of) ?? 0, few);
  };
}

/** Where a source says a distinct sentence first; undefined where it does not. */
export function spanIn(source: number, sentence: number, index: SourceIndex): Span | undefined {
  const at = rowOf(index.sentences, source).indexOf(sentence);
  return at < 0 ? undefined : index.sources[source]?.sentences[at];
}
