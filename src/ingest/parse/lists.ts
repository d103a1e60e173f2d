import type { Sketch } from './sketch.js';
import { attributes, isTerminated, opensQuotation, startsLower } from './sketch.js';

/** Marked bullets, and those whose marker was lost on the way: known by the line above and by their likeness. */
export function markLists(sketches: readonly Sketch[]): void {
  for (const each of sketches) if (!each.role && each.block.marker !== undefined) each.role = 'BULLET';
  sketches.forEach((opener, index) => {
    if (!opensList(opener)) return;
    const items = lostItems(opener, sketches.slice(index + 1));
    for (const item of items) {
      item.role = 'BULLET';
      item.isLostBullet = true;
    }
  });
}

function opensList({ plain, role, words }: Sketch): boolean {
  const isOfBody = !role || role === 'HEADING' || role === 'BULLET';
  return isOfBody && plain.endsWith(':') && !attributes(plain) && words <= 80;
}

const findings =
  /\b(findings?|found|find|pleased|concern(s|ed)?|improve(d|ments?)?|recommend(ed|ations?|s)?|areas?|strengths?|weaknesses|positives?|praised?|criticised|include[sd]?|highlighted|following|that)\b/i;

const recommending = /\brecommend(?:s|ed|ations?)?\b[^.]{0,40}:$/i;
const wanted = /\b(?:should|must|ought to|needs? to)\b/i;

/** Two or more alike, up to the first that is not. What is said of a recommendation is none of what was recommended. */
function lostItems(opener: Sketch, below: readonly Sketch[]): Sketch[] {
  const [first, second] = below;
  if (recommending.test(opener.plain) && first && isSentence(first) && wanted.test(first.plain)) {
    const end = below.findIndex((each) => !isSentence(each) || !wanted.test(each.plain));
    return below.slice(0, end === -1 ? below.length : end);
  }
  if (!first || !second) return [];
  const form = forms.find((fits) => fits(first) && fits(second));
  if (!form || (form === isSentence && !findings.test(opener.plain))) return [];
  const end = below.findIndex(
    (each, index) => !form(each) || (index > 1 && each.block.isApart !== second.block.isApart),
  );
  return below.slice(0, end === -1 ? below.length : end);
}

const forms: readonly ((each: Sketch) => boolean)[] = [isFragment, isLabel, isSentence];

function isFree({ role, block, plain }: Sketch): boolean {
  return block.marker === undefined && !opensQuotation(plain) && role !== 'BULLET' && (!role || role === 'HEADING');
}

/** "the quality of investigations;" */
function isFragment(each: Sketch): boolean {
  return isFree(each) && each.words <= 80 && (startsLower(each.plain) || /;( and| or)?$/.test(each.plain));
}

/** "Supervision of missing children" */
function isLabel(each: Sketch): boolean {
  return (
    isFree(each) &&
    each.words <= 25 &&
    !isTerminated(each.plain) &&
    !each.plain.endsWith(':') &&
    each.block.hint !== 'heading'
  );
}

/** "The force had improved supervision. However, …" */
function isSentence(each: Sketch): boolean {
  return isFree(each) && !each.role && each.words <= 90 && isTerminated(each.plain) && !attributes(each.plain);
}
