import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Handed } from '../ingest.js';
import { type Said, saidIn, WrongUse } from './options.js';

const readable: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.xhtml', '.pdf']);

/** The files that are meant: of a folder all that can be read, in the order of their names. */
export async function filesIn(places: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    places.map(async (place) => {
      if (place === '-' || !(await isFolder(place))) return [place];
      const names = await readdir(place, { recursive: true, withFileTypes: true });
      return names
        .filter((entry) => entry.isFile() && readable.has(extname(entry.name).toLowerCase()))
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted();
    }),
  );
  const files = [...new Set(found.flat())];
  if (files.length === 0) throw new WrongUse(`There is no ${[...readable].join(', ')} in ${places.join(', ')}.`);
  return files;
}

async function isFolder(place: string): Promise<boolean> {
  // a file that is not there is told when it is its turn
  const found = await stat(place).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

export async function handedFrom(file: string): Promise<Handed> {
  return { name: file, bytes: file === '-' ? await buffer(process.stdin) : await readFile(file) };
}

/** What stands in <file>.json beside the file; what the command line says counts before it. */
export async function saidBeside(file: string, told: Said): Promise<Said> {
  const beside = `${file}.json`;
  const found = file === '-' ? undefined : await stat(beside).catch(() => undefined);
  if (found === undefined) return told;
  let written: unknown;
  try {
    written = JSON.parse(await readFile(beside, 'utf8'));
  } catch (cause) {
    throw new WrongUse(`${beside}: is not JSON.`, { cause });
  }
  const said = saidIn(written, beside);
  return { ...said, ...told, given: { ...said.given, ...told.given } };
}

/** Said of a document that was read before and whose file is not where it was. */
export class FileGone extends Error {
  constructor(document: string) {
    super(`The file that ${document} was read from is not where it was: give it again, npm run ingest -- <file>.`);
    this.name = 'FileGone';
  }
}
