import { align, type Pair } from './align.js';
import { isBracketed } from './brackets.js';
import { editsOf, type QuoteEdit } from './edits.js';
import { isFunctionWord } from './function-words.js';
import { layWords, type LaidWords } from './laid-words.js';
import type { Span } from './words.js';

/** A quotation as an article prints it. */
export interface Quoted {
  readonly text: string;
  /** Without the marks. */
  readonly pieces: readonly Span[];
  /** The sentence it stands in: it tells where a scrap of three words is from. */
  readonly sentence?: Span;
  /** Who speaks, by a key that is the same for the same speaker. */
  readonly speaker?: string;
}

/** A text that may hold the words as they were given. */
export interface Given {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly voices?: readonly Voice[];
}

export interface Voice extends Span {
  readonly speaker: string;
}

export interface Drift {
  /** The id of the text that gives the words. */
  readonly source: string;
  readonly words: number;
  readonly matchedWords: number;
  /** The words of the source, from the first to the last matched of each stretch. */
  readonly taken: readonly Span[];
  readonly edits: readonly QuoteEdit[];
}

// So few words are a scrap: all of them have to be there, and the sentence around them tells where they are from.
const scrap = 5;
const half = 0.5;
// between the words of a scrap, not more of the source than this
const scattered = 6;

/** How a quotation differs from the words it is from, or undefined where no source has them. */
export function driftOf(quoted: Quoted, sources: readonly Given[]): Drift | undefined {
  const printed = withoutBrackets(layWords(quoted.text, quoted.pieces));
  let best: { source: Given; laid: LaidWords; links: Pair[] } | undefined;
  for (const source of sources) {
    const laid = layWords(source.text, source.sentences);
    const links = linksOf(printed, quoted, laid);
    if (links.length > (best?.links.length ?? 0)) best = { source, laid, links };
  }
  if (best === undefined || !isFound(best.links, printed)) return undefined;
  const { source, laid, links } = best;
  const { edits, alike } = editsOf(printed, laid, links);
  return {
    source: source.id,
    words: printed.keys.length,
    matchedWords: links.length + alike,
    taken: stretchesOf(links, laid),
    edits: [...edits, ...reattributed(quoted, source, laid, links)],
  };
}

/** Words in brackets are the paper's own, also where the source happens to have them: they match nothing. */
function withoutBrackets(printed: LaidWords): LaidWords {
  const keys = printed.keys.map((key, at) => (isBracketed(printed, at) ? 0 : key));
  return { ...printed, keys };
}

/** Words of the quotation and of the source that are the same; each of its sentences is looked for by itself. */
function linksOf(printed: LaidWords, { text, sentence }: Quoted, laid: LaidWords): Pair[] {
  const { keys } = printed;
  if (keys.length > scrap) {
    return sentencesIn(printed).flatMap(([from, to]) =>
      align(keys.subarray(from, to), laid.keys).map((pair) => ({ ...pair, printed: pair.printed + from })),
    );
  }
  const around = sentence === undefined ? printed : layWords(text, [sentence]);
  const offset = Math.max(0, around.starts.indexOf(printed.starts[0] ?? 0));
  const links = align(around.keys, laid.keys)
    .map((pair) => ({ ...pair, printed: pair.printed - offset }))
    .filter((pair) => pair.printed >= 0 && pair.printed < keys.length);
  return links.length === keys.length ? links : align(keys, laid.keys);
}

/** Bounds of the sentences of a quotation, in words. */
function sentencesIn(printed: LaidWords): [number, number][] {
  const bounds = [0];
  for (let at = 1; at < printed.keys.length; at += 1) {
    const gap = printed.text.slice(printed.ends[at - 1], printed.starts[at]);
    if (printed.places[at] !== printed.places[at - 1] || /[.!?…]["”’)\]]?\s/.test(gap)) bounds.push(at);
  }
  bounds.push(printed.keys.length);
  return bounds.slice(1).map((to, at) => [bounds[at] ?? 0, to]);
}

function isFound(links: readonly Pair[], { keys }: LaidWords): boolean {
  const contents = links.filter(({ printed }) => !isFunctionWord(keys[printed] ?? 0)).length;
  if (keys.length > scrap) return contents >= 3 && links.length >= keys.length * half;
  const span = (links.at(-1)?.source ?? 0) - (links[0]?.source ?? 0);
  return links.length === keys.length && contents >= 2 && span <= keys.length + scattered;
}

function stretchesOf(links: readonly Pair[], laid: LaidWords): Span[] {
  const stretches: { start: number; end: number }[] = [];
  let before = -1;
  for (const { source } of links) {
    const [start = 0, end = 0] = [laid.starts[source], laid.ends[source]];
    const last = stretches.at(-1);
    if (last === undefined || source < before) stretches.push({ start, end });
    else last.end = end;
    before = source;
  }
  return stretches;
}

/** The words are somebody else's in the source. Where one of the two speakers is not known, nothing is said. */
function reattributed(
  { speaker }: Quoted,
  { voices = [] }: Given,
  laid: LaidWords,
  links: readonly Pair[],
): QuoteEdit[] {
  const at = laid.starts[links[0]?.source ?? 0] ?? 0;
  const voice = voices.find(({ start, end }) => start <= at && at < end);
  if (speaker === undefined || voice === undefined || voice.speaker === speaker) return [];
  return [{ kind: 'REATTRIBUTED', source: voice.speaker, printed: speaker }];
}
