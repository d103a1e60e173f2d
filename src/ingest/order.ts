import { parseDate } from '../edtf.js';

/** The two stored keys of one order: the first is read ascending, the second descending. */
export interface OrderKeys {
  asc: string;
  desc: string;
}

/**
 * Why keys are stored: an index leaves out nodes without a value, and a page walk must reach every
 * node. So no key is null; each ends with the id, which makes it unique; and a node whose value is
 * not known comes last in both directions. The separator sorts below every printed character.
 */
const SEPARATOR = '\u0001';

/** By the earliest bound, then the latest; a date open towards the past stands on its latest. */
export function dateKeys(id: string, date?: string): OrderKeys {
  if (date === undefined) return keys(['9999-99-99', id], ['', id]);
  const { earliest, latest } = parseDate(date);
  const known = [earliest ?? latest, latest ?? '9999-12-31', id];
  return keys(known, known);
}

/** By the words, whatever their capitals and however their accents are encoded. */
export function textKeys(id: string, text?: string): OrderKeys {
  const folded = text?.trim().toLowerCase().normalize('NFC');
  if (!folded) return keys(['\uFFFF', id], ['', id]);
  return keys([folded, id], [folded, id]);
}

/** By an instant in UTC as ISO 8601 writes it, which sorts as time does. */
export function instantKeys(id: string, instant: string): OrderKeys {
  return keys([instant, id], [instant, id]);
}

/** By size. */
export function countKeys(id: string, count?: string): OrderKeys {
  if (count === undefined) return keys(['\uFFFF', id], ['', id]);
  const padded = count.padStart(10, '0');
  return keys([padded, id], [padded, id]);
}

function keys(asc: (string | undefined)[], desc: (string | undefined)[]): OrderKeys {
  return { asc: asc.join(SEPARATOR), desc: desc.join(SEPARATOR) };
}
