import { expect, test } from '@jest/globals';
import { cypher, name, statement } from '../../src/neo4j/cypher.js';
import { answerTo, graph } from '../neo4j/seeded.js';

/** A date that the graph holds, or one that a source states. */
interface Dated {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface Node extends Dated {
  readonly id: string;
  readonly stated: readonly Dated[];
}

interface Range {
  readonly from?: string;
  readonly to?: string;
  readonly certainty?: 'CERTAINLY';
}

const ranges = [2004, 2012, 2014, 2015, 2016, 2018, 2021, 2026].flatMap((year): Range[] => [
  { from: `${year}-02-11`, to: `${year}-02-11` },
  { from: `${year}-06-01`, to: `${year + 1}-05-31` },
  { from: `${year}-06-01`, to: `${year + 1}-05-31`, certainty: 'CERTAINLY' },
  { from: `${year}-01-01` },
  { to: `${year}-01-01` },
  { to: `${year}-01-01`, certainty: 'CERTAINLY' },
]);

/** By whatever way a page is found, what it holds is what the condition lets through of all there is, in its order. */
test.each([
  ['inspections', 'fieldwork', { label: 'Inspection', property: 'fieldwork', order: 'Fieldwork', other: 'TITLE' }],
  [
    'inspections',
    'published',
    { label: 'Inspection', property: 'publishedOn', order: 'Fieldwork', other: 'PUBLISHED' },
  ],
  ['documents', 'published', { label: 'Document', property: 'publishedOn', order: 'Published', other: 'TITLE' }],
  ['articles', 'published', { label: 'Article', property: 'publishedOn', order: 'Published', other: 'TITLE' }],
  ['findings', 'made', { label: 'Finding', property: 'made', order: 'Made', other: 'DUE' }],
  ['recommendations', 'made', { label: 'Recommendation', property: 'made', order: 'Made', other: 'CHANGED' }],
  ['recommendations', 'due', { label: 'Recommendation', property: 'due', order: 'Made', other: 'DUE' }],
])('%s by %s: all that the range lets through is found', async (list, key, { other, ...stored }) => {
  const nodes = await nodesOf(stored);
  for (const range of ranges) {
    const isWithin = range.certainty === undefined ? possibly : certainly;
    const expected = nodes.filter((node) => isWithin(node, range)).map(({ id }) => id);
    const filter = `filter: {${key}: ${written(range)}}`;
    const asked = `${list}(first: 100, ${filter}) { totalCount nodes { id } }`;
    const ordered = `${list}(first: 100, ${filter}, orderBy: {by: ${other}, direction: ASC}) { nodes { id } }`;
    const answer = await answerTo(`{ plain: ${asked} other: ${ordered} }`);
    expect({ range, ids: idsOf(answer.plain) }).toEqual({ range, ids: expected.slice(0, 100) });
    expect(answer.plain.totalCount).toBe(expected.length);
    if (expected.length <= 100) expect(idsOf(answer.other).sort()).toEqual(expected.toSorted());
  }
});

test('and there are dates longer than a year among them', async () => {
  const rows = await graph.read(statement(cypher`MATCH (n:Node) WHERE n.publishedOnIsLong RETURN n.id AS id`), 'test');
  expect(rows.length).toBeGreaterThan(0);
});

interface Stored {
  readonly label: string;
  readonly property: string;
  /** In which pages of the list are, the latest first. */
  readonly order: string;
}

function nodesOf({ label, property, order }: Stored): Promise<readonly Node[]> {
  const bound = (which: string) => name(`${property}${which}`);
  return graph.read<Node>(
    statement(cypher`
MATCH (n:${name(label)})
RETURN n.id AS id, n.${name(property)} AS edtf, n.${bound('Earliest')} AS earliest, n.${bound('Latest')} AS latest, COLLECT {
  MATCH (n)<-[:STATES_ABOUT]-(s:Statement {property: ${property}})
  RETURN {edtf: s.value, earliest: s.valueEarliest, latest: s.valueLatest}
} AS stated
ORDER BY n.${name(`by${order}Desc`)} DESC`),
    'test',
  );
}

function possibly(node: Node, range: Range): boolean {
  return overlaps(node, range) || node.stated.some((one) => overlaps(one, range));
}

function overlaps({ edtf, earliest, latest }: Dated, { from, to }: Range): boolean {
  return edtf !== null && (latest ?? '9999-12-31') >= (from ?? '') && (earliest ?? '') <= (to ?? '9999-12-31');
}

function certainly({ edtf, earliest, latest }: Node, { from, to }: Range): boolean {
  if (edtf === null || earliest === null || latest === null || /[?~]/.test(edtf)) return false;
  return earliest >= (from ?? '') && latest <= (to ?? '9999-12-31');
}

function written(range: Range): string {
  return `{${Object.entries(range)
    .map(([key, value]) => `${key}: ${key === 'certainty' ? value : JSON.stringify(value)}`)
    .join()}}`;
}

const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);
