import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashOf } from './claims/version.js';
import type { Handed } from './ingest.js';

/**
 * Where the documents that were read lie, so that they can be read again. Only the place of the user's own file is
 * noted, on this machine: no copy is made, because what may be kept of news is what serves as evidence. Plain text that
 * came by standard input and may be kept whole is read again from the graph, contacts masked.
 */
export interface Shelf {
  remember: (sha256: string, file: string) => Promise<void>;
  /** Undefined where the file is gone or has other bytes now. */
  recall: (sha256: string) => Promise<Handed | undefined>;
}

const noted = 'documents-read.json';
/** The place of what came by standard input and is kept whole in the graph. */
const kept = '-';

/** What the graph keeps of the words of a text, where it keeps all. */
export type ContentOf = (sha256: string) => Promise<string | undefined>;

export function openShelf(stateDir: string, contentOf: ContentOf): Shelf {
  const list = join(stateDir, noted);
  return {
    remember: async (sha256, file) => {
      const places = await placesIn(list);
      const place = file === kept ? kept : resolve(file);
      if (places[sha256] === place) return;
      // with a Neo4j of the user's own, nothing else has needed the folder yet
      await mkdir(stateDir, { recursive: true });
      // written beside and moved, so that a kill leaves the old list or the new one
      await writeFile(`${list}.new`, JSON.stringify({ ...places, [sha256]: place }, null, 1));
      await rename(`${list}.new`, list);
    },
    recall: async (sha256) => {
      const place = (await placesIn(list))[sha256];
      if (place === kept) {
        const content = await contentOf(sha256);
        return content === undefined ? undefined : { name: kept, bytes: Buffer.from(content), sha256 };
      }
      const bytes = place === undefined ? undefined : await bytesAt(place);
      return place !== undefined && bytes !== undefined && hashOf(bytes) === sha256
        ? { name: place, bytes }
        : undefined;
    },
  };
}

async function placesIn(list: string): Promise<Readonly<Record<string, string>>> {
  const text = await bytesAt(list);
  if (text === undefined) return {};
  // This program alone writes it.
  return JSON.parse(Buffer.from(text).toString('utf8')) as Record<string, string>;
}

async function bytesAt(place: string): Promise<Buffer | undefined> {
  try {
    return await readFile(place);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EACCES') return undefined;
    throw error;
  }
}
