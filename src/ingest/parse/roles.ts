import type { Part } from '../document.js';
import type { Draft } from './block.js';
import { markFurniture } from './furniture.js';
import { markHeadings, markHeadline } from './headings.js';
import { markLists } from './lists.js';
import { markPullQuotes } from './pull-quotes.js';
import { markRegions } from './regions.js';
import { isStock } from './rules.js';
import { sentencesOf } from './sentences.js';
import { sketch } from './sketch.js';
import type { Sketch } from './sketch.js';

/** What each block is. The order matters: a step sees what the steps before it settled. */
export function partsOf(draft: Pick<Draft, 'text' | 'blocks'>): Part[] {
  const sketches = draft.blocks.map((block) => sketch(draft.text, block));
  markFurniture(sketches);
  markHeadline(sketches);
  markHeadings(sketches);
  markPullQuotes(sketches);
  markLists(sketches);
  markRegions(sketches);
  return inContext(sketches.flatMap((each) => partsOfBlock(draft.text, each)));
}

function partsOfBlock(text: string, { block, role = 'PARAGRAPH', plain, isLostBullet }: Sketch): Part[] {
  const { start, end, marker, level, page } = block;
  const part: Part = {
    ...{ role, start, end, text: text.slice(start, end) },
    ...(page !== undefined && { page }),
    ...(role === 'HEADING' && level !== undefined && { level }),
    ...(marker !== undefined && { marker }),
    ...(isLostBullet && { isLostBullet }),
  };
  return role === 'PARAGRAPH' && !/["“”]/.test(plain) ? withoutStock(part) : [part];
}

/** Stock sentences at either end become parts of their own; one in the middle stays, since it would tear the text. */
function withoutStock(part: Part): Part[] {
  const spans = sentencesOf(part.text);
  const isOwn = spans.map(({ start, end }) => !isStock(part.text.slice(start, end)));
  const [first, last] = [isOwn.indexOf(true), isOwn.lastIndexOf(true)];
  if (first === -1) return [{ ...part, role: 'BOILERPLATE' }];
  return [
    { role: 'BOILERPLATE' as const, spans: spans.slice(0, first) },
    { role: part.role, spans: spans.slice(first, last + 1) },
    { role: 'BOILERPLATE' as const, spans: spans.slice(last + 1) },
  ].flatMap(({ role, spans: [head, ...more] }) => {
    if (!head) return [];
    const [start, end] = [head.start, (more.at(-1) ?? head).end];
    return [{ ...part, role, start: part.start + start, end: part.start + end, text: part.text.slice(start, end) }];
  });
}

/** Gives each part its heading, and each bullet the line that its list hangs on. */
function inContext(parts: readonly Part[]): Part[] {
  let section: string | undefined;
  let intro: string | undefined;
  return parts.map((part, index) => {
    const before = parts[index - 1];
    if (part.role === 'HEADING') section = part.text;
    if (part.role !== 'BULLET') intro = undefined;
    else if (before && (before.role !== 'BULLET' || before.text.endsWith(':'))) intro = introOf(before) ?? intro;
    return {
      ...part,
      ...(section !== undefined && part.role !== 'HEADING' && { section }),
      ...(part.role === 'BULLET' && intro !== undefined && { intro }),
    };
  });
}

function introOf({ role, text }: Part): string | undefined {
  const leads = role === 'HEADING' || /[^.!?…"”’)]$/.test(text);
  return leads && role !== 'FURNITURE' && role !== 'BOILERPLATE' ? text : undefined;
}
