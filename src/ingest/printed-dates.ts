/** A date as a text prints it. */
export interface PrintedDate {
  start: number;
  end: number;
  /** EDTF, as precise as the print: "4 February 2016" is 2016-02-04, "February 2016" is 2016-02. */
  edtf: string;
}

const names = 'January February March April May June July August September October November December'.split(' ');
// in a heading of capitals months are printed so too; a small "may" is no month
const inCapitals = names.map((name) => name.toUpperCase()).join('|');
const month = `(?:${names.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept|${inCapitals})\\.?`;
const day = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?`;
const year = String.raw`(?:19|20)\d{2}`;
/** "and" joins two dates where the first has a year of its own. */
const to = String.raw`\s*(?:to|until|–|-)\s*`;

const forms: readonly { pattern: string; read: (groups: Groups) => string | undefined }[] = [
  {
    pattern: String.raw`(?<fromDay>${day})(?:\s+(?<fromMonth>${month}))?(?:(?:\s+(?<fromYear>${year}))?${to}|\s+and\s+)(?<toDay>${day})\s+(?<toMonth>${month}),?\s+(?<toYear>${year})`,
    read: readWindow,
  },
  { pattern: String.raw`(?<day>${day})(?:\s+of)?\s+(?<month>${month}),?\s+(?<year>${year})`, read: readDay },
  { pattern: String.raw`(?<month2>${month})\s+(?<day2>${day}),?\s+(?<year2>${year})`, read: readDay },
  {
    pattern: String.raw`(?<firstMonth>${month})(?:(?:\s+(?<firstYear>${year}))?${to}|\s+and\s+)(?<lastMonth>${month}),?\s+(?<lastYear>${year})`,
    read: readMonths,
  },
  { pattern: String.raw`(?<month3>${month}),?\s+(?:of\s+)?(?<year3>${year})`, read: readMonth },
  { pattern: String.raw`(?<iso>${year}-\d{2}-\d{2})(?!\d)`, read: ({ iso }) => valid(iso) },
  { pattern: String.raw`(?<!\d)(?<day4>\d{1,2})[/.](?<month4>\d{1,2})[/.](?<year4>${year})(?!\d)`, read: readFigures },
];

type Groups = Readonly<Record<string, string | undefined>>;

const printed = new RegExp(`\\b(?:${forms.map(({ pattern }) => pattern).join('|')})`, 'g');

/** Months with their year and days with both, in the order of the text. A year alone is too often something else. */
export function readDates(text: string): PrintedDate[] {
  return [...text.matchAll(printed)].flatMap(({ 0: words, index, groups = {} }) => {
    const edtf = forms.map(({ read }) => read(groups)).find((value) => value !== undefined);
    return edtf === undefined ? [] : [{ start: index, end: index + words.length, edtf }];
  });
}

function readDay(groups: Groups): string | undefined {
  const { day2, month2, year2, day = day2, month = month2, year = year2 } = groups;
  return day && month && year ? valid(`${year}-${numberOf(month)}-${two(day)}`) : undefined;
}

function readMonth({ month3, year3 }: Groups): string | undefined {
  return month3 && year3 && `${year3}-${numberOf(month3)}`;
}

function readFigures({ day4, month4, year4 }: Groups): string | undefined {
  return day4 && month4 && year4 && valid(`${year4}-${two(month4)}-${two(day4)}`);
}

/** "28 April to 9 May 2014": the first day takes what it lacks from the last. */
function readWindow({ fromDay, fromMonth, fromYear, toDay, toMonth, toYear }: Groups): string | undefined {
  if (!fromDay || !toDay || !toMonth || !toYear) return undefined;
  const from = valid(`${fromYear ?? toYear}-${numberOf(fromMonth ?? toMonth)}-${two(fromDay)}`);
  const to = valid(`${toYear}-${numberOf(toMonth)}-${two(toDay)}`);
  return from && to && `${from}/${to}`;
}

function readMonths({ firstMonth, firstYear, lastMonth, lastYear }: Groups): string | undefined {
  if (!firstMonth || !lastMonth || !lastYear) return undefined;
  return `${firstYear ?? lastYear}-${numberOf(firstMonth)}/${lastYear}-${numberOf(lastMonth)}`;
}

function numberOf(name: string): string {
  return two(String(names.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1));
}

function two(digits: string): string {
  return (/\d{1,2}/.exec(digits)?.[0] ?? '').padStart(2, '0');
}

/** Undefined for a day that no calendar has. */
function valid(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
