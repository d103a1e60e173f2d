import { maybePossessive } from './apostrophe.js';
import { type Mark, marksIn } from './mark.js';
import { type Marked, type Open, opened, reopened, withPiece } from './open.js';
import type { Span } from './quotation.js';
import { endOfUnclosed, startOfUnopened } from './unmatched.js';

/** How far the marks of a text are paired. */
interface Pairing {
  text: string;
  found: Marked[];
  open?: Open | undefined;
  /** Whether the next paragraph begins with a single mark: words in single marks go on there. */
  isRepeated: boolean;
}

/** The words in quotation marks of a text, in its order. A mark that is missing is supplied where the form tells where. */
export function pairMarks(text: string, paragraphs: readonly Span[]): Marked[] {
  const inParagraphs = paragraphs.map(({ start, end }) => marksIn(text, start, end));
  const pairing: Pairing = { text, found: [], isRepeated: false };
  let goesOnIn = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (pairing.open && index < goesOnIn) continue; // a button or a caption amid a quotation
    const next = nextOf(text, paragraphs, inParagraphs, index);
    pairing.isRepeated = next?.isAtStart === true && next.first?.style === 'single' && next.first.mayOpen;
    pairParagraph(pairing, paragraph, inParagraphs[index] ?? []);
    if (!pairing.open) continue;
    goesOnIn = next?.index ?? 0;
    if (isOpenAcross(pairing.open, next)) pairing.open = withPiece(text, pairing.open, paragraph.end);
    else endOpen(pairing, paragraph.end);
  }
  return pairing.found.filter(({ pieces }) => pieces.length > 0);
}

function pairParagraph(pairing: Pairing, paragraph: Span, all: readonly Mark[]): void {
  const { open } = pairing;
  const [first] = all;
  const again = open && first?.at === paragraph.start && first.style === open.style ? first : undefined;
  if (open) pairing.open = reopened(open, paragraph, again);
  const marks = again ? all.slice(1) : all;
  for (const [index, mark] of marks.entries()) {
    const later = marks.slice(index + 1);
    if (pairing.open) stepInside(pairing, pairing.open, mark, later);
    else stepOutside(pairing, paragraph, mark, later);
  }
}

function stepInside(pairing: Pairing, open: Open, mark: Mark, later: readonly Mark[]): void {
  if (mark.style !== open.style) return;
  const next = later.filter(({ style }) => style === open.style);
  if (mark.mayClose) {
    if (open.depth > 0) open.depth -= 1;
    else if (!isPossessive(pairing.text, mark, next)) close(pairing, open, mark);
  } else if (next[0] && isCloser(next[0]) && next[1] && isCloser(next[1])) open.depth += 1;
  else {
    endOpen(pairing, mark.at);
    pairing.open = opened(mark);
  }
}

function isCloser({ mayOpen, mayClose }: Mark): boolean {
  return mayClose && !mayOpen;
}

function close(pairing: Pairing, open: Open, mark: Mark): void {
  pairing.found.push(withPiece(pairing.text, open, mark.at, mark));
  pairing.open = undefined;
}

/** Words whose closing mark is missing; a single mark that nothing closes was an apostrophe. */
function endOpen(pairing: Pairing, last: number): void {
  const { text, open, found } = pairing;
  pairing.open = undefined;
  if (!open || (open.style === 'single' && open.pieces.length === 0)) return;
  found.push(withPiece(text, open, endOfUnclosed(text, open.from, last)));
}

function stepOutside(pairing: Pairing, paragraph: Span, mark: Mark, later: readonly Mark[]): void {
  const { text, found } = pairing;
  if (mark.mayOpen) {
    const isClosed = later.some(({ style, mayClose }) => style === mark.style && mayClose);
    const isLead = pairing.isRepeated && /:\s$/.test(text.slice(Math.max(0, mark.at - 2), mark.at));
    if (isClosed || isLead || mark.style === 'double' || mark.at === paragraph.start) pairing.open = opened(mark);
    return;
  }
  const isInches = /\d/.test(text.charAt(mark.at - 1));
  if (mark.style === 'single' || isInches) return;
  const after = Math.max(found.at(-1)?.outer.at(-1)?.end ?? 0, paragraph.start);
  const start = startOfUnopened(text, after, mark.at);
  close(pairing, { ...opened(mark), isOpened: false, from: start, outerFrom: start }, mark);
}

/** ‘the officers’ work was poor’: the mark after "officers" closes only where none that surely closes comes later. */
function isPossessive(text: string, mark: Mark, later: readonly Mark[]): boolean {
  if (mark.style === 'double' || !maybePossessive(text, mark.at)) return false;
  const opener = later.findIndex(({ mayOpen, mayClose }) => mayOpen && !mayClose);
  const closers = later.slice(0, opener === -1 ? undefined : opener).filter(({ mayClose }) => mayClose);
  return closers.some(({ at }) => !maybePossessive(text, at));
}

interface NextParagraph {
  index: number;
  first: Mark | undefined;
  isAtStart: boolean;
}

/** The next paragraph of the body: buttons and captions, short and without a full stop, are passed over. */
function nextOf(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly Mark[][],
  index: number,
): NextParagraph | undefined {
  for (let next = index + 1; next < Math.min(paragraphs.length, index + 3); next += 1) {
    const { start, end } = paragraphs[next] ?? { start: 0, end: 0 };
    const first = marks[next]?.[0];
    const words = text.slice(start, end);
    const isBody = first !== undefined || words.length > 80 || /[.!?:]$/.test(words);
    if (isBody) return { index: next, first, isAtStart: first?.at === start };
  }
  return undefined;
}

/** Each paragraph of a long quotation opens with a mark; a mark forgotten there is known by the one that closes. */
function isOpenAcross(open: Open, next: NextParagraph | undefined): boolean {
  if (next?.first?.style !== open.style) return false;
  if (next.isAtStart && next.first.mayOpen) return true;
  return open.style === 'double' && isCloser(next.first);
}
