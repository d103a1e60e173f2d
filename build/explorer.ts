import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundles the editor for queries into dist/explorer, from which the server serves it: no network and no other host is
 * needed to open it. npm runs this after every `npm ci`; where only the server's packages are installed there is
 * nothing to bundle, and whoever opens the page is told so.
 */
const from = 'src/web/page';
const to = 'dist/explorer';

if (existsSync('node_modules/graphiql')) {
  rmSync(to, { recursive: true, force: true });
  await build({
    entryPoints: [`${from}/page.ts`],
    outdir: to,
    bundle: true,
    splitting: true, // what an editor needs only at times comes only then
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.graphql': 'text', '.woff2': 'dataurl' },
    chunkNames: 'part-[hash]',
    legalComments: 'linked',
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'icon.svg']) copyFileSync(`${from}/${file}`, `${to}/${file}`);
} else {
  console.log('The editor for queries is left out: its packages are among those for development.');
}
