import { inWords, valueOf } from '../align/number-words.js';
import type { Tone } from './polarity.js';
import { toneOf } from './polarity.js';

const number = String.raw`(?:\d[\d,]*|${inWords})`;
const share = String.raw`${number} (?:out )?of (?:the |its |these |those |our |all )*(?:last |first )?${number}\b|\d{1,3} ?(?:%|per ?cent)`;
const shared = new RegExp(String.raw`\b(?:${share})`, 'gi');
const compared = new RegExp(
  String.raw`\b(?<now>${share}|${number})(?:(?!\bbut\b).){0,110}?[,;]? (?:compared (?:with|to)|up from|down from|against|where|having been|than the|in (?:19|20)\d\d there (?:was|were)) (?:\w+ ){0,7}?(?<then>${share}|${number})\b`,
  'i',
);
const fromTo = new RegExp(
  String.raw`\bfrom (?:\w+ )?(?<then>${share}|${number})(?: \w+){0,2} to (?:\w+ )?(?<now>${share}|${number})\b`,
  'i',
);
const most = 0.75;
const half = 0.62;
const apart = 0.1;
// with fewer letters before the numbers the subject comes after them
const shortest = 15;

/**
 * "In 14 of 15 calls the call handler had asked", "two children, compared with 61": a share of what should be all of
 * them, or a count beside an earlier one. Undefined where the sentence counts nothing so.
 */
export function shareTone(text: string): Tone | undefined {
  const plain = plainly(text);
  return comparedTone(plain) ?? partTone(plain);
}

const allBut = new RegExp(String.raw`\ball but (?<few>${number}) of (?:the |its |these )?(?<all>${number})\b`, 'gi');
const ofThem = new RegExp(
  String.raw`\bof (?:the |its |these |those |our )*(?<all>${number}) (?<what>(?:[^,.;\d]|\b20\d\d\b){2,60}), (?:only |just )?(?<few>${number})\b`,
  'gi',
);

/** A law's section and the months that are counted: numbers that measure nothing. */
const spanOfTime =
  /\bsections? \d+|\bin the (?:\d+|\w+) (?:months|weeks) (?:to|before|since|until|ending|up to)(?: [A-Z]\w+)?(?: 20\d\d)?/gi;

/** "All but two of the 60" and "of the 22 children, two" as "58 of 60" and "two of 22 children". */
function plainly(text: string): string {
  return text
    .replace(allBut, (_, few: string, all: string) => `${valueOf(all) - valueOf(few)} of ${all}`)
    .replace(spanOfTime, (words) => words.replace(/[\d,]+/g, (digits) => 'x'.repeat(digits.length)))
    .replace(ofThem, '$<few> of $<all> $<what>');
}

/** More of what is good and less of what is bad is better. */
function comparedTone(text: string): Tone | undefined {
  const moved = fromTo.exec(text);
  const { now, then } = (moved ?? compared.exec(text))?.groups ?? {};
  if (now === undefined || then === undefined) return undefined;
  // "down from 31, and that is too long"
  if (/\b(?:too (?:long|many|slow|late|few|high|low)|not (?:good )?enough)\b/.test(text)) return undefined;
  const [is, was] = [amountOf(now) * hoursOf(now, moved), amountOf(then) * hoursOf(then, moved)];
  const isAlike = Math.abs(is - was) <= Math.max(is, was) * apart;
  // the year it is compared with is no count
  if (isAlike || isYear(now) || isYear(then)) return undefined;
  // "fell from … to" blames or praises by what fell, "detained, compared with" by what was done
  const tone = moved === null ? toneOf(text.replace(now, '').replace(then, '')) : undefined;
  const subject = moved === null || moved.index < shortest ? text : text.slice(0, moved.index);
  const isUnwanted = tone?.polarity === 'NEGATIVE' || unwanted.test(subject);
  const isBetter = isUnwanted ? is < was : is > was;
  return { polarity: isBetter ? 'POSITIVE' : 'NEGATIVE', score: 0.7, words: [now, then] };
}

/** "From three weeks to four days": how many hours the unit behind a number has; 1 where none is named for both. */
function hoursOf(printed: string, moved: RegExpExecArray | null): number {
  const named = moved === null ? '' : moved.input.slice(moved.index, moved.index + moved[0].length + longestUnit);
  if ((named.match(spans) ?? []).length < 2) return 1;
  const unit = new RegExp(String.raw`\b${printed} (hour|day|week|month|year)s?\b`, 'i').exec(named)?.[1]?.toLowerCase();
  return hours[unit ?? ''] ?? 1;
}

const longestUnit = 7;
const hours: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 730, year: 8760 };

/** Of what should not be at all, more than the half of what it was: "came down from 61 to 33". */
export function isMovedInPart(text: string): boolean {
  const { now, then } = fromTo.exec(text)?.groups ?? {};
  if (now === undefined || then === undefined) return false;
  // "from nine months to six weeks"
  const [unit, other] = text.match(spans)?.map((span) => span.toLowerCase().replace(/s$/, '')) ?? [];
  if (unit !== undefined && other !== undefined && unit !== other) return false;
  return needless.test(text) && amountOf(now) > amountOf(then) / 2;
}

const spans = /\b(?:hours?|days?|weeks?|months?|years?)\b/gi;

/** Two counts of one thing that are alike: "41 were kept overnight, against 40 two years ago". */
export function unmovedIn(text: string): string | undefined {
  const match = compared.exec(text);
  const { now, then } = match?.groups ?? {};
  if (match === null || now === undefined || then === undefined || isYear(now) || isYear(then)) return undefined;
  const [is, was] = [amountOf(now), amountOf(then)];
  // a share that is as good as whole need not rise, and few are no measure
  const isWhole = is <= 1 && is >= most;
  return Math.max(is, was) > 0 && Math.abs(is - was) <= Math.max(is, was) * apart && !isWhole ? match[0] : undefined;
}

const needless = /\b(?:kept|held|detained|detentions|overnight|overdue|waiting|backlog|missed|un\w+ed)\b/i;

const unwanted =
  /\b(?:waits?|waiting|delays?|backlogs?|overdue|detained|held|kept|took|takes|days|weeks|months|hours|vacan\w+|missed|unallocated|caseloads?|workloads?|cases carried|vacanc\w+|minutes|times?|outstanding|incidents|un(?!it|iform|der)\w+(?:ed|en|read|seen)|cases (?:per|for each|held by|each)|number of (?:open |live )?cases)\b/i;

function partTone(text: string): Tone | undefined {
  const [first] = text.match(shared) ?? [];
  // "has made it one of its four priorities"
  if (first === undefined || (/^one of/i.test(first) && !new RegExp(`(?:^|\\bin )${first}(?! ${placed})`).test(text)))
    return undefined;
  const part = amountOf(first);
  const tone = toneOf(text.replace(first, '').replace(/\b(?:only|just)\b/gi, ''));
  if (tone?.polarity === 'NEGATIVE') return part > 0 ? { ...tone, words: [first, ...tone.words] } : undefined;
  if (part >= most) return { polarity: 'POSITIVE', score: 0.7, words: [first] };
  return part <= half ? { polarity: 'NEGATIVE', score: 0.7, words: [first] } : undefined;
}

/** "Officers in one of six districts": where, and not how many. */
const placed = String.raw`(?:\w+ )?(?:districts|divisions|boroughs|areas|teams|hubs|stations|suites|units|counties|sites|offices)\b`;

/** A share as a number from 0 to 1; a bare count as it is. */
function amountOf(printed: string): number {
  const [some = '', every] = printed.match(new RegExp(number, 'gi')) ?? [];
  if (/%|per ?cent/i.test(printed)) return valueOf(some) / 100;
  return every === undefined ? valueOf(some) : valueOf(some) / Math.max(1, valueOf(every));
}

function isYear(printed: string): boolean {
  return /^(?:19|20)\d\d$/.test(printed);
}
