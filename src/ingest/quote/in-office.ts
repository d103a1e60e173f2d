import { parseDate } from '../../edtf.js';
import type { OfficeHolder } from '../world.js';

/** Whether somebody held an office on a date: known only where the dates of the tenure, or a sighting, say so. */
export function holdsOn({ from, to, seenOn }: OfficeHolder, on: string | undefined): 'known' | 'possible' | 'no' {
  if (on === undefined) return 'possible';
  const { earliest, latest } = parseDate(on);
  if (earliest === undefined || latest === undefined) return 'possible';
  const begun = from === undefined ? undefined : parseDate(from);
  const ended = to === undefined ? undefined : parseDate(to);
  if ((begun?.earliest ?? '') > latest || (ended?.latest ?? '9999') < earliest) return 'no';
  const seen = seenOn.map((date) => parseDate(date));
  const isBegun = isAtOrBefore(begun?.latest, earliest) || seen.some((date) => isAtOrBefore(date.latest, latest));
  const isOngoing =
    isAtOrBefore(latest, ended?.earliest) || seen.some((date) => isAtOrBefore(earliest, date.earliest ?? date.latest));
  const isSeenThen = seen.some((date) => isAtOrBefore(earliest, date.latest) && isAtOrBefore(date.earliest, latest));
  return isSeenThen || (isBegun && isOngoing) ? 'known' : 'possible';
}

function isAtOrBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one <= other;
}
