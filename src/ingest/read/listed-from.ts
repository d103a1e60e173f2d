import { parseDate } from '../../edtf.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { readDates } from '../printed-dates.js';
import type { KnownInspection } from '../world.js';
import type { Subject } from './subject.js';
import type { Whose } from './whose.js';

const first = /\b(?:first|initial|original|previous|earlier) (?:\w+ ){0,3}(?:inspection|report|visit)\b/i;

/**
 * A response to a follow-up lists what the first report recommended: "The report was published in August 2022 and made
 * eight recommendations:". Such a list is of the inspection that the words over it date, or call the first.
 */
export function listedFrom({ parts }: ParsedDocument, subject: Subject, whose: Whose): Whose {
  const { document, earlier, inspections } = subject;
  if (document.kind !== 'RESPONSE' || earlier.length === 0) return whose;
  return (span) => {
    const at = parts.findIndex(({ start, end }) => start <= span.start && span.start < end);
    const over = parts.slice(0, at).findLast(({ role }) => role === 'PARAGRAPH' || role === 'HEADING');
    const words = parts[at]?.role === 'BULLET' ? unbroken(over?.text ?? '') : '';
    const dates = readDates(words).map(({ edtf }) => edtf);
    if (inspections.some((one) => isDatedBy(one, dates))) return whose(span);
    const dated = earlier.filter((one) => isDatedBy(one, dates));
    const meant = dated.length > 0 ? dated : first.test(words) ? earlier : [];
    const [inspection, other] = meant;
    if (inspection === undefined || other !== undefined) return whose(span);
    return { ...subject, inspection, inspections: [inspection], earlier: [] };
  };
}

function isDatedBy({ fieldwork, publishedOn }: KnownInspection, dates: readonly string[]): boolean {
  return [fieldwork, publishedOn].some(
    (known) => known !== undefined && dates.some((date) => overlap(parseDate(known), parseDate(date))),
  );
}

function overlap(one: ReturnType<typeof parseDate>, other: ReturnType<typeof parseDate>): boolean {
  if (one.earliest === undefined || other.earliest === undefined) return false;
  return one.earliest <= (other.latest ?? '') && other.earliest <= (one.latest ?? '');
}
