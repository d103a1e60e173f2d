/**
 * The words of a text, ready to be laid beside another text's: one number for each word, the same for the same
 * word however it is printed (case, accents, curly marks, "five" or 5, a possessive), and where it stands.
 */
export interface Words {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

// Columns, and a scanner of its own, because a regular expression takes a microsecond a word: at ten thousand
// documents that alone would be the time allowed for everything.
export function wordsOf(text: string, start = 0, end = text.length): Words {
  const count = scan(text, start, end);
  return { keys: room.keys.slice(0, count), starts: room.starts.slice(0, count), ends: room.ends.slice(0, count) };
}

/** The keys alone, for where nobody asks what stands where. */
export function keysOf(text: string, start = 0, end = text.length): Int32Array {
  const count = scan(text, start, end); // before the room is read: a long text gets a larger one
  return room.keys.slice(0, count);
}

// Written anew by every scan and copied before the next.
let room: Words = { keys: new Int32Array(0), starts: new Int32Array(0), ends: new Int32Array(0) };

function scan(text: string, start: number, end: number): number {
  const most = Math.ceil((end - start) / 2);
  if (room.keys.length < most) {
    room = { keys: new Int32Array(most), starts: new Int32Array(most), ends: new Int32Array(most) };
  }
  let count = 0;
  let at = start;
  while (at < end) {
    if (folded(text, at) === 0) {
      at += 1;
      continue;
    }
    const { key, end: after } = readWord(text, at, end);
    room.keys[count] = numerals.get(key) ?? key;
    room.starts[count] = at;
    room.ends[count] = after;
    count += 1;
    at = after;
  }
  return count;
}

/** The key of a single word. */
export function keyOf(word: string): number {
  return keysOf(word)[0] ?? 0;
}

/** The words of a text with their print, for what needs letters and not only sameness. */
export function printOf(text: string, { starts, ends }: Words, index: number): string {
  return text.slice(starts[index], ends[index]);
}

const word = { key: 0, end: 0 }; // one object for millions of words; it is read before the next is scanned

/** FNV-1a over the folded letters; without a final 's. */
function readWord(text: string, start: number, end: number): { readonly key: number; readonly end: number } {
  let key = offsetBasis | 0;
  let unpossessed = 0;
  let apostrophe = -1;
  let at = start;
  for (; at < end; at += 1) {
    let code = folded(text, at);
    if (code === 0) {
      if (at + 1 >= end || !joins(text, at)) break;
      code = text.charCodeAt(at) === comma ? comma : hyphen;
      if (isApostrophe(text.charCodeAt(at))) {
        [apostrophe, unpossessed, code] = [at, key, straight];
      }
    }
    key = Math.imul(key ^ code, prime);
  }
  const isPossessive = apostrophe === at - 2 && folded(text, at - 1) === letterS;
  word.key = isPossessive ? unpossessed : key;
  word.end = at;
  return word;
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const comma = 44;
const hyphen = 45;
const point = 46;
const straight = 39;
const letterS = 115;

/** What stands between two letters or two digits of one word: an apostrophe, a hyphen, a decimal point. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (folded(text, at + 1) === 0) return false;
  if (code === point || code === comma) return isDigit(text, at - 1) && isDigit(text, at + 1);
  return code === hyphen || code === 0x2011 || isApostrophe(code);
}

function isApostrophe(code: number): boolean {
  return code === straight || code === 0x2019;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

// Latin, Greek and Cyrillic lie below: English news needs no more
const known = 0x2100;
const folds = Uint16Array.from({ length: known }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[£$€%]/.test(letter)) return code;
  return /[\p{L}\p{N}]/u.test(letter) ? letter.normalize('NFD').toLowerCase().charCodeAt(0) : 0;
});

function folded(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < known ? (folds[code] ?? 0) : 0;
}

const numerals: ReadonlyMap<number, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, value) => [keyBefore(name), keyBefore(String(value))]),
);

function keyBefore(name: string): number {
  return readWord(name, 0, name.length).key;
}
