import { parseDate } from '../../edtf.js';
import type { InspectionKind } from '../../generated/schema.js';
import type { Weighed } from '../link/choose.js';
import type { KnownInspection } from '../world.js';
import type { Body } from './body.js';
import { childProtection, children, followUpIn, graded, otherWork } from './inspection-signs.js';
import { type MentionedDate, ownDate } from './mentioned-dates.js';
import { casesIn } from './counted-cases.js';

/** Which of the inspections of its forces a document is about. */
export type Found =
  | { readonly kind: 'KNOWN'; readonly chosen: Weighed; readonly beaten: readonly Weighed[] }
  | { readonly kind: 'UNSURE'; readonly candidates: readonly Weighed[] }
  | { readonly kind: 'NONE'; readonly reason: string };

const enough = 0.5;
const least = 0.3;
const margin = 0.1;

const opening = 8;

export function inspectionOf(
  body: Body,
  dates: readonly MentionedDate[],
  forces: readonly string[],
  inspections: readonly KnownInspection[],
): Found {
  if (forces.length === 0) return { kind: 'NONE', reason: 'It is about no single force.' };
  if (!children.test(body.text)) return { kind: 'NONE', reason: 'It does not speak of children.' };
  const above = [body.headline, body.lead, ...body.lines.slice(0, opening)].join('\n');
  if (otherWork.test(above) && !childProtection.test(body.headline))
    return { kind: 'NONE', reason: 'It is about an inspection of another kind.' };
  if (forces.length > 1) {
    const joint = inspections.filter((one) => forces.every((force) => one.forces.includes(force)));
    if (joint.length === 0)
      return { kind: 'NONE', reason: 'It is about several forces, and no inspection was of all of them.' };
  }
  const candidates = inspections.filter((one) => forces.every((force) => one.forces.includes(force)));
  const progress = followUpIn(body);
  const own = ownDate(dates);
  // an article may give the month of the visit as that of the report: believed where no report is of that month
  const isReported = (edtf: string) => candidates.some((one) => isSameMonth(edtf, one.publishedOn));
  const swapped = dates.filter(({ edtf, of, isOwn }) => !isOwn && of === 'PUBLICATION' && !isReported(edtf));
  const told = { body, dates, progress, own, swapped };
  const parts = candidates.map((one) => ({ one, ...evidenceFor(one, told) }));
  return decided(inOrder(parts, progress), parts.length);
}

type Part = ReturnType<typeof evidenceFor> & { readonly one: KnownInspection };

/** Of several visits that a text tells of, it is about the last; the one before may be the only one that it dates. */
function inOrder(parts: readonly Part[], progress: Told['progress']): Weighed[] {
  const dated = new Set(parts.filter(({ isDated }) => isDated).map(({ one }) => one.id));
  const isTold = ({ id, kind }: KnownInspection) => dated.has(id) || progress?.has(kind) === true;
  return parts
    .map(({ one, score, reasons }): Weighed => {
      const follows = one.follows.some((earlier) => dated.has(earlier)) && (isTold(one) || progress !== undefined);
      const isFollowed = parts.some(({ one: later }) => later.follows.includes(one.id) && isTold(later));
      const why = [
        ...reasons,
        ...(follows && !isFollowed ? ['it dates the visit that this one follows up'] : []),
        ...(progress !== undefined && isFollowed ? ['but it tells of a later visit'] : []),
      ];
      const sum = score + (follows && !isFollowed ? 0.2 : 0) - (progress !== undefined && isFollowed ? 0.2 : 0);
      return { id: one.id, score: Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100, reasons: why };
    })
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function decided(weighed: readonly Weighed[], count: number): Found {
  const [best, next] = weighed;
  if (best === undefined) return { kind: 'NONE', reason: 'The graph knows no inspection of this force.' };
  if (best.score >= enough && best.score - (next?.score ?? 0) >= margin) {
    return { kind: 'KNOWN', chosen: best, beaten: weighed.slice(1, 4) };
  }
  // where something speaks against every other, less is enough
  const isAlone = best.score >= least && (count === 1 || best.score - (next?.score ?? 0) >= least);
  if (isAlone) return { kind: 'KNOWN', chosen: best, beaten: weighed.slice(1, 4) };
  return { kind: 'UNSURE', candidates: weighed.slice(0, 4) };
}

interface Told {
  readonly body: Body;
  readonly dates: readonly MentionedDate[];
  readonly progress: ReadonlySet<InspectionKind> | undefined;
  /** When the document itself was published. */
  readonly own: string | undefined;
  /** Dates given to a report that are those of no report known. */
  readonly swapped: readonly MentionedDate[];
}

const after: ReadonlySet<InspectionKind> = new Set([
  'POST_INSPECTION_REVIEW',
  'REINSPECTION',
  'QUARTERLY_UPDATE',
  'ASSESSMENT_OF_PROGRESS',
  'INTEGRATED_REVIEW',
]);

function evidenceFor(one: KnownInspection, { body, dates, progress, own, swapped }: Told) {
  const found: [number, string][] = [];
  const isTitled = body.lines.some((line) => letters(line).endsWith(letters(one.title)));
  if (isTitled) found.push([0.45, 'its title stands on a line']);
  const visit = dates.find(({ edtf, of, isOwn }) => !isOwn && of !== 'PUBLICATION' && isSameMonth(edtf, one.fieldwork));
  if (visit) found.push([0.35, `it dates the visit ${visit.edtf}`]);
  const exchanged = swapped.find(({ edtf }) => isSameMonth(edtf, one.fieldwork));
  if (!visit && exchanged) found.push([0.25, `it dates the report ${exchanged.edtf}, the month of the visit`]);
  const published = dates.find(({ edtf, of, isOwn }) => !isOwn && of !== 'VISIT' && isSameMonth(edtf, one.publishedOn));
  if (published) found.push([0.25, `it dates the report ${published.edtf}`]);
  const distance = own === undefined ? undefined : daysBetween(own, one.publishedOn);
  if (distance !== undefined && distance >= -3 && distance <= 100)
    found.push([distance <= 31 ? 0.4 : 0.25, 'it came out with the report or soon after']);
  if (distance !== undefined && distance < -31) found.push([-0.6, 'it is older than the report']);
  if (distance !== undefined && distance > 500) found.push([-0.3, 'it is much later than the report']);
  const counted = casesIn(body).find((cases) => one.audited?.includes(cases) === true);
  if (counted !== undefined) found.push([0.6, `it counts ${counted} cases, as this inspection did`]);
  const year = own === undefined ? yearAbove(body) : undefined;
  if (year !== undefined && one.publishedOn?.startsWith(year) === true)
    found.push([0.2, `${year} stands above the text, and its report is of that year`]);
  const isAfter = after.has(one.kind);
  const isGraded = graded.test(body.text);
  if (one.kind === 'SECOND_ROUND')
    found.push(isGraded ? [0.35, 'it tells grades of areas'] : [-0.1, 'it tells no grades of areas']);
  else if (isGraded && one.kind === 'INITIAL') found.push([-0.1, 'it tells grades of areas']);
  else if (progress?.has(one.kind)) found.push([0.35, `it speaks of a ${one.kind.toLowerCase().replaceAll('_', ' ')}`]);
  else if ((progress !== undefined) === isAfter)
    found.push([0.2, isAfter ? 'it speaks of progress' : 'it speaks of no earlier visit']);
  else found.push([-0.2, isAfter ? 'it speaks of no earlier visit' : 'it speaks of progress']);
  return {
    score: found.reduce((sum, [weight]) => sum + weight, 0) + 0.1,
    reasons: found.map(([weight, reason]) => (weight < 0 ? `but ${reason}` : reason)),
    isDated: visit !== undefined || published !== undefined || exchanged !== undefined,
  };
}

/** The year in a short line above the text, where no whole date stands: "Borchester Echo, 2016". */
function yearAbove({ lines }: Body): string | undefined {
  const short = lines
    .slice(0, opening)
    .filter((line) => line.length < 80 && !/inspect|report|recommend|review/i.test(line));
  const years = new Set(short.flatMap((line) => line.match(/\b20[12]\d\b/g) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

function isSameMonth(mentioned: string, known: string | undefined): boolean {
  if (known === undefined || /^\d{4}$/.test(mentioned)) return false;
  const [one, other] = [parseDate(mentioned), parseDate(known)];
  const [start, end] = [one.earliest ?? '', one.latest ?? '9999'];
  return start <= (other.latest ?? '9999') && (other.earliest ?? '') <= end;
}

function daysBetween(own: string, published: string | undefined): number | undefined {
  const [late, early] = [parseDate(own), published === undefined ? undefined : parseDate(published)];
  if (late.latest === undefined || early?.earliest === undefined) return undefined;
  return Math.round((Date.parse(late.latest) - Date.parse(early.earliest)) / 86_400_000);
}

export function letters(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
