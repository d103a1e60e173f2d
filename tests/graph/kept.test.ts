import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, name, statement } from '../../src/neo4j/cypher.js';
import { ask, graph } from '../neo4j/seeded.js';

/**
 * What a node keeps of its surroundings leads a list in its own order, and what truly stands around it leads the same
 * list in any other order, and counts it: they have to agree.
 */
const lists = {
  recommendations: { keys: ['force', 'region', 'theme'], other: 'DUE' },
  findings: { keys: ['force', 'region', 'theme'], other: 'CHANGED' },
  inspections: { keys: ['force', 'region', 'programme'], other: 'TITLE' },
  documents: { keys: ['force', 'publisher'], other: 'TITLE' },
  articles: { keys: ['force', 'publisher'], other: 'TITLE' },
};
const labels = { force: 'Force', theme: 'Theme', programme: 'Programme', publisher: 'Body' };
const values = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const [key, label] of Object.entries(labels)) {
    const rows = await graph.read<{ id: string }>(
      statement(cypher`
MATCH (n:${name(label)})
WITH n ORDER BY COUNT { (n)--() } DESC LIMIT 12
RETURN n.id AS id`),
      'test',
    );
    values.set(
      key,
      rows.map(({ id }) => id),
    );
  }
  const regions = await graph.read<{ region: string }>(
    statement(cypher`MATCH (n:Force) RETURN DISTINCT n.region AS region`),
    'test',
  );
  values.set(
    'region',
    regions.map(({ region }) => region),
  );
});

const cases = Object.entries(lists).flatMap(([list, { keys, other }]) =>
  keys.map((key) => [list, key, other] as const),
);

describe.each(cases)('%s by %s', (list, key, other) => {
  test.each([1, 3])('are the same in either order, of %i', async (size) => {
    const all = values.get(key) ?? [];
    expect(all.length).toBeGreaterThan(1);
    for (let start = 0; start < all.length; start += size) {
      const filter = `filter: {${key}: ${JSON.stringify(all.slice(start, start + size))}}`;
      const { data } = await ask(`{
  own: ${list}(first: 100, ${filter}) { totalCount nodes { id } }
  other: ${list}(first: 100, ${filter}, orderBy: {by: ${other}, direction: ASC}) { nodes { id } } }`);
      const [own, others] = [data.own, data.other].map(({ nodes }) => nodes.map(({ id }: { id: string }) => id));
      expect(new Set(own).size).toBe(Math.min(data.own.totalCount, 100));
      if (data.own.totalCount <= 100) expect([...own].sort()).toEqual([...others].sort());
    }
  });

  test('are none of what only stands for several', async () => {
    const { data } = await ask(`{ ${list}(filter: {${key}: ["*"]}) { totalCount nodes { id } } }`);
    expect(data[list]).toEqual({ totalCount: 0, nodes: [] });
  });
});
