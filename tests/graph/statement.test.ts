import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../src/neo4j/cypher.js';
import { ask } from '../neo4j/seeded.js';

async function statementsOf(source: string, variables?: Record<string, unknown>): Promise<Statement[]> {
  const { statements, errors } = await ask(source, variables);
  expect(errors).toEqual([]);
  return statements;
}

async function textOf(source: string, variableValues?: Record<string, unknown>): Promise<string> {
  const statements = await statementsOf(source, variableValues);
  expect(statements).toHaveLength(1);
  return statements[0]?.text ?? '';
}

describe('one shape is one statement', () => {
  const plain = `{ force(id: "force:kent") { name recommendations(first: 5, filter: {basis: [STATED]}) {
    nodes { id summary madeIn { title } } pageInfo { hasNextPage } } } }`;

  test('whatever the values, the aliases, the order, the fragments and the variables', async () => {
    const variants = [
      plain,
      `query Named { force(id: "force:surrey") { recommendations(filter: {basis: [STATED]}, first: 99) {
        pageInfo { hasNextPage } nodes { madeIn { title } summary id } } name } }`,
      `query ($id: ID!, $n: Int, $basis: [Basis!]) { f: force(id: $id) { n: name r: recommendations(first: $n, filter: {basis: $basis}) {
        p: pageInfo { more: hasNextPage } all: nodes { i: id s: summary m: madeIn { t: title } } } } }`,
      `fragment R on Recommendation { id ...S } fragment S on Recommendation { summary madeIn { ... { title } } }
       { force(id: "force:kent") { ...F } } fragment F on Force { name recommendations(first: 1, filter: {basis: [TOPIC_ONLY]}) {
        nodes { ...R ... on Claim { id } } pageInfo { hasNextPage } } }`,
      `{ force(id: "force:kent") { name name @include(if: true) recommendations(first: 5, filter: {basis: [STATED]}) {
        edges { node { id } } nodes { summary madeIn { title } } pageInfo { hasNextPage } }
        aliases @skip(if: true) } }`,
      `{ force(id: "force:kent") { __typename name recommendations(filter: {basis: [STATED], theme: null}) { __typename
        nodes { __typename id summary madeIn { title } } pageInfo { hasNextPage } } } }`,
    ];
    const variables = { id: 'force:kent', n: 3, basis: ['STATED'] };
    const texts = await Promise.all(
      Array.from({ length: 50 }, (_, index) => textOf(variants[index % variants.length] ?? plain, variables)),
    );
    expect(new Set(texts).size).toBe(1);
  });

  test('one field twice with different arguments stands in the order of its shapes', async () => {
    const one = `{ force(id: "force:kent") { a: recommendations(first: 5) { nodes { id } } b: recommendations(first: 9) { totalCount } } }`;
    const other = `{ force(id: "force:kent") { x: recommendations(first: 7) { totalCount } y: recommendations(first: 2) { nodes { id } } } }`;
    expect(await textOf(one)).toBe(await textOf(other));
    expect((await textOf(one)).match(/nodes: COLLECT|total: COUNT/g)).toHaveLength(2);
  });

  test('one field twice with the same arguments is asked once', async () => {
    const text = await textOf(`{ force(id: "force:kent") { a: overseenBy { id } b: overseenBy { name } } }`);
    expect(text.match(/OVERSEES/g)).toHaveLength(1);
  });

  test('another filter key, another order, another direction of paging are other shapes', async () => {
    const texts = await Promise.all([
      textOf(`{ recommendations { nodes { id } } }`),
      textOf(`{ recommendations(filter: {basis: [STATED]}) { nodes { id } } }`),
      textOf(`{ recommendations(filter: {deadline: [UNKNOWN]}) { nodes { id } } }`),
      textOf(`{ recommendations(orderBy: {by: DUE, direction: ASC}) { nodes { id } } }`),
      textOf(`{ recommendations(last: 3) { nodes { id } } }`),
    ]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('lists of a filter have one of four lengths, and no parameter is null', async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `force:f${index}`);
    const [statement] = await statementsOf(
      `query ($ids: [ID!], $after: String) {
      recommendations(filter: {force: $ids}, after: $after) { nodes { id } } }`,
      { ids, after: null },
    );
    const lists = Object.values(statement?.parameters ?? {}).filter((value) => Array.isArray(value));
    expect(new Set(lists.map((list) => list.length))).toEqual(new Set([10]));
    expect(Object.values(statement?.parameters ?? {})).not.toContain(null);
  });
});

describe('one root field is one statement', () => {
  test('forces, inspections, recommendations, assessments and coverage, articles, publishers', async () => {
    const text = await textOf(`{ forces(first: 43) { nodes { name inspections { nodes { title recommendations { nodes {
      summary assessments { reading } coverage { article { title publishers { name } } } } } } } } } }`);
    expect(text).toMatchSnapshot();
  });

  test('a trace with all its steps', async () => {
    const text =
      await textOf(`{ trace(id: "recommendation:x") { subject { ... on Recommendation { summary } } steps { kind summary on { edtf }
      evidence { document { title url } } ... on CoveredBy { article { title } } ... on FollowedUp { assessment { reading } } } } }`);
    expect(text).toMatchSnapshot();
  });

  test('several root fields are as many statements, one for each', async () => {
    expect(
      await statementsOf(`{ a: force(id: "force:a") { id } b: force(id: "force:b") { id } themes { totalCount } }`),
    ).toHaveLength(3);
  });

  test('only what a type of an interface is asked for makes a case of its own', async () => {
    const text = await textOf(
      `{ documents { nodes { id title ... on Report { isbn } ... on Article { reprints { id } } } } }`,
    );
    expect(text.match(/WHEN /g)).toHaveLength(2);
  });

  test('an id tells its type, so node asks for no other', async () => {
    const text = await textOf(`{ node(id: "theme:training") { id ... on Theme { name } ... on Force { region } } }`);
    expect(text).toContain('MATCH (node1:Theme {id: $p0})');
    expect(text).not.toContain('region');
  });
});
