import { type Asked, favourites, searchIn, spanIn } from './candidates.js';
import { cover, type Cover } from './cover.js';
import { isAmong, saidIn } from './agree.js';
import type { Quantity } from './numbers.js';
import type { Hit } from './retrieve.js';
import { rowOf } from './rows.js';
import { placeOf, type Source, type SourceIndex } from './source-index.js';
import type { Span } from './words.js';

/** A sentence and the source that has its words. */
export interface Match {
  readonly source: Source;
  readonly cover: Cover;
  readonly taken: readonly Span[];
}

export interface Matching {
  bestFor: (sentence: Asked) => Match | undefined;
  /** Whether any source that the article leans on has this number anywhere. */
  isSaid: (number: Quantity) => boolean;
  /** Whether the sentences taken have it; a date may stand anywhere in their source. */
  isSaidIn: (match: Match, number: Quantity) => boolean;
}

// Calibrated on `bench/ingest` and on the fixtures: below this, two texts on one subject meet by chance.
const enough = 0.55;
const surely = 0.9;
const ranks = ['RELEASE', 'REPORT', 'FORCE_REPLY', 'OFFICIAL_REPLY', 'EARLIER_COVERAGE'];
// within this, two sources say the same, and the one that comes first in the making of news is named
const alike = 0.03;
const fewest = { contents: 3, run: 3 };
const tried = 3;
// so few sources were chosen for this article, and count as its own even where it takes no sentence of them
export const handful = 8;

export function matchingOf(asked: readonly Asked[], index: SourceIndex): Matching {
  const leaning = favourites(asked, index);
  const [first] = leaning;
  const search = first === undefined ? undefined : searchIn(first, index);
  const numbers = new Map<Source, readonly Quantity[]>();
  const near = index.sources.length <= handful ? index.sources : leaning.flatMap((one) => index.sources[one] ?? []);

  function numbersIn(source: Source): readonly Quantity[] {
    const known = numbers.get(source) ?? saidIn(source.text);
    numbers.set(source, known);
    return known;
  }

  function matchIn(number: number, { keys, hits }: Asked): Match | undefined {
    const source = index.sources[number];
    const near = number === first ? (search?.(keys) ?? []) : hits.filter(({ of }) => spanIn(number, of, index));
    const found = cover(keys, likely(near), (one) => rowOf(index.words, one));
    if (source === undefined || !isEnough(found)) return undefined;
    return { source, cover: found, taken: found.taken.flatMap((one) => spanIn(number, one, index) ?? []) };
  }

  return {
    bestFor: (sentence) => {
      let best: Match | undefined;
      for (const source of new Set([...leaning.slice(0, tried), ...holdersOf(sentence, index)])) {
        best = better(best, matchIn(source, sentence));
        if (best !== undefined && best.cover.score > surely) break;
      }
      return best;
    },
    isSaid: (number) => near.some((source) => isAmong(number, numbersIn(source))),
    isSaidIn: ({ source, taken }, number) => {
      if (number.unit === 'date') return isAmong(number, numbersIn(source));
      return taken.some(({ start, end }) => isAmong(number, saidIn(source.text, start, end)));
    },
  };
}

/** Without what shares next to nothing: it would be aligned in vain. Three runs may be the other half of a joined sentence. */
function likely(hits: readonly Hit[]): number[] {
  return hits.filter(({ votes }) => votes >= 3 || votes * 4 >= (hits[0]?.votes ?? 0)).map(({ of }) => of);
}

function isEnough({ score, contents, run }: Cover): boolean {
  return score >= enough && contents >= fewest.contents && run >= fewest.run;
}

function better(one: Match | undefined, other: Match | undefined): Match | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const ahead = other.cover.score - one.cover.score;
  if (Math.abs(ahead) > alike) return ahead > 0 ? other : one;
  return ranks.indexOf(other.source.origin) < ranks.indexOf(one.source.origin) ? other : one;
}

/** The source that the best hit stands in, for a sentence that no favourite has. */
function holdersOf({ hits: [hit] }: Asked, index: SourceIndex): number[] {
  const place = hit === undefined ? undefined : rowOf(index.places, hit.of)[0];
  return place === undefined ? [] : [placeOf(index, place).source];
}
