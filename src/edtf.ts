/**
 * Dates as our facts write them: a small part of the Extended Date/Time Format.
 *
 *   2016-02-04 · 2015-02 · 2017 · 2017-23 (a season) · each also with ? uncertain, ~ about, % both
 *   2018-04-23/2018-05-04   a window         [2021-04..2022-03]   one date within
 *   [2023..]                on or after      [..2016-02-22]       on or before
 *
 * The library edtf 4.11.1 ends [2015..2016] with 2015, refuses 2017-23? and gives 2016-02-04~ no
 * slack, so the bounds that filters rely on are worked out here.
 */
export interface DateBounds {
  /** YYYY-MM-DD; absent where the date is open towards the past. */
  earliest?: string;
  /** YYYY-MM-DD; absent where the date is open towards the future. */
  latest?: string;
  /** Marked ? ~ or %: such a date is never certainly inside a range. */
  isUncertain: boolean;
}

type Precision = 'year' | 'season' | 'month' | 'day';

/** A year, a season and a month stand on their first day. */
interface Point {
  precision: Precision;
  year: number;
  month: number;
  day: number;
  qualifier: string;
}

/** A single date is both its own ends. */
interface Form {
  kind: 'single' | 'window' | 'within';
  from: Point | undefined;
  to: Point | undefined;
}

const EXPECTED =
  'expected YYYY, YYYY-MM, YYYY-MM-DD or a season such as 2017-23, each with or without ? ~ %, or a/b, [a..b], [a..], [..b] of these';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const MONTHS_LONG: Record<Precision, number> = { year: 12, season: 3, month: 1, day: 0 };

/**
 * What ~ is worth on either side of a day; a month, a season and a year get their own length.
 * Our sources use it for "that day or just before" and for "just a year after". Both sides, because
 * "about" does not say which; a week, because a notice follows its report by days, not by weeks.
 */
const SLACK_DAYS = 7;
const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** Throws an Error whose message is a sentence for whoever wrote the date. */
export function parseDate(edtf: string): DateBounds {
  const { from, to } = readForm(edtf);
  return {
    ...(from && { earliest: isoDay(firstDay(from, slackOf(from))) }),
    ...(to && { latest: isoDay(lastDay(to, slackOf(to))) }),
    isUncertain: [from, to].some((point) => point?.qualifier),
  };
}

/** Properties of which sources may state different dates, so that filters can ask what any source says. */
export const datedProperties: ReadonlySet<string> = new Set(['publishedOn', 'fieldwork', 'due']);

/** A season, a year and what else is no longer: of these alone an order tells where to look for what overlaps a day. */
export const longestDays = 366;

/** Open to one side, or from one day to another more than `longestDays` later. */
export function isLong({ earliest, latest }: DateBounds): boolean {
  if (earliest === undefined || latest === undefined) return true;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 > longestDays;
}

/** For people: "4 February 2016", "about February 2015", "on or before 22 February 2016". */
export function dateInWords(edtf: string): string {
  const { kind, from, to } = readForm(edtf);
  if (!from) return to ? `on or before ${inWords(to)}` : '';
  if (!to) return `on or after ${inWords(from)}`;
  if (write(from) === write(to)) return inWords(from);
  const span = `${startInWords(from, to)} to ${inWords(to)}`;
  return kind === 'within' ? `some time from ${span}` : span;
}

/**
 * The same date so many months later, as precise and as uncertain as before. Undefined where that
 * cannot be said (2017 and three months) or leaves the calendar. A day that the month does not have
 * becomes the month's last.
 */
export function addMonths(edtf: string, months: number): string | undefined {
  const { kind, from, to } = readForm(edtf);
  const [start, end] = [from, to].map((point) => (point ? shift(point, months) : ''));
  if (start === undefined || end === undefined) return undefined;
  if (kind === 'single') return start;
  return kind === 'window' ? `${start}/${end}` : `[${start}..${end}]`;
}

function readForm(edtf: string): Form {
  const within = /^\[([^[\].]*)\.\.([^[\].]*)\]$/.exec(edtf);
  const window = /^([^/]+)\/([^/]+)$/.exec(edtf);
  const [, start, end] = within ?? window ?? ['', edtf, edtf];
  const from = start ? readPoint(start, edtf) : undefined;
  const to = end ? readPoint(end, edtf) : undefined;
  if (!from && !to) throw refusal(edtf, EXPECTED);
  if (from && to && lastDay(to) < firstDay(from)) throw refusal(edtf, 'it ends before it begins');
  return { kind: within ? 'within' : window ? 'window' : 'single', from, to };
}

function readPoint(text: string, edtf: string): Point {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/.exec(text);
  if (!match) throw refusal(edtf, EXPECTED);
  const [year, unit, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const precision = match[3] ? 'day' : unit > 20 ? 'season' : match[2] ? 'month' : 'year';
  const month = precision === 'season' ? (unit - 20) * 3 : unit;
  if (year === 0) throw refusal(edtf, 'there is no year 0');
  if (month < 1 || month > 12)
    throw refusal(edtf, `there is no month ${match[2]}; months are 01 to 12, seasons 21 to 24 and have no days`);
  if (day < 1 || day > daysIn(year, month)) throw refusal(edtf, `${day} ${MONTHS[month - 1]} ${year} is not a day`);
  return { precision, year, month, day, qualifier: match[4] ?? '' };
}

function refusal(edtf: string, sentence: string): Error {
  const shown = edtf.length > 40 ? `${edtf.slice(0, 40)}…` : edtf;
  return new Error(`"${shown}" is not a date we can read: ${sentence}.`);
}

/** How many of its own lengths a date may lie off. */
function slackOf({ qualifier }: Point): number {
  return qualifier === '~' || qualifier === '%' ? 1 : 0;
}

function firstDay({ precision, year, month, day }: Point, slack = 0): number {
  if (precision === 'day') return dayNumber(year, month, day - slack * SLACK_DAYS);
  return dayNumber(year, month - slack * MONTHS_LONG[precision], 1);
}

function lastDay({ precision, year, month, day }: Point, slack = 0): number {
  if (precision === 'day') return dayNumber(year, month, day + slack * SLACK_DAYS);
  return dayNumber(year, month + (1 + slack) * MONTHS_LONG[precision], 1) - 1;
}

/** Days since 1970; months and days past their end run over into the next, as Date has it. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

function isoDay(day: number): string {
  const inCalendar = Math.min(Math.max(day, FIRST_DAY), LAST_DAY);
  return new Date(inCalendar * 86_400_000).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

function shift(point: Point, months: number): string | undefined {
  // Only a day has no length and moves by any number of months.
  if (months % Math.max(1, MONTHS_LONG[point.precision]) !== 0) return undefined;
  const moved = point.year * 12 + point.month - 1 + months;
  const [year, month] = [Math.floor(moved / 12), (moved % 12) + 1];
  if (year < 1 || year > 9999) return undefined;
  return write({ ...point, year, month, day: Math.min(point.day, daysIn(year, month)) });
}

function write({ precision, year, month, day, qualifier }: Point): string {
  const unit = precision === 'season' ? 20 + month / 3 : month;
  const parts = precision === 'year' ? [] : precision === 'day' ? [unit, day] : [unit];
  const digits = parts.map((part) => `-${String(part).padStart(2, '0')}`).join('');
  return `${String(year).padStart(4, '0')}${digits}${qualifier}`;
}

function inWords(point: Point): string {
  const about = slackOf(point) ? 'about ' : '';
  const doubt = point.qualifier === '?' || point.qualifier === '%' ? ' (uncertain)' : '';
  return `${about}${calendarWords(point).join(' ')}${doubt}`;
}

/** Leaves out what the end says as well: "23 April to 4 May 2018", "8 to 19 October 2018". */
function startInWords(from: Point, to: Point): string {
  const isShared = from.precision === to.precision && from.qualifier === '' && to.qualifier === '';
  if (!isShared) return inWords(from);
  const [start, end] = [calendarWords(from), calendarWords(to)];
  while (start.length > 1 && start.at(-1) === end.at(-1)) {
    start.pop();
    end.pop();
  }
  return start.join(' ');
}

/** A winter begins in December and is named after both its years. */
function calendarWords({ precision, year, month, day }: Point): string[] {
  const written = String(year);
  if (precision === 'year') return [written];
  if (precision === 'day') return [String(day), MONTHS[month - 1] ?? '', written];
  if (precision === 'month') return [MONTHS[month - 1] ?? '', written];
  const years = month === 12 ? `${written}/${String(year + 1).slice(-2)}` : written;
  return [SEASONS[month / 3 - 1] ?? '', years];
}
