import { execFile } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What `npm pack` reads; the rest is linked, and the pack is made in a copy because it exchanges the manifest. */
const sources = [
  'package.json',
  'README.md',
  'LICENSE',
  'tsconfig.json',
  'schema.graphql',
  'src',
  'operations',
  'build',
];

/** A front-end in a folder of its own, with the packed client installed and without a network. */
export async function frontEnd(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inspection-trail-'));
  const product = join(folder, 'product');
  for (const source of sources) await cp(source, join(product, source), { recursive: true });
  await symlink(resolve('node_modules'), join(product, 'node_modules'));
  await run('npm', ['pack', '--offline', '--pack-destination', folder], { cwd: product });
  const project = join(folder, 'front-end');
  await cp('tests/front-end', project, { recursive: true });
  const packed = join(folder, 'inspection-trail-0.1.0.tgz');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], { cwd: project });
  return project;
}

/** Checks the types of the front-end, and writes its JavaScript beside it where they are right. */
export async function compile(project: string): Promise<string> {
  const tsc = resolve('node_modules/@typescript/native/bin/tsc');
  const told = await run(process.execPath, [tsc, '-p', project], { cwd: project }).catch((error: unknown) => error);
  // A failed run is an error that carries what was printed.
  return (told as { stdout: string }).stdout;
}
