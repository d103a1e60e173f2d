import { readFileSync } from 'node:fs';
import type { Handed } from '../src/ingest/ingest.js';
import type { Shelf } from '../src/ingest/shelf.js';
import type { Wanted } from '../src/ingest/which.js';

/** A document of tests/documents, as a user hands it over. */
export function documentOf(name: string): Handed {
  return { name, bytes: readFileSync(new URL(`documents/${name}`, import.meta.url)) };
}

/** What is told of a document beside its text. */
export const toldBeside: Readonly<Record<string, Wanted>> = {
  'article-borset-tv-2016.txt': { given: { publisher: 'Borset TV', publishedOn: '2016-01-29' } },
};

/** Remembers the bytes, as a disk would. */
export function shelfOf(): Shelf {
  const places = new Map<string, Handed>();
  return {
    remember: (sha256, name) => Promise.resolve(void places.set(sha256, documentOf(name))),
    recall: (sha256) => Promise.resolve(places.get(sha256)),
  };
}
