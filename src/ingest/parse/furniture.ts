import type { Sketch } from './sketch.js';
import { isTerminated, opensQuotation } from './sketch.js';

const nearTop = 5;
const nearEnd = 6;

/** What only its form or its neighbours give away: tags, captions, the link under "Get the report", contents. */
export function markFurniture(sketches: readonly Sketch[]): void {
  sketches.forEach((each, index) => {
    const before = sketches[index - 1];
    const isAtEdge = index < nearTop || index >= sketches.length - nearEnd;
    if (!each.role && isAtEdge && isTagList(each)) each.role = 'TAGS';
    if (!each.role && (isFileName(each) || isNameplate(each, index))) each.role = 'CAPTION';
    if (before && !each.role && belongsToCaption(each, before)) each.role = 'CAPTION';
    if (before && !each.role && isReportLink(each, before)) each.role = 'BOILERPLATE';
    if (before && each.role === 'CAPTION' && each.plain.startsWith(before.plain) && before.words > 2)
      before.role = 'CAPTION';
  });
  markContents(sketches);
}

/** "anonymous, notts police, child abuse": three or more short phrases and no sentence. */
function isTagList({ plain, words, block }: Sketch): boolean {
  if (block.marker !== undefined || block.hint === 'row' || words > 40 || isTerminated(plain) || plain.endsWith(':'))
    return false;
  const phrases = plain.split(/\s*[,|•#]\s*/).filter((phrase) => phrase !== '');
  const isVerbal = /\b(is|are|was|were|has|have|had|said|says|who|which|that|and)\b/i;
  return phrases.length >= 3 && phrases.every((phrase) => phrase.split(' ').length <= 4 && !isVerbal.test(phrase));
}

/** "Chief-constable-jo-bloggs", "IMG_2031.jpg". */
function isFileName({ plain }: Sketch): boolean {
  return /^[\p{L}\d]+([-_][\p{L}\d]+){2,}$|^\S+\.(jpe?g|png|gif|webp)$/iu.test(plain);
}

const rank =
  /\b(Constable|Inspector|Superintendent|Commissioner|PCC|Sergeant|Minister|Councillor|Cllr|Mayor|HMI|Commander)\b/;
const ofTexts = /'s\b|\b(response|reply|comments?|statement|foreword|summary|introduction|message|view|report)\b/i;

/** A name with an office and nothing else, in the middle of a text: the words under a portrait. */
function isNameplate({ plain, words, block }: Sketch, index: number): boolean {
  if (index === 0 || block.hint === 'heading' || block.marker !== undefined || words < 3 || words > 12) return false;
  if (isTerminated(plain) || plain.endsWith(':') || !rank.test(plain) || ofTexts.test(plain)) return false;
  return plain.split(/[ ,]+/).every((word) => /^([\p{Lu}(]|(and|of|for|the|in|to)$)/u.test(word));
}

/** The line after "Image caption," or after a file's name. */
function belongsToCaption({ plain, words }: Sketch, before: Sketch): boolean {
  if (before.role !== 'CAPTION' || words > 40 || opensQuotation(plain)) return false;
  if (/caption[,:]?$/i.test(before.plain)) return true;
  return isFileName(before) && words <= 15 && !isTerminated(plain);
}

function isReportLink({ plain, words, block }: Sketch, before: Sketch): boolean {
  const isOffer = before.role === 'BOILERPLATE' && /^(get|read|download|view|see)\b/i.test(before.plain);
  return isOffer && block.marker === undefined && words <= 25 && !/[.:]$/.test(plain);
}

/** From "Contents" up to where its first entry comes again, as the heading it announced. */
function markContents(sketches: readonly Sketch[]): void {
  const head = sketches.findIndex(({ plain }) => /^(table of )?contents( page)?$/i.test(plain));
  if (head === -1) return;
  let first: string | undefined;
  for (const each of sketches.slice(head)) {
    const entry = each.plain.replace(/^[\d.\s]+|[\s.]*\d*$/g, '').toLowerCase();
    if (each.words > 25 || (entry !== '' && entry === first)) return;
    if (each.plain !== sketches[head]?.plain) first ??= entry;
    each.role = 'FURNITURE';
  }
}
