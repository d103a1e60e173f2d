import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { exportGraph } from '../../src/ingest/export.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { loadFixtureWorld } from '../fixture-seed.js';
import { startCommand } from '../local/command.js';
import { graph, isQuiet, read, running, settings, write } from '../neo4j/empty.js';
import { until } from '../until.js';
import { seed } from '../drawn.js';

jest.setTimeout(1_200_000);

/** Killed at any moment from the start of the command to its end, and while a document's transaction is open. */
const anywhere = 3;
const inside = 5;
/** In the order in which a folder is read: of the three about the second inspection the article comes first. */
const documents = [
  'article-borset-tv-2016.txt',
  'release-borsetshire-2014-initial.txt',
  'release-borsetshire-2015-review.txt',
  'report-borsetshire-2015-review.txt',
];

/** The command on the folder of these documents, with a state folder that knows nothing yet. */
async function folderOf(): Promise<{ start: () => ReturnType<typeof startCommand> }> {
  const stateDir = await mkdtemp(join(tmpdir(), 'inspection-trail-killed-'));
  const folder = join(stateDir, 'given');
  await mkdir(folder);
  for (const name of documents) await cp(`tests/documents/${name}`, join(folder, name));
  const said = { publisher: 'Borset TV', published: '2016-01-29' };
  await writeFile(join(folder, `${documents[0]}.json`), JSON.stringify(said));
  return { start: () => startCommand('ingest/main.ts', [folder], { settings, stateDir }) };
}

async function begin() {
  await write(statement(cypher`MATCH (any) DETACH DELETE any`));
  await loadFixtureWorld(graph);
  return folderOf();
}

async function countTexts(): Promise<number> {
  const [row] = await read(statement(cypher`MATCH (text:Text) RETURN count(text) AS texts`));
  return Number(row?.['texts']);
}

const isLoading = async () => (await running('load')) > 0;
const isEnding = async () => (await running('begin a commit')) > 0;

/** Loads and changes that no load has made, or that two have. */
async function countAstray(): Promise<unknown> {
  const [row] = await read(
    statement(cypher`
RETURN COUNT { MATCH (change:Change) WHERE COUNT { (change)-[:MADE_BY]->(:Load) } <> 1 RETURN change } AS astray`),
  );
  return row?.['astray'];
}

/** Holds what the end of every load waits for, from when it is called to when what it gives is called. */
async function holdCommits(): Promise<() => Promise<void>> {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  let tellHeld = (): void => undefined;
  const held = new Promise<void>((resolve) => (tellHeld = resolve));
  const holding = graph.write(async (run) => {
    await run(statement(cypher`MATCH (moment:Moment) SET moment.count = moment.count`));
    tellHeld();
    await released;
  }, 'hold');
  await held;
  return () => {
    letGo();
    return holding;
  };
}

test('an ingest that is killed when all of a document is written and nothing committed has written nothing', async () => {
  const undisturbed = await begin();
  expect(await undisturbed.start().ended).toMatchObject({ status: 0 });
  const expected = await exportGraph(graph);

  const { start } = await begin();
  const release = await holdCommits();
  const { child, ended } = start();
  await until(isLoading);
  await until(isEnding);
  child.kill('SIGKILL');
  expect((await ended).status).not.toBe(0);
  await release();
  await until(isQuiet);
  expect(await countTexts()).toBe(0);
  expect(await start().ended).toMatchObject({ status: 0 });
  expect((await exportGraph(graph)) === expected).toBe(true);
  expect(await countAstray()).toBe(0);
});

test('an ingest of a folder that is killed at random points is completed by a re-run', async () => {
  const undisturbed = await begin();
  const began = performance.now();
  expect(await undisturbed.start().ended).toMatchObject({ status: 0 });
  const milliseconds = performance.now() - began;
  const expected = await exportGraph(graph);
  expect(await countTexts()).toBe(documents.length);

  const points = fc.tuple(fc.nat(999), fc.integer({ min: 1, max: documents.length - 1 }));
  let hits = 0;
  let ended = 0;
  for (const [index, [thousandths, after]] of fc.sample(points, { seed, numRuns: anywhere + inside }).entries()) {
    const point = index + 1;
    const share = thousandths / 1_000;
    const { start } = await begin();
    const { child, ended: end } = start();
    if (point <= anywhere) await delay(share * milliseconds);
    else {
      const isInside = async () => (await countTexts()) >= after && (await isLoading());
      while (child.exitCode === null && !(await isInside())) await delay(2);
      await delay(share * 80);
    }
    const [texts, wasLoading] = await Promise.all([countTexts(), isLoading()]);
    child.kill('SIGKILL');
    if ((await end).status === 0) ended += 1;
    await until(isQuiet);
    if (texts > 0 && wasLoading && (await countTexts()) === texts) hits += 1;

    const where = `SEED=${seed}, point ${point}: killed with ${texts} texts`;
    const { status, stdout } = await start().ended;
    expect({ where, status, stdout }).toMatchObject({ where, status: 0 });
    expect({ where, isSame: (await exportGraph(graph)) === expected }).toEqual({ where, isSame: true });
    expect({ where, astray: await countAstray() }).toEqual({ where, astray: 0 });
  }
  console.log(
    `SEED=${seed}: an ingest killed at ${anywhere + inside} points, ${hits} inside a document's transaction, ` +
      `${ended} after its end; nothing was lost, half or twice`,
  );
});
