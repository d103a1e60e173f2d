import { maskContacts } from './identity/contacts.js';
import type { ParsedDocument } from './document.js';
import { unbroken } from './document.js';
import type { KnownText } from './known/read-texts.js';
import { parseTxt } from './parse/parse.js';

/** How a page has changed since it was read before. */
export interface Difference {
  readonly text: string;
  /** Sentences that only the new version has, and only the old one. */
  readonly come: readonly string[];
  readonly gone: readonly string[];
  /** Whether the old version is kept whole; else only what was kept of it could be looked for. */
  readonly isWhole: boolean;
}

export function differencesOf(parsed: ParsedDocument, older: readonly KnownText[]): Difference[] {
  const now = parsed.sentences.map(({ text }) => plain(text));
  const all = plain(parsed.text);
  return older.map(({ id, content, passages }): Difference => {
    if (content === null) {
      return { text: id, come: [], gone: passages.map(plain).filter((words) => !all.includes(words)), isWhole: false };
    }
    const then = parseTxt(Buffer.from(content)).sentences.map(({ text }) => plain(text));
    const come = now.filter((words) => !then.includes(words));
    return { text: id, come, gone: then.filter((words) => !now.includes(words)), isWhole: true };
  });
}

function plain(text: string): string {
  return maskContacts(unbroken(text)).replace(/ +/g, ' ').trim();
}
