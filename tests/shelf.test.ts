import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../src/ingest/claims/version.js';
import { openShelf } from '../src/ingest/shelf.js';

const folder = mkdtempSync(join(tmpdir(), 'inspection-trail-shelf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('where a document lies is noted in a state folder that nothing has made yet', async () => {
  const file = 'tests/review/release.txt';
  const bytes = readFileSync(file);
  const shelf = openShelf(join(folder, 'not', 'yet'), () => Promise.resolve(undefined));
  await shelf.remember(hashOf(bytes), file);
  expect(await shelf.recall(hashOf(bytes))).toMatchObject({ bytes });
});

test('what came by standard input is what the graph keeps of it', async () => {
  const shelf = openShelf(join(folder, 'input'), (sha256) => Promise.resolve(sha256 === 'whole' ? 'words' : undefined));
  await shelf.remember('whole', '-');
  await shelf.remember('in part', '-');
  expect(await shelf.recall('whole')).toEqual({ name: '-', bytes: Buffer.from('words'), sha256: 'whole' });
  expect(await shelf.recall('in part')).toBeUndefined();
});
