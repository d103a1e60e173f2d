import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { post, type Told, url } from '../neo4j/served.js';
import { hostileDocuments, hostileRequests } from '../neo4j/hostile.js';
import { graph } from '../neo4j/seeded.js';

const canary = { query: '{ force(id: "force:kent") { name } }' };
/** Asks it, with a canary asked at the same time: the process lives and answers others. `npm run bench` has the clock. */
async function besideCanary(body: unknown, headers?: Record<string, string>): Promise<Told> {
  const [told, kent] = await Promise.all([post(body, headers), post(canary)]);
  expect(kent.body.data).toEqual({ force: { name: 'Kent Police' } });
  return told;
}

function expectRefused({ status, body }: Told, code: string, words: RegExp): void {
  const [error] = body.errors ?? [];
  expect([error?.extensions['code'], status >= 400 || code === 'BAD_USER_INPUT']).toEqual([code, true]);
  expect(error?.message).toMatch(words);
  expect(error?.message.length).toBeLessThan(700);
  expect(Object.values((body.data ?? {}) as object).every((value) => value === null)).toBe(true);
}

describe('a request that is none gets its code and a sentence', () => {
  test.each(hostileRequests)('$what', async ({ body, headers, code, words }) => {
    expectRefused(await besideCanary(body, headers), code, words);
  });
});

test('what is too large is heard out, so that its sender reads why and can go on', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const large = JSON.stringify({ query: canary.query, variables: { x: 'x'.repeat(10_000_000) } });
  const ask = async (body: string) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(url(), { method: 'POST', agent, headers }).end(body);
    // The event's only value is the answer.
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    answer.resume();
    await once(answer, 'end');
    return answer.statusCode;
  };
  try {
    const told = [await ask(large), await ask(JSON.stringify(canary)), await ask(large), await ask(large)];
    expect(told).toEqual([413, 200, 413, 413]);
  } finally {
    agent.destroy();
  }
});

describe('a document that asks too much gets its code, the limit and what to do', () => {
  test.each(hostileDocuments)('$what', async ({ query, code, words }) => {
    const told = await besideCanary({ query });
    expectRefused(told, code, words);
    expect(told.status).toBe(400);
  });
});

/** `$value` in the place of an argument at the root, within a page of pages, and within a filter. */
const places = {
  id: 'query ($value: ID!) { force(id: $value) { id } }',
  ids: 'query ($value: ID!) { nodes(ids: [$value]) { id } }',
  traced: 'query ($value: ID!) { trace(id: $value) { isCovered } }',
  filtered: 'query ($value: ID!) { recommendations(filter: {force: [$value]}) { totalCount } }',
  nested: `query ($value: ID!) { forces(first: 1) { nodes { inspections(filter: {programme: [$value]}) { totalCount } } } }`,
  subject: 'query ($value: ID!) { changes(subject: $value) { totalCount } }',
  first: 'query ($value: Int) { forces(first: $value) { nodes { id } } }',
  last: 'query ($value: Int) { forces(last: $value) { nodes { id } } }',
  nestedFirst: `query ($value: Int) { force(id: "force:kent") { inspections { nodes { findings(first: $value) { nodes { id } } } } } }`,
  both: `query ($value: Int) { force(id: "force:kent") { inspections(first: 1, last: $value) { nodes { id } } } }`,
  after: 'query ($value: String) { forces(after: $value) { nodes { id } } }',
  nestedBefore: `query ($value: String) { force(id: "force:kent") { recommendations(last: 1, before: $value) { nodes { id } } } }`,
  from: 'query ($value: Date) { inspections(filter: {fieldwork: {from: $value}}) { totalCount } }',
  nestedTo: `query ($value: Date) { force(id: "force:kent") { recommendations(filter: {made: {to: $value}}) { totalCount } } }`,
  since: 'query ($value: DateTime) { changes(since: $value) { totalCount } }',
  region: 'query ($value: String!) { forces(filter: {region: [$value]}) { totalCount } }',
  name: 'query ($value: String) { people(filter: {name: $value}) { totalCount } }',
  vocabulary: 'query ($value: String) { themes(vocabulary: $value) { totalCount } }',
} as const;
type Where = keyof typeof places;

const idPlaces: readonly Where[] = ['id', 'ids', 'traced', 'filtered', 'nested', 'subject'];
const textPlaces: readonly Where[] = ['region', 'name', 'vocabulary'];
const cursorPlaces: readonly Where[] = ['after', 'nestedBefore'];
const datePlaces: readonly Where[] = ['from', 'nestedTo'];

const injections = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE n //`,
  '`) MATCH (n) DETACH DELETE n RETURN 1 //',
  `*:* OR name:[a TO z]~2 AND (\\`,
  '$p0',
];
const foreign = Buffer.from('byTitleAsc=a').toString('base64url');

const wrong: readonly (readonly [string, readonly Where[], unknown, RegExp])[] = [
  ['no id', idPlaces, 'kent', /no id.*expected|expected recommendation/s],
  ['an id in capitals', idPlaces, 'Force:KENT', /no id.*expected|expected recommendation/s],
  ['an id of another type', ['id', 'traced'], 'theme:training', /expected (force|recommendation):<slug>/],
  ['an empty id', idPlaces, '', /no id.*expected|expected recommendation/s],
  ['a cursor that is none', cursorPlaces, 'nonsense!', /not a cursor of this list.*expected/],
  ['a cursor of another order', cursorPlaces, foreign, /not a cursor of this list.*expected/],
  ['the 30th of February', datePlaces, '2016-02-30', /no day; expected YYYY-MM-DD/],
  ['the year 0', datePlaces, '0000-01-01', /no day; expected YYYY-MM-DD/],
  ['10,000 digits', [...datePlaces, 'since'], '1'.repeat(10_000), /no (day|instant); expected/],
  ['an instant without a zone', ['since'], '2026-02-04T09:30:00', /no instant; expected ISO 8601 with a zone/],
  ['0', ['first', 'nestedFirst', 'last'], 0, /is 0; expected a number from 1 to 100/],
  ['-1', ['first', 'nestedFirst', 'last'], -1, /is -1; expected a number from 1 to 100/],
  ['101', ['first', 'nestedFirst', 'last'], 101, /is 101; expected a number from 1 to 100/],
  ['2 to the 31st', ['first', 'nestedFirst', 'last'], 2 ** 31, /2147483648.*Expected a whole number/],
  ['first and last', ['both'], 1, /either first or last, not both/],
  ['a text of nearly 1 MB', [...idPlaces, ...textPlaces, ...cursorPlaces], 'x'.repeat(990_000), /990000.*at most/],
  ['a control character', [...idPlaces, ...textPlaces], 'force:\u0000kent', /control character; expected/],
  ['half of a surrogate pair', [...idPlaces, ...textPlaces], 'force:\ud800', /surrogate pair; expected/],
  ...injections.map((text) => [text, [...idPlaces, ...cursorPlaces], text, /expected/] as const),
];

describe('a wrong argument is BAD_USER_INPUT and says what was expected, at the root and below', () => {
  const table = wrong.flatMap(([what, where, value, words]) => where.map((place) => ({ what, place, value, words })));
  test.each(table)('$what as $place', async ({ place, value, words }) => {
    expectRefused(await besideCanary({ query: places[place], variables: { value } }), 'BAD_USER_INPUT', words);
  });

  test.each([
    ['filter: {region: $values}', 'String!', 'region'],
    ['filter: {ids: $values}', 'ID!', 'force:x'],
  ])('a list of 10,000 as %s', async (argument, type, value) => {
    const query = `query ($values: [${type}]) { forces(${argument}) { totalCount } }`;
    const told = await besideCanary({ query, variables: { values: Array.from({ length: 10_000 }, () => value) } });
    expectRefused(told, 'BAD_USER_INPUT', /has 10000 values; expected 1000 at most/);
  });

  test('a range of dates without an end', async () => {
    const told = await besideCanary({ query: '{ inspections(filter: {fieldwork: {}}) { totalCount } }' });
    expectRefused(told, 'BAD_USER_INPUT', /neither from nor to; expected at least one/);
  });
});

describe('what a caller writes is never part of a statement', () => {
  const texts = textPlaces.flatMap((place) => injections.map((value) => ({ place, value })));
  test.each(texts)('$value as $place matches nothing and changes nothing', async ({ place, value }) => {
    const { status, body } = await besideCanary({ query: places[place], variables: { value } });
    expect(status).toBe(200);
    expect(Object.values(body.data as object)).toEqual([{ totalCount: 0 }]);
  });

  test('afterwards the graph holds what it held', async () => {
    const { body } = await post({ query: '{ forces { totalCount } }' });
    const { length } = JSON.parse(readFileSync('seed/force.json', 'utf8')) as unknown[];
    expect(body.data).toEqual({ forces: { totalCount: length } });
    expect(await graph.isReachable()).toBe(true);
  });
});
