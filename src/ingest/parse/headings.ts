import type { Sketch } from './sketch.js';
import { attributes, isTerminated, opensQuotation, startsLower } from './sketch.js';

const longestHeadline = 45;
const longestHeading = 16;
/** Reports have whole sentences as sub-headings; only a format that marks headings can say so. */
const longestMarked = 40;
const headlineWithin = 8;

export function markHeadline(sketches: readonly Sketch[]): void {
  const top = sketches.slice(0, headlineWithin);
  const marked = top.find(({ role, block }) => !role && block.hint === 'heading' && block.level === 1);
  const first = marked ?? top.find(({ role }) => !role);
  if (!first || first.block.marker !== undefined) return;
  const isPlain = first.words <= longestHeadline && !/[.:;,]["'”]?$/.test(first.plain) && !startsLower(first.plain);
  if (!marked && (!isPlain || opensParagraph(first.plain))) return;
  first.role = 'HEADLINE';
  // a page often prints its headline twice
  for (const each of top) if (each !== first && each.plain === first.plain) each.role = 'FURNITURE';
}

export function markHeadings(sketches: readonly Sketch[]): void {
  const last = sketches.findLastIndex(({ role }) => !role);
  sketches.forEach((each, index) => {
    if (each.role || index === last) return;
    const isOne =
      each.block.marker === undefined
        ? isMarked(each) || isHeading(each)
        : isNumberedHeading(each, sketches[index - 1], sketches[index + 1]);
    if (isOne) each.role = 'HEADING';
  });
}

function isMarked({ block, words }: Sketch): boolean {
  return block.hint === 'heading' && words <= longestMarked;
}

const finite = /\b(is|are|was|were|has|have|had|found|finds?|include[sd]?|should|must|will|recommend(s|ed)?)\b/i;

function isHeading({ plain, words, block }: Sketch): boolean {
  if (block.hint === 'row') return false;
  if (words > longestHeading || isTerminated(plain) !== plain.endsWith('?') || startsLower(plain)) return false;
  if (/[,;–-]$/.test(plain) || opensParagraph(plain) || attributes(plain)) return false;
  return !plain.endsWith(':') || (words <= 9 && !finite.test(plain));
}

function opensParagraph(text: string): boolean {
  return opensQuotation(text) && text.split(' ').length > 6;
}

/** "3. Initial contact", but not an entry of a numbered list. */
function isNumberedHeading({ plain, words, block }: Sketch, before?: Sketch, after?: Sketch): boolean {
  if (!/^\d/.test(block.marker ?? '') || words > 10 || /[.;:,]$/.test(plain) || startsLower(plain)) return false;
  const isListed = [before, after].some((near) => /^[(\d]/.test(near?.block.marker ?? ''));
  return !isListed && after !== undefined;
}
