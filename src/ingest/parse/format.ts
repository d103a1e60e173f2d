import { UnreadableDocument } from './refusal.js';

export type Format = 'txt' | 'html' | 'pdf';

/** First bytes, as Latin-1, of what people drop beside documents. */
const foreign: readonly { starts: string; what: string }[] = [
  { starts: 'PK\u0003\u0004', what: 'a Word document or another ZIP archive' },
  { starts: '\u00D0\u00CF\u0011\u00E0', what: 'an old Word document' },
  { starts: '{\\rtf', what: 'a rich-text document' },
  { starts: '\u0089PNG', what: 'a picture' },
  { starts: '\u00FF\u00D8\u00FF', what: 'a picture' },
  { starts: 'GIF8', what: 'a picture' },
  { starts: '\u001F\u008B', what: 'a compressed file' },
];

const opening = 1024;

/** By the bytes; the name decides only between a page and a text. */
export function formatOf(bytes: Uint8Array, name = ''): Format {
  const head = latin1(bytes.subarray(0, opening));
  if (/%PDF-\d/.test(head)) return 'pdf';
  const known = foreign.find(({ starts }) => head.startsWith(starts));
  if (known) {
    throw new UnreadableDocument('BINARY', `This is ${known.what}, not a text: save it as PDF, HTML or plain text.`);
  }
  if (/\.pdf$/i.test(name)) {
    throw new UnreadableDocument('BROKEN_PDF', 'The name says PDF, but the file does not begin as a PDF does.');
  }
  // UTF-16 puts a zero beside each letter
  const letters = head.replaceAll('\0', '');
  const isPage = /<(!doctype\s+html|html|head|body|article|main)\b/i.test(letters);
  return isPage || (/\.x?html?$/i.test(name) && /<[a-z]+[^>]*>/i.test(letters)) ? 'html' : 'txt';
}

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
