import { afterAll, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startMain } from '../local/main.js';
import { settings } from '../neo4j/empty.js';
import { until } from '../until.js';

let folder: string | undefined;
afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** A folder with what the last stage of the Dockerfile copies, as far as .dockerignore lets it through. */
async function image(): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'inspection-trail-image-'));
  const ignored = await readFile('.dockerignore', 'utf8');
  const stage = (await readFile('Dockerfile', 'utf8')).split(/^FROM /m).at(-1) ?? '';
  const copies = [...stage.matchAll(/^COPY (--from=explorer )?(.+) (\S+)$/gm)];
  for (const [, isBuilt, sources = '', target = ''] of copies) {
    for (const source of sources.split(' ').map((one) => one.replace('/trail/', ''))) {
      if (isBuilt === undefined) expect(ignored).toContain(`\n!${source}\n`);
      await cp(source, join(folder, target.startsWith('.') ? source : target), { recursive: true });
    }
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('the image of the API holds every file that it reads, and ends when it is told to', async () => {
  const { uri, user, password, database } = settings;
  const main = await startMain(await image(), {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  const get = (path: string, accept = '*/*') => fetch(new URL(path, main.url), { headers: { accept } });
  try {
    await until(async () => (await get('/readyz')).ok);
    expect((await get('/', 'text/html')).status).toBe(200);
  } finally {
    main.child.kill('SIGTERM');
  }
  expect(await main.ended).toBe(0);
  expect(main.said.slice(-3)).toEqual([
    'Stopping: the API first, then the database.',
    'Stop the API …',
    expect.stringMatching(/^Stop the API: \d+\.\d s$/),
  ]);
});
