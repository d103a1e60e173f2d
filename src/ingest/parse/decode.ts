import { isUtf8 } from 'node:buffer';
import { latin1 } from './format.js';
import { UnreadableDocument } from './refusal.js';

export interface Decoded {
  text: string;
  remarks: readonly string[];
}

/** Words from bytes: no byte order mark, line ends as LF. Refuses what is no text or in no encoding that it knows. */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const { text, remarks } = decodeAsIs(bytes, declared);
  return { text: text.replace(/\r\n?|\u2028|\u2029/g, '\n'), remarks };
}

/** The same with the line ends of the file, for whoever counts characters in it. */
export function decodeAsIs(bytes: Uint8Array, declared?: string): Decoded {
  const { text, remarks } = decodeAsFound(bytes, declared);
  if (text.trim() === '') throw new UnreadableDocument('EMPTY', 'There is nothing in it.');
  refuseBinary(text);
  refuseTwiceEncoded(text);
  return { text, remarks };
}

function decodeAsFound(bytes: Uint8Array, declared?: string): Decoded {
  const marked = markOf(bytes);
  if (marked) return { text: strictly(marked, bytes), remarks: [] };
  if (isUtf8(bytes)) return { text: strictly('utf-8', bytes), remarks: [] };
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) return { text: strictly(declared, bytes), remarks: [] };
  return {
    text: asWindows1252(bytes),
    remarks: ['Read as Windows-1252, because it is not valid UTF-8: check the quotation marks and accents.'],
  };
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    // it throws for bytes that cannot be so and for an encoding that it does not know, and for nothing else
    throw wrong(`It says it is ${encoding.toUpperCase()}, but cannot be read so`, cause);
  }
}

/**
 * The characters of the bytes 80 to 9F; those that Windows-1252 leaves undefined keep their number. Our own
 * table, because some releases of Node take windows-1252 for Latin-1 and lose every curly quotation mark.
 */
const from80To9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const undefinedIn1252 = /[\u0081\u008D\u008F\u0090\u009D]/;
const beyondAscii = /[\u0080-\u{10FFFF}]/gu;
/** English prose has about 2 % with curly quotation marks; Japanese or Russian bytes have a half and more. */
const mostBeyondAscii = 0.1;

function asWindows1252(bytes: Uint8Array): string {
  const text = latin1(bytes).replace(/[\u0080-\u009F]/g, (byte) => from80To9F.charAt(byte.charCodeAt(0) - 0x80));
  const share = (text.match(beyondAscii)?.length ?? 0) / text.length;
  if (undefinedIn1252.test(text) || share > mostBeyondAscii) throw wrong('It is neither UTF-8 nor Windows-1252');
  return text;
}

function wrong(what: string, cause?: unknown): UnreadableDocument {
  return new UnreadableDocument('WRONG_ENCODING', `${what}: save it as UTF-8.`, { cause });
}

function refuseBinary(text: string): void {
  const zeros = text.match(/\0/g)?.length ?? 0;
  if (zeros > text.length / 4) throw wrong('It looks like UTF-16 without its mark');
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0;
  if (zeros > 0 || controls > text.length / 100) {
    throw new UnreadableDocument('BINARY', 'This is not a text: it holds bytes that no text has.');
  }
}

/** What curly quotation marks and dashes become when UTF-8 is taken for Windows-1252 and saved again. */
const twiceEncoded = /â€[™œ\u009D˜“”¦\u0093\u0094]|Ã[©«¨¼¶¤]|â\u0080[\u0093-\u009D]/g;

function refuseTwiceEncoded(text: string): void {
  const found = text.match(twiceEncoded);
  if (found && found.length >= 3) throw wrong(`It was encoded twice (“${found[0]}” stands for one character)`);
}
