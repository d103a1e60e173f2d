import { readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The commands that people run again and again. */
const commands = ['ingest/main.ts', 'ingest/ask/main.ts', 'ingest/verify/main.ts', 'quotations.ts'];
// another process was first
const another = new Set(['ENOTEMPTY', 'EEXIST']);
const aDay = 24 * 60 * 60 * 1_000;

/** What a module asks of its own place, it is told of the place that its source has. */
const places = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};

/** Makes the folder, whole or not at all: two who make it at once do each other no harm. */
export async function bundle({ root, folder }) {
  const made = `${folder}-${process.pid}`;
  await mkdir(made, { recursive: true });
  await build({
    entryPoints: commands.map((command) => join(root, 'src', command)),
    outbase: join(root, 'src'),
    outdir: made,
    bundle: true,
    splitting: true, // what reads pages and PDFs comes with the first of them
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['pdfjs-dist', 'linkedom', '@mozilla/readability'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [places],
    logLevel: 'error',
  });
  try {
    await rename(made, folder);
  } catch (error) {
    await rm(made, { recursive: true });
    if (!another.has(error.code)) throw error;
  }
  await clear(dirname(folder), folder);
}

/** Those that nothing was started from for a day. */
async function clear(all, folder) {
  const old = readdirSync(all)
    .map((name) => join(all, name))
    .filter((one) => {
      // another process may take it away just now
      const at = statSync(one, { throwIfNoEntry: false })?.mtimeMs;
      return one !== folder && at !== undefined && Date.now() - at > aDay;
    });
  await Promise.all(old.map((one) => rm(one, { recursive: true, force: true })));
}
