import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../neo4j/seeded.js';

describe('a selection is answered as GraphQL wants it, from one statement', () => {
  test('43 forces down to the publishers of articles', async () => {
    const { data, errors, statements } =
      await ask(`{ forces(first: 43) { totalCount nodes { name inspections { nodes { id recommendations { nodes {
      id assessments { reading } coverage { article { id publishers { name } } } } } } } } } }`);
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(1);
    expect(data.forces.totalCount).toBe(43);
    expect(data.forces.nodes).toHaveLength(43);
    const publishers = JSON.stringify(
      data.forces.nodes.find(({ name }: { name: string }) => name === 'Nottinghamshire Police'),
    );
    expect(publishers).toContain('"Notts TV"');
  });

  test('one field twice with different arguments gives each alias its own', async () => {
    const { force } = await answerTo(`{ force(id: "force:nottinghamshire") {
      two: recommendations(first: 2) { nodes { id } }
      unmet: recommendations(filter: {latestReading: [NOT_MET]}) { totalCount nodes { latestReading } }
      recommendations { totalCount } } }`);
    expect(force.two.nodes).toHaveLength(2);
    expect(force.recommendations.totalCount).toBe(10);
    expect(new Set(force.unmet.nodes.map(({ latestReading }: { latestReading: string }) => latestReading))).toEqual(
      new Set(['NOT_MET']),
    );
    expect(force.unmet.totalCount).toBe(force.unmet.nodes.length);
  });

  test('aliases of one object with different fields below do not mix', async () => {
    const { recommendation } = await answerTo(`{ recommendation(id: "recommendation:nottinghamshire-2014-n1") {
      a: madeIn { x: id } b: madeIn { x: title } } }`);
    expect(recommendation).toEqual({
      a: { x: 'inspection:nottinghamshire-2014-initial' },
      b: { x: 'Nottinghamshire Police – National child protection inspection' },
    });
  });

  test('fragments on interfaces and unions, and __typename everywhere', async () => {
    const { recommendation } = await answerTo(`
      fragment Doc on Document { __typename id ... on Release { title } ... on Article { coverage { of { __typename ... on Node { id } } } } }
      { recommendation(id: "recommendation:nottinghamshire-2014-n1") { __typename ... on Claim { evidence { __typename document { ...Doc } } } } }`);
    expect(recommendation.__typename).toBe('Recommendation');
    const [article, release] = recommendation.evidence.map(({ document }: { document: unknown }) => document);
    expect(article).toMatchObject({ __typename: 'Article', id: 'article:nottinghamshire-notts-tv-2016' });
    expect(article.coverage[0].of).toMatchObject({ __typename: 'Finding' });
    expect(release).toMatchObject({ __typename: 'Release' });
    expect(release).not.toHaveProperty('coverage');
  });

  test('@skip and @include, by variables as well', async () => {
    const source = `query ($with: Boolean!) { force(id: "force:kent") { id name @include(if: $with) region @skip(if: $with) } }`;
    expect(await answerTo(source, { with: true })).toEqual({ force: { id: 'force:kent', name: 'Kent Police' } });
    expect(await answerTo(source, { with: false })).toEqual({ force: { id: 'force:kent', region: 'South East' } });
  });

  test('what is not known is null, a list without members is empty', async () => {
    const { inspection } = await answerTo(
      `{ inspection(id: "inspection:bedfordshire-undated-review") { fieldwork { edtf } publishedOn { edtf } followedBy { id } findings { nodes { id } } } }`,
    );
    expect(inspection).toEqual({ fieldwork: null, publishedOn: null, followedBy: [], findings: { nodes: [] } });
  });
});

describe('objects by id', () => {
  test('node is of the type its id names', async () => {
    const { node } = await answerTo(
      `{ node(id: "theme:training") { __typename id ... on Theme { name vocabulary } } }`,
    );
    expect(node).toEqual({ __typename: 'Theme', id: 'theme:training', name: 'Training', vocabulary: 'topic' });
  });

  test('nodes keep their places: of several types, one twice, one unknown', async () => {
    const { data, statements } =
      await ask(`{ nodes(ids: ["force:kent", "theme:nothing", "report:in-harms-way-2015", "force:kent", "unknown-thing:x"]) {
      __typename id ... on Force { name } ... on Document { publishers { name } } } }`);
    expect(statements).toHaveLength(1);
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      'force:kent',
      null,
      'report:in-harms-way-2015',
      'force:kent',
      null,
    ]);
  });

  test('document takes an id of any kind', async () => {
    const { document } = await answerTo(`{ document(id: "register-page:4104") { __typename title } }`);
    expect(document).toEqual({ __typename: 'RegisterPage', title: 'Recommendation 4104' });
  });

  test.each([
    ['node(id: "nothing") { id }', 'expected <type>:<slug>'],
    ['force(id: "theme:training") { id }', 'is no id of a Force; expected force:<slug>'],
    ['document(id: "force:kent") { id }', 'is no id of a document'],
    ['nodes(ids: []) { id }', 'expected 1 to 100'],
    ['forces(first: 0) { totalCount }', 'expected a number from 1 to 100'],
    ['forces(first: 101) { totalCount nodes { id } }', 'expected a number from 1 to 100'],
    ['forces(first: 1, last: 1) { nodes { id } }', 'Give either first or last'],
    ['forces(after: "bm9uc2Vuc2U") { nodes { id } }', 'after is not a cursor of this list'],
  ])('%s is refused with a sentence', async (field, sentence) => {
    const { errors, statements } = await ask(`{ ${field} }`);
    expect(statements).toEqual([]);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors[0]?.message).toContain(sentence);
  });
});
