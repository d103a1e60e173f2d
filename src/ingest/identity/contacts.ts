import { feedsFacts } from '../document.js';
import type { ParsedDocument } from '../document.js';

export const mark = '█';

/** British numbers as they are printed, with ten or eleven digits; dates, times and ISBNs do not begin so. */
const phone = /(?<![\d-])(?:\+44[\s(.-]*0?[\s).-]*|\(?0)(?:[\s().-]{0,2}\d){9,10}(?!\d)/g;
const email = /[\p{L}\d.+_%-]+(?:@|\s?\[at\]\s?)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Telephone numbers and addresses made unreadable; the text keeps its length, so offsets stay true. */
export function maskContacts(text: string): string {
  const hide = (found: string): string => found.replace(/\S/gu, (sign) => mark.repeat(sign.length));
  return text.replace(phone, hide).replace(email, hide);
}

/** The document with the contacts in its notes and furniture masked. The parts that feed facts stay as they are. */
export function withoutContacts(document: ParsedDocument): ParsedDocument {
  let text = '';
  let at = 0;
  const parts = document.parts.map((part) => {
    const words = feedsFacts(part) ? part.text : maskContacts(part.text);
    text += document.text.slice(at, part.start) + words;
    at = part.end;
    return { ...part, text: words };
  });
  return { ...document, text: text + document.text.slice(at), parts };
}
