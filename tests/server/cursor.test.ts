import { expect, test } from '@jest/globals';
import { load } from '../../src/ingest/load.js';
import { ask } from '../neo4j/asked.js';
import { graph } from '../neo4j/empty.js';

/** Invented papers, named by one letter each. */
async function hold(letters: string): Promise<void> {
  const nodes = Array.from(letters, (letter) => {
    const facts = { name: `${letter} Gazette`, kind: 'NEWS_PUBLISHER' };
    return { id: `organisation:${letter}`, label: 'Organisation' as const, facts };
  });
  await load(graph, { owner: 'seed', nodes, edges: [], input: letters, read: {}, refused: [], unsourced: [] });
}

async function page(args: string): Promise<{ letters: string; pageInfo: Record<string, string | boolean> }> {
  const source = `{ organisations(${args}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  const data = await ask(source);
  // The question above is answered in this form.
  const { nodes, pageInfo } = data.organisations as { nodes: { id: string }[]; pageInfo: Record<string, string> };
  return { letters: nodes.map(({ id }) => id.slice('organisation:'.length)).join(''), pageInfo };
}

test('a cursor goes on where it stood, whatever has come or gone around it, itself included', async () => {
  await hold('cgkosw');
  const first = await page('first: 3');
  expect(first.letters).toBe('cgk');

  await hold('abcgijklnosw');
  expect((await page(`first: 9, after: "${first.pageInfo['endCursor']}"`)).letters).toBe('lnosw');

  await hold('abcgnosw');
  const next = await page(`first: 2, after: "${first.pageInfo['endCursor']}"`);
  expect(next.letters).toBe('no');
  expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  expect((await page(`last: 2, before: "${next.pageInfo['startCursor']}"`)).letters).toBe('cg');
});
