import { feedsFacts, type Part } from '../document.js';
import type { Draft } from './block.js';
import { markFurniture } from './furniture.js';
import { markHeadings, markHeadline } from './headings.js';
import { markLists } from './lists.js';
import { markPullQuotes } from './pull-quotes.js';
import { markRegions } from './regions.js';
import { isStock } from './rules.js';
import { sentencesOf, type Span } from './sentences.js';
import { sketch } from './sketch.js';
import type { Sketch } from './sketch.js';

/** A part with its sentences, as places in its own text; none where it feeds no fact. */
export interface Split {
  readonly part: Part;
  readonly spans: readonly Span[];
}

/** What each block is. The order matters: a step sees what the steps before it settled. */
export function partsOf(draft: Pick<Draft, 'text' | 'blocks'>): Split[] {
  const sketches = draft.blocks.map((block) => sketch(draft.text, block));
  markFurniture(sketches);
  markHeadline(sketches);
  markHeadings(sketches);
  markPullQuotes(sketches);
  markLists(sketches);
  markRegions(sketches);
  const splits = sketches.flatMap((each) => partsOfBlock(draft.text, each));
  markContext(splits.map(({ part }) => part));
  return splits;
}

function partsOfBlock(text: string, { block, role = 'PARAGRAPH', plain, isLostBullet }: Sketch): Split[] {
  const { start, end, marker, level, page } = block;
  const part: Part = {
    ...{ role, start, end, text: text.slice(start, end) },
    ...(page !== undefined && { page }),
    ...(role === 'HEADING' && level !== undefined && { level }),
    ...(marker !== undefined && { marker }),
    ...(isLostBullet && { isLostBullet }),
  };
  const spans = feedsFacts(part) ? sentencesOf(part.text) : [];
  return role === 'PARAGRAPH' && !/["“”]/.test(plain) ? withoutStock({ part, spans }) : [{ part, spans }];
}

/** Stock sentences at either end become parts of their own; one in the middle stays, since it would tear the text. */
function withoutStock({ part, spans }: Split): Split[] {
  const isOwn = spans.map(({ start, end }) => !isStock(part.text.slice(start, end)));
  const [first, last] = [isOwn.indexOf(true), isOwn.lastIndexOf(true)];
  if (first === -1) return [{ part: { ...part, role: 'BOILERPLATE' }, spans: [] }];
  return [
    ...cut({ ...part, role: 'BOILERPLATE' }, spans.slice(0, first)),
    ...cut(part, spans.slice(first, last + 1)),
    ...cut({ ...part, role: 'BOILERPLATE' }, spans.slice(last + 1)),
  ];
}

/** These sentences of a part, as a part of their own. */
function cut(part: Part, spans: readonly Span[]): Split[] {
  const [head, last] = [spans[0], spans.at(-1)];
  if (!head || !last) return [];
  const shift = head.start;
  const place = { start: part.start + shift, end: part.start + last.end, text: part.text.slice(shift, last.end) };
  const shifted = feedsFacts(part) ? spans.map(({ start, end }) => ({ start: start - shift, end: end - shift })) : [];
  return [{ part: { ...part, ...place }, spans: shifted }];
}

/** Gives each part its heading, and each bullet the line that its list hangs on. */
function markContext(parts: readonly Part[]): void {
  let section: string | undefined;
  let intro: string | undefined;
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if (part.role === 'HEADING') section = part.text;
    if (part.role !== 'BULLET') intro = undefined;
    else if (before && (before.role !== 'BULLET' || before.text.endsWith(':'))) intro = introOf(before) ?? intro;
    if (section !== undefined && part.role !== 'HEADING') part.section = section;
    if (intro !== undefined) part.intro = intro;
  });
}

function introOf({ role, text }: Part): string | undefined {
  const leads = role === 'HEADING' || /[^.!?…"”’)]$/.test(text);
  return leads && role !== 'FURNITURE' && role !== 'BOILERPLATE' ? text : undefined;
}
