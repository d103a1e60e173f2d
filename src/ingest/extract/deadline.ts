import type { Deadline } from '../../generated/schema.js';
import { months, valueOf } from '../align/number-words.js';

/** When a recommendation is to be done, only as far as its words say so. */
export interface StatedDeadline {
  readonly deadline: Deadline;
  /** EDTF: the date of a deadline by date. */
  readonly due?: string;
  /** The words it stands on, in the sentence. */
  readonly printed?: { readonly at: number; readonly exact: string };
}

const month = `(?:${months.join('|')})`;
const date = `(?:the end of )?(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${month}),? (\\d{4})`;
const number = '(\\d+|one|two|three|four|five|six|nine|ten|twelve|eighteen)';

// Where a deadline stands: at the front, after "that" or "should", or at the very end. Elsewhere "within six months"
// belongs to what is to be done.
const front = '(?:^|[:.]\\s|\\b(?:that|should|must|and|to),? )\\W*(?:Recommendation \\d+\\W+)?';
const back = '(?= of (?:the |this |its |our )?(?:publication|date|report|receiv)|\\W*$|,)';

const immediately = new RegExp(
  `\\b(?:should|must|to|that|and)?,? ?(immediately(?! (?:after|following|before|available|obvious|clear|recognis|respon))|with immediate effect|(?:take|takes|taking) immediate (?:steps|action))`,
  'i',
);
const within = new RegExp(
  `(?:${front}(within|in the next|over the next) ${number} (day|week|month|year)s?)|(?:(within) ${number} (day|week|month|year)s?${back})`,
  'i',
);
const byDate = new RegExp(`\\b(?:by|(?:not|no) later than|before|on or before) ${date}`, 'i');
const byOther =
  /\b(?:by|(?:not|no) later than) (?:the end of )?((?:spring|summer|autumn|winter|early|mid|late)[ -]\d{4}|\d{4}|the end of (?:the )?(?:year|financial year))/i;

/** The deadline of a recommendation's sentence. A form that the contract has no name for is UNKNOWN and shown as printed. */
export function deadlineOf(sentence: string): StatedDeadline {
  const dated = byDate.exec(sentence);
  if (dated !== null) return { deadline: 'BY_DATE', due: edtfOf(dated), printed: printedIn(dated) };
  const period = within.exec(sentence);
  if (period !== null) {
    const [many, unit] = [period[2] ?? period[5] ?? '', (period[3] ?? period[6] ?? '').toLowerCase()];
    const at = period.index + period[0].search(/within|in the next|over the next/i);
    return { deadline: nameOf(valueOf(many), unit), printed: { at, exact: period[0].slice(at - period.index) } };
  }
  const other = byOther.exec(sentence);
  if (other !== null) return { deadline: 'UNKNOWN', printed: printedIn(other) };
  const now = immediately.exec(sentence);
  if (now === null) return { deadline: 'NONE_STATED' };
  const exact = now[1] ?? '';
  return { deadline: 'IMMEDIATELY', printed: { at: now.index + now[0].length - exact.length, exact } };
}

function nameOf(many: number, unit: string): Deadline {
  if (unit === 'month' && many === 3) return 'WITHIN_THREE_MONTHS';
  if (unit === 'month' && many === 6) return 'WITHIN_SIX_MONTHS';
  return 'UNKNOWN';
}

function edtfOf([, day, name = '', year = '']: RegExpExecArray): string {
  const at = months.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  return [year, two(at + 1), ...(day === undefined ? [] : [two(Number(day))])].join('-');
}

function printedIn({ 0: exact, index }: RegExpExecArray): { at: number; exact: string } {
  return { at: index, exact };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
