import { expect, test } from '@jest/globals';
import { readConstraints } from '../src/neo4j/constraints.js';
import { edgeOf, labelOf, labelOfId, leadsTo, nouns, wordOf } from '../src/ingest/nouns.js';

const constraints = (await readConstraints()).map(({ text }) => text).join('\n');
const edges = Object.values(nouns).flatMap((noun) => Object.values(noun.edges ?? {}));

test('every noun has one node for each id', () => {
  const labels = Object.keys(nouns).filter((label) => !constraints.includes(`(n:${label}) REQUIRE n.id IS UNIQUE`));
  expect(labels).toEqual([]);
});

test('the edges of every type are found where they start at the node of another', () => {
  const types = edges.map(({ type }) => type).filter((type) => !constraints.includes(`[r:${type}]-() ON (r.guest)`));
  expect(types).toEqual([]);
});

/** Their lists are short and reached from one thing: the order is stored and needs no index. */
const onlyNested = ['StatusEvent', 'Tenure', 'Text', 'Passage', 'ArticleSentence'];

test('every order that pages can have has an index in both directions', () => {
  const paged = Object.entries(nouns).filter(([label]) => !onlyNested.includes(label));
  const keys = paged.flatMap(([label, { orders }]) =>
    Object.keys(orders ?? {}).flatMap((order) => [
      `(n:${label}) ON (n.by${order}Asc)`,
      `(n:${label}) ON (n.by${order}Desc)`,
    ]),
  );
  expect(keys.filter((key) => !constraints.includes(key))).toEqual([]);
});

test('no two constraints or indexes have one name', async () => {
  const names = (await readConstraints()).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('an edge is one key of its noun, whichever way one comes to it', () => {
  const twice = Object.entries(nouns).flatMap(([label, noun]) => {
    const ends = Object.values(noun.edges ?? {}).flatMap((edge) =>
      Object.keys(nouns)
        .filter((target) => leadsTo(edge, labelOfId(`${wordOf(target)}:x`)))
        .map((target) => `${edge.type} ${target}`),
    );
    return ends.length === new Set(ends).size ? [] : [label];
  });
  expect(twice).toEqual([]);
  expect(edgeOf('Appearance', 'SEEN_IN', 'Article')).toMatchObject({ key: 'document', edge: { back: 'appearances' } });
  expect(() => edgeOf('Force', 'SEEN_IN', 'Article')).toThrow('no (Force)-[:SEEN_IN]->(Article) in the table of nouns');
});

test('ids and files write a noun as one word', () => {
  expect(wordOf('StatusEvent')).toBe('status-event');
  expect(labelOf('status-event')).toBe('StatusEvent');
  expect(labelOf('village')).toBeUndefined();
  expect(() => labelOfId('village:ambridge')).toThrow('no noun has ids such as village:ambridge');
});
