import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * `npm pack` makes the package that front-ends install: the typed client, the schema, the operations. It needs
 * nothing, so what only the server needs is left out of its manifest, which stands in place of ours while npm packs.
 */
const whole = 'dist/package.json';

if (process.argv.includes('--after')) {
  copyFileSync(whole, 'package.json');
  rmSync(whole);
} else {
  await buildClient();
  const manifest = readFileSync('package.json', 'utf8');
  writeFileSync(whole, manifest);
  // A manifest is an object, or npm would not have come here.
  const short = published(JSON.parse(manifest) as Manifest);
  writeFileSync('package.json', `${JSON.stringify(short, null, 2)}\n`);
}

/** The printer of graphql goes in, so that a front-end need not have graphql; nothing else of it does. */
async function buildClient(): Promise<void> {
  rmSync('dist/types', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  await build({
    entryPoints: ['src/web/client.ts'],
    outfile: 'dist/client.js',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160, // an error of Node prints the line it comes from
    banner: { js: '// Prints operations with the printer of graphql-js, MIT licence, © GraphQL Contributors.' },
  });
  execFileSync(process.execPath, ['node_modules/@typescript/native/bin/tsc', '-p', 'build'], { stdio: 'inherit' });
}

type Manifest = Readonly<Record<string, unknown>>;

function published(manifest: Manifest): Manifest {
  const kept = ['name', 'version', 'description', 'license', 'type', 'engines', 'exports', 'files', 'sideEffects'];
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => kept.includes(key)));
}
