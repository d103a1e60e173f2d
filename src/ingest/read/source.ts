import type { Source } from '../align/source-index.js';
import type { DocumentKind } from '../../generated/schema.js';
import type { ParsedDocument } from '../document.js';
import type { KnownText } from '../known/read-texts.js';
import { parseTxt } from '../parse/parse.js';

/** A stored text that an article may have been made from. */
export interface KeptSource extends Source {
  readonly document: string;
  readonly parsed: ParsedDocument;
}

const origins: Readonly<Partial<Record<DocumentKind, Source['origin']>>> = {
  RELEASE: 'RELEASE',
  REPORT: 'REPORT',
  RESPONSE: 'OFFICIAL_REPLY',
};

/** Texts whose words are kept whole: always read from what is kept, so that it does not matter who came first. */
export function sourcesIn(texts: readonly KnownText[], except: string): KeptSource[] {
  return texts.flatMap(({ id, document, kind, content }) => {
    const origin = origins[kind];
    if (origin === undefined || content === null || document === except) return [];
    const parsed = parseTxt(Buffer.from(content));
    // what parsing would change of the text would move every offset
    if (parsed.text !== content) return [];
    return [{ id, document, origin, text: content, sentences: parsed.sentences, parsed }];
  });
}
