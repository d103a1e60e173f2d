import type { Deadline } from '../../generated/schema.js';
import { inWords, months, valueOf } from '../align/number-words.js';
import { readDates } from '../printed-dates.js';

/** When a recommendation is to be done, only as far as its words say so. */
export interface StatedDeadline {
  readonly deadline: Deadline;
  /** EDTF: the date of a deadline by date. */
  readonly due?: string;
  /** The words it stands on, in the sentence. */
  readonly printed?: { readonly at: number; readonly exact: string };
}

const month = `(?:${months.join('|')})`;
const number = `(\\d+|${inWords})`;

// Where a deadline stands: at the front, after "that" or "should", or at the very end. Elsewhere "within six months"
// belongs to what is to be done.
const front = '(?:^|[:.]\\s|\\b(?:that|should|must|and|to|asked),? )\\W*(?:Recommendation \\d+\\W+)?';
const back = '(?= of (?:the |this |its |our )?(?:publication|date|report|receiv)|\\W*$|,)';

const immediately = new RegExp(
  `\\b(?:should|must|to|that|and)?,? ?(immediately(?! (?:after|following|before|available|obvious|clear(?! (?:its|the|all|any|every|this)\\b)|recognis|respon))|with immediate effect|at once|without (?:further )?delay(?= [a-z]+ )|(?:take|takes|taking) immediate (?:steps|action))`,
  'i',
);
const within = new RegExp(
  `(?:${front}(within(?: the (?:next|coming))?|(?:in|over) the (?:next|coming)) ${number} (day|week|month|year)s?)|(?:(within(?: the (?:next|coming))?) ${number} (day|week|month|year)s?${back})`,
  'i',
);
const untilThen = /\b(?:by|(?:not|no) later than|before|on or before)(?: the end of| midnight on)? $/i;
const byOther =
  /\b(?:by|(?:not|no) later than) (?:the end of )?((?:spring|summer|autumn|winter|early|mid|late)[ -]\d{4}|\d{4}|the end of (?:the )?(?:year|financial year|\w+ year))/i;
// an event, or a month whose year is not printed
const byEvent = new RegExp(
  `\\b(?:by|before|ahead of|in time for) (?:the time (?:of|we|inspectors)|(?:our|its|the) next|our return|the start of|(?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${month}\\b(?!,? \\d))[^,.;]{0,40}`,
  'i',
);
const soon = /\bas soon as (?:is )?(?:possible|practicable)\b/i;

/** The deadline of a recommendation's sentence. A form that the contract has no name for is UNKNOWN and shown as printed. */
export function deadlineOf(sentence: string): StatedDeadline {
  const dated = dateIn(sentence);
  if (dated !== undefined) return { deadline: 'BY_DATE', ...dated };
  const period = within.exec(sentence);
  if (period !== null) {
    const [many, unit] = [period[2] ?? period[5] ?? '', (period[3] ?? period[6] ?? '').toLowerCase()];
    const at = period.index + period[0].search(/within|in the|over the/i);
    return { deadline: nameOf(valueOf(many), unit), printed: { at, exact: period[0].slice(at - period.index) } };
  }
  const other = byOther.exec(sentence) ?? byEvent.exec(sentence) ?? soon.exec(sentence);
  if (other !== null) return { deadline: 'UNKNOWN', printed: printedIn(other) };
  const now = immediately.exec(sentence);
  if (now === null) return { deadline: 'NONE_STATED' };
  const exact = now[1] ?? '';
  return { deadline: 'IMMEDIATELY', printed: { at: now.index + now[0].length - exact.length, exact } };
}

/** A cell that holds nothing but a deadline: "Three months", "Immediate". */
export function deadlineOfCell(cell: string): StatedDeadline | undefined {
  const exact = cell.trim();
  const isPeriod = new RegExp(`^(?:within )?(?:the next )?${number} (?:days?|weeks?|months?|years?)\\W*$`, 'i');
  if (/^immediate(?:ly)?\W*$/i.test(exact)) return { deadline: 'IMMEDIATELY', printed: { at: 0, exact } };
  if (!isPeriod.test(exact)) return undefined;
  const { deadline } = deadlineOf(`within ${exact.replace(/^within /i, '')}`);
  return { deadline, printed: { at: 0, exact } };
}

function nameOf(many: number, unit: string): Deadline {
  if (unit === 'month' && many === 3) return 'WITHIN_THREE_MONTHS';
  if (unit === 'month' && many === 6) return 'WITHIN_SIX_MONTHS';
  return 'UNKNOWN';
}

/** The first date before which it is to be done. */
function dateIn(sentence: string): Required<Pick<StatedDeadline, 'due' | 'printed'>> | undefined {
  for (const { start, end, edtf } of readDates(sentence)) {
    const until = untilThen.exec(sentence.slice(0, start));
    if (until === null || edtf.includes('/')) continue;
    return { due: edtf, printed: { at: until.index, exact: sentence.slice(until.index, end) } };
  }
  return undefined;
}

function printedIn({ 0: exact, index }: RegExpExecArray): { at: number; exact: string } {
  return { at: index, exact };
}
