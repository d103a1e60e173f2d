import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../neo4j/seeded.js';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const fields =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Every page of a list, from one end to the other. */
async function walk(list: string, args: string, size: number, isBackward = false): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | null = null;
  for (let isMore = true; isMore;) {
    const paging: string = isBackward
      ? `last: ${size}${cursor ? `, before: "${cursor}"` : ''}`
      : `first: ${size}${cursor ? `, after: "${cursor}"` : ''}`;
    const page = (await answerTo(`{ ${list}(${paging}${args ? `, ${args}` : ''}) { ${fields} } }`))[list] as Page;
    pages.push(page);
    isMore = isBackward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    cursor = isBackward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
  return pages;
}

const idsOf = (pages: readonly Page[]) => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

describe.each([
  ['forces', ''],
  ['organisations', ''],
  ['inspections', ''],
  ['inspections', 'orderBy: {by: FIELDWORK, direction: ASC}'],
  ['inspections', 'orderBy: {by: PUBLISHED, direction: ASC}'],
  ['inspections', 'orderBy: {by: TITLE, direction: DESC}, filter: {kind: [INITIAL]}'],
  ['documents', ''],
  ['documents', 'orderBy: {by: TITLE, direction: ASC}, filter: {kind: [REPORT, RELEASE]}'],
  ['articles', 'orderBy: {by: PUBLISHED, direction: ASC}'],
  ['findings', 'filter: {polarity: [NEGATIVE], region: ["East Midlands"]}'],
  ['findings', 'orderBy: {by: DUE, direction: ASC}'],
  ['recommendations', ''],
  ['recommendations', 'orderBy: {by: DUE, direction: DESC}, filter: {isCovered: false}'],
  ['themes', ''],
])('a walk through %s(%s)', (list, args) => {
  test('reaches every node once, forwards and backwards alike, unknown dates too', async () => {
    const forwards = await walk(list, args, 17);
    const backwards = await walk(list, args, 17, true);
    const ids = idsOf(forwards);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(forwards[0]?.totalCount ?? -1);
    expect(idsOf(backwards.toReversed())).toEqual(ids);
  });
});

describe('Relay, to the letter', () => {
  test('edges and nodes are the same, cursors frame the page', async () => {
    const { forces } = (await answerTo(`{ forces(first: 3) { ${fields} } }`)) as { forces: Page };
    expect(forces.edges.map(({ node }) => node)).toEqual(forces.nodes);
    expect(forces.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: forces.edges[0]?.cursor,
      endCursor: forces.edges[2]?.cursor,
    });
  });

  test('what lies before a cursor is told, going forwards and backwards', async () => {
    const { forces } = (await answerTo(`{ forces(first: 3) { ${fields} } }`)) as { forces: Page };
    const after = forces.pageInfo.endCursor;
    const next = (await answerTo(`{ forces(first: 3, after: "${after}") { ${fields} } }`)).forces as Page;
    expect(next.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    const before = next.pageInfo.startCursor;
    const back = (await answerTo(`{ forces(last: 2, before: "${before}") { ${fields} } }`)).forces as Page;
    expect(back.nodes).toEqual(forces.nodes.slice(1));
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  test('a cursor of one order is refused in another', async () => {
    const { inspections } = (await answerTo(`{ inspections(first: 1) { ${fields} } }`)) as { inspections: Page };
    const { errors } = await ask(
      `{ inspections(first: 1, after: "${inspections.pageInfo.endCursor}", orderBy: {by: TITLE, direction: ASC}) { totalCount nodes { id } } }`,
    );
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('unknown dates come last in both directions', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { inspections } = await answerTo(
        `{ inspections(first: 100, orderBy: {by: FIELDWORK, direction: ${direction}}) { nodes { fieldwork { edtf } } } }`,
      );
      const known = inspections.nodes.map(({ fieldwork }: { fieldwork: unknown }) => fieldwork !== null);
      expect(known.lastIndexOf(true)).toBe(known.indexOf(false) - 1);
    }
  });
});
