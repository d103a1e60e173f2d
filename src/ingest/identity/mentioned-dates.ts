import { feedsFacts, type ParsedDocument, type Role, unbroken } from '../document.js';
import { readDates } from '../printed-dates.js';

/** A date that a document gives to a visit or to a publication; of other dates nothing is concluded. */
export interface MentionedDate {
  readonly edtf: string;
  readonly of: 'VISIT' | 'PUBLICATION' | 'UNKNOWN';
  /** Whether it stands on the line by itself, above the text: the date of the document. */
  readonly isOwn: boolean;
}

const words: readonly (readonly [MentionedDate['of'], RegExp])[] = [
  ['PUBLICATION', /\b(?:publish\w*|report(?:ed|s)?|came out|findings|letter)\b/gi],
  [
    'VISIT',
    /\b(?:inspect(?:ed|ion|ors?|ions)|visit\w*|went back|came (?:back|to)|returned|review(?:ed)?|took place|carried out|fieldwork|look)\b/gi,
  ],
];
const near = 90;
const above: ReadonlySet<Role> = new Set(['FURNITURE', 'TAGS']);
const longestLine = 120;
const besides = 60;

const ofAnother = /\bby HMIC|\b(?:inspect|report|visit)\w*\b(?!.*\bpublished:)/i;

/** Boilerplate and notes name other reports and their dates: nothing is read there. */
export function datesIn({ parts, given }: ParsedDocument): MentionedDate[] {
  const own =
    given.publishedOn === undefined ? [] : [{ edtf: given.publishedOn, of: 'PUBLICATION', isOwn: true } as const];
  const opening = parts.findIndex(({ role, text }) => role === 'PARAGRAPH' && text.length > longestLine);
  return titlePage([
    ...own,
    ...parts.flatMap((part, at) => {
      const isAbove = opening < 0 || at < opening;
      if (!feedsFacts(part) && !(isAbove && above.has(part.role))) return [];
      const text = unbroken(part.text);
      return readDates(text).map(({ start, end, edtf }): MentionedDate => {
        const isAlone = isAbove && text.length - (end - start) < besides && !ofAnother.test(text);
        const isWindow = edtf.includes('/');
        if (isAlone) return { edtf, of: isWindow ? 'VISIT' : 'PUBLICATION', isOwn: !isWindow };
        return { edtf, of: nearest(text, start, end), isOwn: false };
      });
    }),
  ]);
}

/** Of two months that stand alone on a title page the first is that of the visit, the second that of the report. */
function titlePage(dates: readonly MentionedDate[]): MentionedDate[] {
  const own = dates.filter(({ isOwn }) => isOwn);
  const [first, second, third] = own;
  const areMonths = own.every(({ edtf }) => /^\d{4}-\d{2}$/.test(edtf));
  if (first === undefined || second === undefined || third !== undefined) return [...dates];
  if (!areMonths || first.edtf >= second.edtf) return [...dates];
  return dates.map((one) => (one === first ? { edtf: one.edtf, of: 'VISIT', isOwn: false } : one));
}

/** By the nearest word before it, else after it, in its sentence. */
function nearest(text: string, start: number, end: number): MentionedDate['of'] {
  const before =
    text
      .slice(Math.max(0, start - near), start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + near).split(/[.;](?:\s|$)/)[0] ?? '';
  const last = words.map(([of, form]) => [of, [...before.matchAll(form)].at(-1)?.index ?? -1] as const);
  const best = last.reduce((one, other) => (other[1] > one[1] ? other : one));
  if (best[1] >= 0) return best[0];
  const first = words.map(([of, form]) => [of, [...after.matchAll(form)][0]?.index ?? Infinity] as const);
  const next = first.reduce((one, other) => (other[1] < one[1] ? other : one));
  return next[1] === Infinity ? 'UNKNOWN' : next[0];
}

/** When a document says it was published: the most precise of the dates that stand above it. */
export function ownDate(dates: readonly MentionedDate[]): string | undefined {
  return dates.filter(({ isOwn }) => isOwn).toSorted((one, other) => other.edtf.length - one.edtf.length)[0]?.edtf;
}
