import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { cypher, name, statement } from '../../src/neo4j/cypher.js';
import { answerTo, graph, schema } from '../neo4j/seeded.js';
import { seed } from '../drawn.js';

/** A field that leads to many: of the query, or of the objects that have the most neighbours of their type. */
interface Many {
  readonly field: GraphQLField<unknown, unknown>;
  readonly parents: readonly string[];
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const manyFields: Many[] = [];
/** By the key of a filter: ids and words that occur in the graph. */
const pools = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const isQuery = type === schema.getQueryType();
    if (!isQuery && !type.getInterfaces().some((one) => one.name === 'Node')) continue;
    const fields = Object.values(type.getFields()).filter((field) =>
      getNamedType(field.type).name.endsWith('Connection'),
    );
    const parents = isQuery || fields.length === 0 ? [] : await busiest(type.name);
    if (isQuery || parents.length > 0) manyFields.push(...fields.map((field) => ({ field, parents })));
  }
  const nouns = {
    force: 'Force',
    theme: 'Theme',
    inspection: 'Inspection',
    programme: 'Programme',
    article: 'Article',
  };
  for (const [key, label] of Object.entries(nouns)) pools.set(key, await busiest(label));
  pools.set('publisher', await busiest('Organisation'));
  pools.set('follows', pools.get('inspection') ?? []);
  pools.set('ids', [...(await busiest('Finding')), ...(await busiest('Inspection')), 'force:nowhere']);
  pools.set('region', ['East Midlands', 'Wales', 'Nowhere']);
  pools.set('name', ['an', 'zoe', 'nobody']);
  pools.set('vocabulary', ['topic', 'ncpi-2014']);
  pools.set('officeAt', [...(await busiest('Force')), ...(await busiest('Organisation'))]);
});

async function busiest(label: string): Promise<string[]> {
  const rows = await graph.read<{ id: string }>(
    statement(cypher`
MATCH (node:${name(label)})
WITH node ORDER BY COUNT { (node)--() } DESC, node.id LIMIT 3
RETURN node.id AS id`),
    'test',
  );
  return rows.map(({ id }) => id);
}

interface Walk {
  readonly many: Many;
  readonly parent: string | undefined;
  readonly filter: string;
  readonly orders: readonly [string, string];
  readonly size: number;
}

const walks = () => fc.constantFrom(...manyFields).chain((many) => walkThrough(many));

function walkThrough(many: Many): fc.Arbitrary<Walk> {
  const inputs = new Map(many.field.args.map(({ name: argument, type }) => [argument, getNamedType(type)]));
  const filter = inputs.get('filter');
  const orderBy = inputs.get('orderBy');
  const order = isInputObjectType(orderBy) ? orderFrom(orderBy) : fc.constant('');
  return fc.record({
    many: fc.constant(many),
    parent: many.parents.length === 0 ? fc.constant(undefined) : fc.constantFrom(...many.parents),
    filter: isInputObjectType(filter) ? filterFrom(filter) : fc.constant(''),
    orders: fc.tuple(order, order),
    size: fc.constantFrom(7, 23, 100),
  });
}

function orderFrom(input: GraphQLInputObjectType): fc.Arbitrary<string> {
  const by = getNamedType(input.getFields()['by']?.type);
  const fields = isEnumType(by) ? by.getValues().map((value) => value.name) : [];
  return fc
    .tuple(fc.constantFrom(...fields), fc.constantFrom('ASC', 'DESC'))
    .map(([field, direction]) => `orderBy: {by: ${field}, direction: ${direction}}`);
}

/** None, one or two keys of a filter. */
function filterFrom(input: GraphQLInputObjectType): fc.Arbitrary<string> {
  const keys = Object.values(input.getFields());
  return fc
    .subarray(keys, { maxLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((key) => valueOf(key).map((value) => `${key.name}: ${value}`))))
    .map((parts) => (parts.length === 0 ? '' : `filter: {${parts.join(', ')}}`));
}

function valueOf({ name: key, type }: GraphQLInputField): fc.Arbitrary<string> {
  const named = getNamedType(type);
  const among = isEnumType(named) ? named.getValues().map((value) => value.name) : pools.get(key)?.map(quoted);
  if (among !== undefined) {
    const isList = isListType(getNullableType(type));
    return isList
      ? fc.subarray([...among], { minLength: 1 }).map((values) => `[${values.join()}]`)
      : fc.constantFrom(...among);
  }
  if (named.name === 'Boolean') return fc.constantFrom('true', 'false');
  if (named.name === 'DateTime') return fc.constantFrom('"2000-01-01T00:00:00Z"', '"2100-01-01T00:00:00Z"');
  if (named.name === 'DateRange') {
    return fc
      .tuple(fc.integer({ min: 2013, max: 2025 }), fc.constantFrom('POSSIBLY', 'CERTAINLY'))
      .map(([year, certainty]) => `{from: "${year}-03-01", to: "${year + 1}-02-28", certainty: ${certainty}}`);
  }
  throw new TypeError(`no values for ${key} of ${named.name}: add a pool`);
}

const quoted = (text: string) => JSON.stringify(text);

/** Every page from one end to the other, and what the first one says of the whole. */
async function pagesOf({ many, parent, filter, size }: Walk, order: string, isBackward: boolean): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | null = null;
  for (let isMore = true; isMore;) {
    const paging: string = isBackward
      ? `last: ${size}${cursor ? `, before: "${cursor}"` : ''}`
      : `first: ${size}${cursor ? `, after: "${cursor}"` : ''}`;
    const args = [paging, order, filter].filter((part) => part !== '').join(', ');
    const asked = `that: ${many.field.name}(${args}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const type = parent?.split(':')[0]?.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const answer = await answerTo(
      parent === undefined ? `{ ${asked} }` : `{ node(id: "${parent}") { ... on ${type} { ${asked} } } }`,
    );
    const page = (parent === undefined ? answer.that : answer.node.that) as Page;
    pages.push(page);
    isMore = isBackward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    cursor = isBackward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
  return isBackward ? pages.reverse() : pages;
}

const idsOf = (pages: readonly Page[]) => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

test('a walk through any list, in any order and by any filter, reaches every node once, both ways', async () => {
  expect(manyFields.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(walks(), async (walk) => {
      const [order, other] = walk.orders;
      const forwards = await pagesOf(walk, order, false);
      const ids = idsOf(forwards);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(forwards.map(({ totalCount }) => totalCount))).toEqual(new Set([ids.length]));
      expect(idsOf(await pagesOf(walk, order, true))).toEqual(ids);
      expect(idsOf(await pagesOf(walk, other, false)).sort()).toEqual(ids.toSorted());
    }),
    { seed, numRuns: 40 },
  );
});
