import { parseDate } from '../../edtf.js';
import type { InspectionKind } from '../../generated/schema.js';
import type { KnownInspection } from '../world.js';
import type { Body } from './body.js';
import { casesIn } from './counted-cases.js';
import { graded } from './inspection-signs.js';
import { type MentionedDate } from './mentioned-dates.js';
import { letters } from './title-letters.js';

/** How many lines stand above a text and may tell its date. */
export const opening = 8;

/** What a document tells of the inspection that it is about. */
export interface Told {
  readonly body: Body;
  readonly dates: readonly MentionedDate[];
  readonly progress: ReadonlySet<InspectionKind> | undefined;
  /** When the document itself was published. */
  readonly own: string | undefined;
  /** Dates given to a report that are those of no report known. */
  readonly swapped: readonly MentionedDate[];
}

// by themselves these leave open which visit a text without a date is about
const change = /\b(?:still|again|no longer|since|improved|progress)\b/i;

const after: ReadonlySet<InspectionKind> = new Set([
  'POST_INSPECTION_REVIEW',
  'REINSPECTION',
  'QUARTERLY_UPDATE',
  'ASSESSMENT_OF_PROGRESS',
  'INTEGRATED_REVIEW',
]);

/** For and against: the sum of weights, the highest telling most. */
export interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly isDated: boolean;
}

export function evidenceFor(one: KnownInspection, { body, dates, progress, own, swapped }: Told): Evidence {
  const found: [number, string][] = [];
  const isTitled = body.lines.some((line) => letters(line).endsWith(letters(one.title)));
  if (isTitled) found.push([0.45, 'its title stands on a line']);
  const visit = dates.find(({ edtf, of, isOwn }) => !isOwn && of !== 'PUBLICATION' && isSameMonth(edtf, one.fieldwork));
  if (visit) found.push([0.35, `it dates the visit ${visit.edtf}`]);
  const exchanged = swapped.find(({ edtf }) => isSameMonth(edtf, one.fieldwork));
  if (!visit && exchanged) found.push([0.25, `it dates the report ${exchanged.edtf}, the month of the visit`]);
  const published = dates.find(({ edtf, of, isOwn }) => !isOwn && of !== 'VISIT' && isSameMonth(edtf, one.publishedOn));
  if (published) found.push([0.25, `it dates the report ${published.edtf}`]);
  found.push(...byDistance(one, own));
  if (numbered(body, one)) found.push([0.4, 'it gives the update its number']);
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
  else if (isAfter && progress !== undefined) found.push([0.2, 'it speaks of progress']);
  else if (!isAfter && progress === undefined)
    found.push(
      change.test(body.text)
        ? [0.1, 'it speaks of no earlier visit, though of change']
        : [0.2, 'it speaks of no earlier visit'],
    );
  else found.push([-0.2, isAfter ? 'it speaks of no earlier visit' : 'it speaks of progress']);
  return {
    score: found.reduce((sum, [weight]) => sum + weight, 0) + 0.1,
    reasons: found.map(([weight, reason]) => (weight < 0 ? `but ${reason}` : reason)),
    isDated: visit !== undefined || published !== undefined || exchanged !== undefined,
  };
}

/** By how long after the report the document came out. */
function byDistance({ publishedOn }: KnownInspection, own: string | undefined): [number, string][] {
  const distance = own === undefined ? undefined : daysBetween(own, publishedOn);
  if (distance === undefined) return [];
  if (distance > 500) return [[-0.3, 'it is much later than the report']];
  if (distance > 200) return [[-0.15, 'it is months later than the report']];
  if (distance > 100) return [];
  if (distance < -31) return [[-0.6, 'it is older than the report']];
  if (distance < -3) return [];
  const weight = distance <= 14 ? 0.5 : distance <= 31 ? 0.4 : 0.25;
  return [[weight, 'it came out with the report or soon after']];
}

const places = ['first', 'second', 'third', 'fourth'];

/** "Quarter 4 update", "the fourth of four reports": of several updates one has that number in its title. */
function numbered({ lead, lines, text }: Body, { kind, title }: KnownInspection): boolean {
  const number = /\bquarter (\d)\b/i.exec(title)?.[1];
  if (kind !== 'QUARTERLY_UPDATE' || number === undefined) return false;
  const place = places[Number(number) - 1] ?? number;
  const named = new RegExp(
    `\\bquarter ${number}\\b|\\b${place} (?:in a series|of (?:the |these )?(?:four|\\w+ reports)|quarter\\w*|(?:\\w+ )?update)\\b`,
    'i',
  );
  return named.test([lead, ...lines.slice(0, opening), text].join('\n'));
}

/** The year in a short line above the text, where no whole date stands: "Borchester Echo, 2016". */
function yearAbove({ lines }: Body): string | undefined {
  const short = lines
    .slice(0, opening)
    .filter((line) => line.length < 80 && !/inspect|report|recommend|review/i.test(line));
  const years = new Set(short.flatMap((line) => line.match(/\b20[12]\d\b/g) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

export function isSameMonth(mentioned: string, known: string | undefined): boolean {
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
