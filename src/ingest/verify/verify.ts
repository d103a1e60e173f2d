import { maskContacts } from '../identity/contacts.js';
import { mark } from '../identity/contacts.js';
import type { StoredPassage, StoredText } from './read-stored.js';

export interface Fault {
  readonly id: string;
  readonly what: string;
}

export interface Verified {
  readonly passages: number;
  /** Those whose words could be compared with the whole text. */
  readonly compared: number;
  readonly faults: readonly Fault[];
}

/** Whether every stored slice stands where it says in its text: in what is kept of it, else in the file it was read from. */
export function verify(text: StoredText, passages: readonly StoredPassage[], original: string | undefined): Verified {
  const { content, length } = text;
  const whole = content ?? (original === undefined ? undefined : maskContacts(original));
  const faults: Fault[] = [];
  if (whole !== undefined && whole.length !== length) {
    faults.push({ id: text.id, what: `is ${whole.length} characters long and says ${length}` });
  }
  let compared = 0;
  for (const passage of passages) {
    faults.push(...outside(passage, length));
    if (whole === undefined || passage.exact === null) continue;
    compared += 1;
    faults.push(...misplaced(passage, whole));
  }
  return { passages: passages.length, compared, faults };
}

function outside({ id, start, end }: StoredPassage, length: number): Fault[] {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
  return isInside ? [] : [{ id, what: `${start} to ${end} is no place in a text of ${length} characters` }];
}

function misplaced({ id, start, end, exact, prefix, suffix }: StoredPassage, whole: string): Fault[] {
  const stands = [
    { what: 'its words', is: exact, should: whole.slice(start, end) },
    {
      what: 'the words before it',
      is: prefix,
      should: prefix === null ? null : whole.slice(Math.max(0, start - prefix.length), start),
    },
    { what: 'the words after it', is: suffix, should: suffix === null ? null : whole.slice(end, end + suffix.length) },
  ];
  return stands
    .filter(({ is, should }) => is !== should && !isMasked(is, should))
    .map(({ what }) => ({ id, what: `${what} are not those of the text` }));
}

/** A number that a slice cuts through is masked in one of the two and not in the other. */
function isMasked(is: string | null, should: string | null): boolean {
  if (is === null || should?.length !== is.length) return false;
  return Array.from(is).every((sign, at) => sign === should[at] || sign === mark || should[at] === mark);
}
