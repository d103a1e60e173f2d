import { asked, type Examples, type Operation, type WithId, written } from './operation.js';

const size = 10;
const sort = 'sort: [{ byMadeDesc: DESC }]';
const leaves = 'id summary deadline';

interface Page {
  readonly nodes: readonly WithId[];
  readonly hasNextPage: boolean;
}

export function firstPageOperation(): Operation {
  return {
    name: 'page 1',
    asks: `the ${size} latest of all recommendations, and whether there are more`,
    levels: 1,
    target: 10,
    ours: ours(undefined),
    neo4jGraphql: asked<{ recommendations: readonly WithId[] }>(
      `query Page($limit: Int!) { recommendations(limit: $limit, ${sort}) { ${leaves} } }`,
      { limit: size + 1 },
      ({ recommendations }) => pageOf(recommendations),
    ),
    dataLoader: asked<{ recommendations: readonly WithId[] }>(
      `query Page($first: Int!) { recommendations(first: $first) { ${leaves} } }`,
      { first: size + 1 },
      ({ recommendations }) => pageOf(recommendations),
    ),
    bare: written<{ row: WithId }>(pageStatement(false), {}, (rows) => pageOf(rows.map(({ row }) => row))),
  };
}

export function deepPageOperation({ deep }: Examples): Operation {
  return {
    ...deepPage({ deep }),
    name: `page ${deep.page}`,
    asks: `the same, page ${deep.page}: after a cursor here, by an offset with @neo4j/graphql`,
    target: 10,
    neo4jGraphql: asked<{ recommendations: readonly WithId[] }>(
      `query Page($limit: Int!, $offset: Int!) { recommendations(limit: $limit, offset: $offset, ${sort}) { ${leaves} } }`,
      { limit: size + 1, offset: deep.offset },
      ({ recommendations }) => pageOf(recommendations),
    ),
  };
}

/** What somebody gets from @neo4j/graphql who knows how Neo4j uses an index and pages by hand. */
export function helpedPageOperation({ deep }: Examples): Operation {
  return {
    ...deepPage({ deep }),
    name: `page ${deep.page}, helped`,
    asks: 'the same, the caller of @neo4j/graphql comparing the stored key in `where` by hand, which its index then answers',
    target: undefined,
    neo4jGraphql: asked<{ recommendations: readonly WithId[] }>(
      `query Page($limit: Int!, $key: String!) {
  recommendations(limit: $limit, where: { byMadeDesc: { lt: $key } }, ${sort}) { ${leaves} } }`,
      { limit: size + 1, key: deep.key },
      ({ recommendations }) => pageOf(recommendations),
    ),
  };
}

function deepPage({
  deep: { key },
}: Pick<Examples, 'deep'>): Omit<Operation, 'name' | 'asks' | 'target' | 'neo4jGraphql'> {
  return {
    levels: 1,
    ours: ours(Buffer.from(`byMadeDesc=${key}`).toString('base64url')),
    dataLoader: asked<{ recommendations: readonly WithId[] }>(
      `query Page($first: Int!, $after: String) { recommendations(first: $first, after: $after) { ${leaves} } }`,
      { first: size + 1, after: key },
      ({ recommendations }) => pageOf(recommendations),
    ),
    bare: written<{ row: WithId }>(pageStatement(true), { key }, (rows) => pageOf(rows.map(({ row }) => row))),
  };
}

function ours(after: string | undefined): Operation['ours'] {
  return asked<{ recommendations: { nodes: readonly WithId[]; pageInfo: { hasNextPage: boolean } } }>(
    `query Page($first: Int!, $after: String) {
  recommendations(first: $first, after: $after) { nodes { ${leaves} } pageInfo { hasNextPage } } }`,
    { first: size, ...(after !== undefined && { after }) },
    ({ recommendations: { nodes, pageInfo } }): Page => ({ nodes, hasNextPage: pageInfo.hasNextPage }),
  );
}

function pageStatement(isAfter: boolean): string {
  return `
MATCH (r:Recommendation)
WHERE r.byMadeDesc ${isAfter ? '< $key' : 'IS NOT NULL'}
WITH r ORDER BY r.byMadeDesc DESC LIMIT ${size + 1}
RETURN r {.id, .summary, .deadline} AS row`;
}

function pageOf(found: readonly WithId[]): Page {
  return { nodes: found.slice(0, size), hasNextPage: found.length > size };
}
