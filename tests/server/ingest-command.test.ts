import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/ingest/export.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { loadFixtureWorld } from '../fixture-seed.js';
import { startCommand } from '../local/command.js';
import { graph, read, settings, write } from '../neo4j/empty.js';
import { pdfOf } from '../pdf-page.js';
import { pagesOf } from '../pdf-text.js';

/** The command as a user gives it, with the program's own seed; the invented forces stand beside it. */
const run = (program: string, ...args: string[]) => startCommand(program, args, { settings, stateDir }).ended;
let stateDir: string;

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'inspection-trail-command-'));
  await loadFixtureWorld(graph);
});

async function written(name: string, bytes: Uint8Array | string): Promise<string> {
  const file = join(stateDir, name);
  await writeFile(file, bytes);
  return file;
}

test('a command compares the graph with the seed only where another one was loaded last', async () => {
  const isCompared = async () => (await run('ingest/verify/main.ts')).stderr.includes('Load the seed');
  expect(await isCompared()).toBe(false);
  await write(statement(cypher`MATCH (version:DataVersion) SET version.seed = 'another'`));
  expect([await isCompared(), await isCompared()]).toEqual([true, false]);
});

test('a report of Borsetshire as a PDF becomes claims whose passages stand on their pages', async () => {
  const pages = pagesOf(await readFile('tests/documents/report-borsetshire-2014-initial.txt', 'utf8'));
  const { status, stdout } = await run('ingest/main.ts', await written('report.pdf', pdfOf(pages)));
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('report.pdf: report ') });
  const rows = await read(
    statement(cypher`
MATCH (passage:Passage)-[:SLICE_OF]->(text:Text)-[:TEXT_OF]->(:Report)
RETURN passage.page AS page, passage.exact AS exact
ORDER BY passage.start`),
  );
  const passages = rows as { page: number; exact: string }[];
  expect(passages.length).toBeGreaterThan(20);
  for (const { page, exact } of passages) {
    const printed = (pages[page - 1] ?? []).map(({ text }) => text).join(' ');
    expect(printed).toContain(exact.split(' ').slice(0, 3).join(' '));
  }
  // of its three pages the first has no finding
  expect(passages.map(({ page }) => page)).toEqual(expect.arrayContaining([2, 3]));
  const [counts] = await read(
    statement(cypher`
MATCH (inspection:Inspection {id: 'inspection:borsetshire-2014-initial'})
RETURN COUNT { (inspection)<-[:FOUND_IN]-(:Finding) } AS findings,
  COUNT { (inspection)<-[:MADE_IN]-(:Recommendation) } AS recommendations`),
  );
  // of 15 findings and 9 recommendations that a careful person reads in it
  expect(counts?.['findings']).toBeGreaterThanOrEqual(10);
  expect(counts?.['recommendations']).toBeGreaterThanOrEqual(7);
  const verified = await run('ingest/verify/main.ts');
  expect(verified).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1 texts, \d+ passages; [^\n]*\n$/) });
});

test('texts that were stored by an older reader are brought up to date by --reread', async () => {
  const texts = ['report-borsetshire-2014-initial.txt', 'article-npa-borsetshire-2014.txt'];
  const files = texts.map((name) => `tests/documents/${name}`);
  expect(await run('ingest/main.ts', ...files)).toMatchObject({ status: 0 });
  const now = await exportGraph(graph);
  await write(statement(cypher`MATCH (text:Text) SET text.readerVersion = '0'`));
  await write(
    statement(cypher`
MATCH (passage:Passage)
SET passage.prefix = 'as it once was', passage.suffix = 'as it once was'`),
  );
  expect(await run('ingest/main.ts', '--reread')).toMatchObject({ status: 0 });
  expect(await exportGraph(graph)).toBe(now);
});

test('a release that came by standard input is read again from what is kept of it', async () => {
  const release = await readFile('tests/documents/release-borsetshire-2014-initial.txt', 'utf8');
  const piped = startCommand('ingest/main.ts', ['-'], { settings, stateDir, input: release });
  expect(await piped.ended).toMatchObject({ status: 0 });
  const now = await exportGraph(graph);
  await write(statement(cypher`MATCH (text:Text) SET text.readerVersion = '0'`));
  expect(await run('ingest/main.ts', '--reread')).toMatchObject({ status: 0 });
  expect(await exportGraph(graph)).toBe(now);
});

test('what cannot be read is told in a sentence, with the exit code 1, and claims nothing', async () => {
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  const words = [{ text: 'Borsetshire Constabulary', y: 700 }];
  const bad: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['locked.pdf', pdfOf([words], locked), 'locked with a password'],
    ['scanned.pdf', pdfOf([[], words]), 'pictures without text'],
    ['long.pdf', pdfOf(Array.from({ length: 5_000 }, () => words)), 'has 5000 pages'],
    ['large.txt', 'Borsetshire. '.repeat(2_000_000), 'has 26 MB'],
    ['empty.txt', '', 'nothing in it'],
  ];
  const before = await exportGraph(graph);
  const files = await Promise.all(bad.map(([name, bytes]) => written(name, bytes)));
  const { status, stdout } = await run('ingest/main.ts', ...files);
  expect(status).toBe(1);
  expect(stdout.trimEnd().split('\n')).toEqual(bad.map(([, , why]) => expect.stringContaining(why)));
  for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/: not read\. [A-Z].*\.$/);
  expect(await exportGraph(graph)).toBe(before);
});
