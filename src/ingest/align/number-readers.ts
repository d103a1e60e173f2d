import { inWords, months, ones, sizeOf, valueOf } from './number-words.js';

/** A number as one of the readers takes it, with what it counts. */
export interface Reading {
  readonly printed: string;
  /** What changes the meaning of a number: time, age, money, a share. Whatever else is counted has the unit "". */
  readonly unit: string;
  /** For a date its known parts: "2015-02", "-02", "-09-14". */
  readonly value: string;
}

type Reader = (text: string, at: number) => Reading | undefined;

const units: readonly (readonly [RegExp, string])[] = [
  [/^[- ](?:years?|yrs?)[- ]olds?\b/i, 'age'],
  [/^(?:%|[- ]?per ?cent\b)/i, 'per cent'],
  [/^[- ]minutes?\b/i, 'minute'],
  [/^[- ](?:hours?|hrs?)\b/i, 'hour'],
  [/^[- ](?:(?:working|calendar) )?days?\b/i, 'day'],
  [/^[- ]weeks?\b/i, 'week'],
  [/^[- ]months?\b/i, 'month'],
  [/^[- ]years?\b/i, 'year'],
  [
    /^[- ](?:cases?|children|forces?|inspections?|recommendations?|officers?|offences?|areas?|incidents?|reports?)\b/i,
    '',
  ],
];

const month = `(?:${months.join('|')})`;
const figures = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

const forms = {
  date: new RegExp(
    String.raw`(?:(\d{1,2})(?:st|nd|rd|th)? )?(${month})(?: (\d{1,2})(?:st|nd|rd|th)?(?!\d))?(?:,? (\d{4}))?\b`,
    'y',
  ),
  year: /(?:19|20)\d\d\b(?![- ]year)/y,
  aged: new RegExp(String.raw`aged (${figures}|${inWords})\b`, 'iy'),
  share:
    /(?:(?:a|one)[- ])?(?:half(?= (?:of|the|its|their|all|were|had|those)\b)|(?:third|quarter|fifth|tenth)(?= (?:of|were|had)\b))|(?:two|three|four)[- ](?:thirds|quarters|fifths|tenths)\b/iy,
  among: new RegExp(
    String.raw`(${ones.join('|')})[- ](?:in|out of)[- ](?:every )?(two|three|four|five|six|eight|ten|100)\b`,
    'iy',
  ),
  law: /(?:section|recommendation) (\d+)\b/iy,
  figures: new RegExp(
    String.raw`([£$€])?(${figures})(?: ?(m|bn|k|million|billion|thousand)\b)?(?![\p{L}\d]|[./:]\d)`,
    'iuy',
  ),
  words: new RegExp(String.raw`${inWords}\b`, 'iy'),
};

const readers: readonly Reader[] = [readDate, readYear, readAge, readShare, readAmong, readLaw, readFigures, readWords];

/** What number begins there, if one does. */
export function readAt(text: string, at: number): Reading | undefined {
  for (const read of readers) {
    const reading = read(text, at);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function readDate(text: string, at: number): Reading | undefined {
  const [printed, before, name = '', after, year = ''] = matchAt(forms.date, text, at);
  const isBare = before === undefined && after === undefined && year === '';
  if (printed === undefined || (isBare && !isPlacedInTime(text, at))) return undefined;
  const day = before ?? after;
  const parts = [year, two(months.indexOf(name) + 1), ...(day === undefined ? [] : [two(Number(day))])];
  return { printed, unit: 'date', value: parts.join('-') };
}

/** May and March are also verbs: alone they are months after a word that places something in time. */
function isPlacedInTime(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 9), at);
  return /\b(?:in|since|during|from|by|until|of|and|to|early|late|mid|last|this|between)[- ]$/i.test(before);
}

function readYear(text: string, at: number): Reading | undefined {
  const [printed] = matchAt(forms.year, text, at);
  return printed === undefined ? undefined : { printed, unit: 'date', value: printed };
}

function readAge(text: string, at: number): Reading | undefined {
  const [printed, age = ''] = matchAt(forms.aged, text, at);
  return printed === undefined ? undefined : { printed, unit: 'age', value: String(valueOf(age)) };
}

function readShare(text: string, at: number): Reading | undefined {
  const [printed] = matchAt(forms.share, text, at);
  if (printed === undefined) return undefined;
  const [part = '', many = 'one'] = printed.toLowerCase().split(/[- ]/).reverse();
  const value = `${valueOf(many) || 1}/${part.replace(/s$/, '')}`;
  return { printed, unit: 'share', value };
}

/** "three in four", "nine out of ten" */
function readAmong(text: string, at: number): Reading | undefined {
  const [printed, part = '', whole = ''] = matchAt(forms.among, text, at);
  return printed === undefined ? undefined : { printed, unit: 'share', value: `${valueOf(part)}/${valueOf(whole)}` };
}

function readLaw(text: string, at: number): Reading | undefined {
  const [printed, value = ''] = matchAt(forms.law, text, at);
  return printed === undefined ? undefined : { printed, unit: 'section', value };
}

function readFigures(text: string, at: number): Reading | undefined {
  const [printed, currency, number = '', size = ''] = matchAt(forms.figures, text, at);
  if (printed === undefined) return undefined;
  const [after, unit] = unitAt(text, at + printed.length);
  const value = String(valueOf(number) * sizeOf(size));
  const counts = unit === '' && isAge(text, at) ? 'age' : unit;
  return { printed: printed + after, unit: currency === undefined ? counts : 'money', value };
}

function readWords(text: string, at: number): Reading | undefined {
  const [printed] = matchAt(forms.words, text, at);
  if (printed === undefined) return undefined;
  const [after, unit] = unitAt(text, at + printed.length);
  if (printed.toLowerCase() === 'one' && unit === '') return undefined;
  const counts = unit === '' && after === '' && isAge(text, at) ? 'age' : unit;
  return { printed: printed + after, unit: counts, value: String(valueOf(printed)) };
}

/** "a girl of 14" */
function isAge(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return /\b(?:girl|boy|child|baby|toddler|teenager|youngster|man|woman|son|daughter) of $/i.test(before);
}

function unitAt(text: string, at: number): readonly [string, string] {
  const rest = text.slice(at, at + 24).replace(/[\u2010\u2011\s]/g, (mark) => (/\s/.test(mark) ? ' ' : '-'));
  for (const [form, unit] of units) {
    const match = form.exec(rest);
    if (match !== null) return [text.slice(at, at + match[0].length), unit];
  }
  return ['', ''];
}

function matchAt(form: RegExp, text: string, at: number): readonly (string | undefined)[] {
  form.lastIndex = at;
  return form.exec(text) ?? [];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
