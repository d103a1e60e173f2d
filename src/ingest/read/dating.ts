import { parseDate } from '../../edtf.js';
import { type ParsedDocument, unbroken } from '../document.js';
import type { Identity } from '../identity/identify.js';
import { readDates } from '../printed-dates.js';
import type { KnownInspection } from '../world.js';
import type { Made } from './read.js';
import { stated } from './stated.js';
import type { Subject } from './subject.js';

const recommendations = /\brecommend(?:ations?|ed)\b/i;
const year = /\b(?:from|in|of|since) ((?:19|20)\d{2})\b/g;

/**
 * How a document dates what it speaks of, where the graph holds it otherwise or not at all. One set of recommendations
 * may be dated by the visit, by the publication or by the year alone: all of them agree with what is known.
 */
export function readDating({ sentences, parts }: ParsedDocument, identity: Identity, subject: Subject): Made[] {
  const found = sentences
    .filter(({ part, text }) => parts[part]?.role !== 'HEADLINE' && recommendations.test(text))
    .flatMap(({ text }) => datesIn(unbroken(text)));
  const dated = [...new Set(found)].flatMap((date) =>
    [...subject.earlier, ...subject.inspections].flatMap((inspection) => {
      const note = agreementOf(date, inspection);
      if (note === undefined) return [];
      return [stated({ about: inspection.id, property: 'recommendationsDated', value: date, note }, subject)];
    }),
  );
  return [...dated, ...visitsOf(identity, subject)];
}

/** Months and days, and years that stand alone after a preposition. */
function datesIn(text: string): string[] {
  const dates = readDates(text);
  const without = dates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return [...dates.map(({ edtf }) => edtf), ...[...without.matchAll(year)].map(([, value = '']) => value)];
}

/** In what way a date is one of an inspection; undefined where it is none of it. */
function agreementOf(date: string, { fieldwork, publishedOn }: KnownInspection): string | undefined {
  const isYear = date.length === 4;
  if (fieldwork !== undefined && isWithin(fieldwork, date))
    return `compatible: the ${isYear ? 'year' : 'month'} of the visit`;
  if (publishedOn !== undefined && isWithin(publishedOn, date))
    return `compatible: the ${isYear ? 'year' : 'month'} of the publication`;
  return undefined;
}

function isWithin(inner: string, outer: string): boolean {
  const [one, other] = [parseDate(inner), parseDate(outer)];
  return (one.earliest ?? '') >= (other.earliest ?? '') && (one.latest ?? '9999') <= (other.latest ?? '9999');
}

/** The visit as this document dates it, where the graph has no date for it or one that cannot be the same. */
function visitsOf(identity: Identity, subject: Subject): Made[] {
  const { inspection } = subject;
  if (identity.kind === 'OTHER' || inspection === undefined || subject.earlier.length > 0) return [];
  const visits = [...new Set(identity.dates.filter(({ of }) => of === 'VISIT').map(({ edtf }) => edtf))];
  const [only, ...more] = visits;
  if (only === undefined || more.length > 0) return [];
  const held = inspection.fieldwork;
  if (held !== undefined && (isWithin(held, only) || isWithin(only, held))) return [];
  return [stated({ about: inspection.id, property: 'fieldwork', value: only }, subject)];
}

/** When the document says that it was published, where the graph holds another date for it. */
export function readPublication(identity: Identity, subject: Subject): Made[] {
  const { document, text } = subject;
  if (identity.kind === 'OTHER' || document.owner === undefined || document.owner === text) return [];
  const { publishedOn: said } = identity;
  const held = document.publishedOn;
  if (said === undefined || (held !== undefined && (isWithin(held, said) || isWithin(said, held)))) return [];
  const isLate = held !== undefined && said > held && document.kind === 'REPORT';
  const note = isLate ? 'the page says so; it may be the date of a re-posting' : 'the page says so';
  return [stated({ about: document.id, property: 'publishedOn', value: said, note }, subject)];
}
