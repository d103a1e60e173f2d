import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Serving, serve } from '../../src/server.js';
import { graph, nouns, schema } from '../neo4j/seeded.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serve({ schema, nouns }, graph, { port: 0, host: 'localhost', logLevel: 'silent' });
});
afterAll(() => serving.close());

interface Told {
  status: number;
  headers: Headers;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

async function post(
  body: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Told> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(serving.url, { method: 'POST', headers, body: text });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Told['body'] };
}

describe('over HTTP', () => {
  test('an operation with variables is answered as JSON, with an id of the request', async () => {
    const query = 'query F($id: ID!) { f: force(id: $id) { name offices { title } } }';
    const { status, body, headers } = await post({ query, variables: { id: 'force:nottinghamshire' } });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { f: { name: 'Nottinghamshire Police', offices: expect.arrayContaining([{ title: 'Chief Constable' }]) } },
    });
    expect(headers.get('x-request-id')).toBeTruthy();
  });

  test.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['a body that is not an object', '[]', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['a syntax error', '{"query":"{ force("}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nothing }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a wrong variable',
      '{"query":"query ($n: Int) { forces(first: $n) { totalCount } }","variables":{"n":"x"}}',
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a day that is none',
      '{"query":"query ($d: Date) { inspections(filter: {fieldwork: {from: $d}}) { totalCount } }","variables":{"d":"2016-02-30"}}',
      400,
      'BAD_USER_INPUT',
    ],
    ['a page too large', '{"query":"{ forces(first: 1000) { nodes { id } } }"}', 200, 'BAD_USER_INPUT'],
    [
      'too many tokens',
      JSON.stringify({ query: `{ ${'themes { totalCount } '.repeat(2_000)} }` }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'too deep',
      JSON.stringify({
        query: `{ forces { nodes { ${'inspections { nodes { forces { '.repeat(8)} id ${'} } } '.repeat(8)} } } }`,
      }),
      400,
      'OPERATION_TOO_DEEP',
    ],
    [
      'too large',
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1_100_000) } }),
      413,
      'BAD_REQUEST',
    ],
  ])('%s: %#', async (_what, body, status, code) => {
    const told = await post(body);
    expect(told.body.errors?.[0]?.extensions.code).toBe(code);
    expect(told.status).toBe(status);
    expect(told.body.errors?.[0]?.message.length).toBeGreaterThan(10);
  });

  test('health and readiness tell of the process, the database and the data', async () => {
    const ready = await fetch(new URL('/readyz', serving.url));
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', database: true, missing: [], dataVersion: 1 },
    ]);
    const health = await fetch(new URL('/healthz', serving.url));
    expect(await health.json()).toEqual({ status: 'ok' });
  });
});
