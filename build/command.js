import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Starts a command of the program, as `node build/command.js ingest/main.ts release.txt`, from one file: its three
 * hundred modules, read one by one as TypeScript, take four times as long to load as a document to read. The bundle
 * is named after the files it is made of, so that it is made anew when any of them has changed.
 */
const root = join(import.meta.dirname, '..');
const [node, , command = '', ...args] = process.argv;
const source = join(root, 'src', command);
const unwritable = new Set(['EACCES', 'EROFS']);

process.argv = [node ?? '', source, ...args];
await import(pathToFileURL(await bundled()).href);

/** Where the bundle of the command is, made where it is not there; the command itself where it cannot be written. */
async function bundled() {
  const folder = join(root, 'dist/commands', stamp());
  const file = join(folder, command.replace(/\.ts$/, '.js'));
  try {
    if (existsSync(file)) {
      const now = new Date();
      utimesSync(folder, now, now);
      return file;
    }
    const { bundle } = await import('./bundle.js');
    await bundle({ root, folder });
    return file;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unwritable.has(String(error.code)))) throw error;
    if (existsSync(file)) return file;
    await import('tsx');
    return source;
  }
}

/** Other files, or the same in another place, have another. */
function stamp() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const besides = ['package-lock.json', 'build/bundle.js'].map((name) => join(root, name));
  const places = [...files.map(({ parentPath, name }) => join(parentPath, name)), ...besides];
  const told = places.toSorted().map((place) => {
    const { size, mtimeMs } = statSync(place);
    return `${place} ${size} ${mtimeMs}`;
  });
  return createHash('sha256').update(told.join('\n')).digest('hex').slice(0, 16);
}
