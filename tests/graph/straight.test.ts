import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { serve } from '../../src/server.js';
import { api, graph } from '../neo4j/seeded.js';

interface Request {
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept?: string;
  /** Asks by GET, with the body in the address and this behind it. */
  readonly search?: string;
}

/** What is told by a server to the last of these requests: all of it that is not told anew each time. */
async function toldTo(...requests: readonly Request[]): Promise<unknown> {
  const { url, close } = await serve(api, graph, { port: 0, host: 'localhost', logLevel: 'silent', answerBytes: 0 });
  try {
    let told: unknown;
    for (const { body, accept = '*/*', search } of requests) {
      const headers = { 'content-type': 'application/json', accept };
      const answer = await (search === undefined
        ? fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
        : fetch(`${url}?${inAddress(body)}${search}`, { headers: { accept } }));
      const { date, 'x-request-id': id, ...others } = Object.fromEntries(answer.headers);
      expect([date, id]).not.toContain(undefined);
      told = { status: answer.status, headers: others, text: await answer.text() };
    }
    return told;
  } finally {
    await close();
  }
}

function inAddress(body: Request['body']): string {
  const texts = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new URLSearchParams(Object.fromEntries(texts) as Record<string, string>).toString();
}

const force = 'query F($id: ID!) { force(id: $id) { id name } }';
const page =
  'query P($first: Int, $isNamed: Boolean = true) { forces(first: $first) { nodes { id name @include(if: $isNamed) } } }';
const tree = `query T($first: Int) { forces(first: $first) { nodes { recommendations(first: $first) { nodes {
  coverage { article { title } } } } } } }`;
const two = 'query A { themes { totalCount } } query B { forces { totalCount } }';

const kent = { query: force, variables: { id: 'force:kent' } };
const surrey = { id: 'force:surrey' };
const get = (body: Request['body'], search = ''): Request => ({ body, search });
const hash = createHash('sha256').update(force).digest('hex');
const byHash = (variables: object) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
const learning = get({ ...kent, ...byHash(kent.variables) });

test.each<readonly [string, Request, Request]>([
  ['the same values', { body: kent }, { body: kent }],
  ['other values', { body: kent }, { body: { query: force, variables: { id: 'force:surrey' } } }],
  ['a value that nothing has', { body: kent }, { body: { query: force, variables: { id: 'force:borsetshire' } } }],
  ['an id that is none', { body: kent }, { body: { query: force, variables: { id: 'Borsetshire' } } }],
  ['an id of another type', { body: kent }, { body: { query: force, variables: { id: 'theme:training' } } }],
  ['a value of another type', { body: kent }, { body: { query: force, variables: { id: {} } } }],
  ['no value', { body: kent }, { body: { query: force } }],
  ['values in a list', { body: kent }, { body: { query: force, variables: [] } }],
  ['its name', { body: kent }, { body: { ...kent, operationName: 'F' } }],
  ['another name', { body: kent }, { body: { ...kent, operationName: 'G' } }],
  ['extensions', { body: kent }, { body: { ...kent, extensions: { persistedQuery: { version: 2 } } } }],
  ['another form of answer', { body: kent }, { body: kent, accept: 'application/graphql-response+json' }],
  ['a form that is not given', { body: kent }, { body: kent, accept: 'text/html' }],
  ['a larger page', { body: { query: page } }, { body: { query: page, variables: { first: 30 } } }],
  ['a page too large', { body: { query: page } }, { body: { query: page, variables: { first: 101 } } }],
  ['less of it', { body: { query: page } }, { body: { query: page, variables: { isNamed: false } } }],
  ['pages too costly', { body: { query: tree } }, { body: { query: tree, variables: { first: 100_000 } } }],
  ['another of two', { body: { query: two, operationName: 'A' } }, { body: { query: two, operationName: 'B' } }],
  ['the same address', get(kent), get(kent)],
  ['an address with other values', get(kent), get({ ...kent, variables: surrey })],
  ['an address with an id that is none', get(kent), get({ ...kent, variables: { id: 'Kent' } })],
  ['an address with values that are no JSON', get(kent), get({ ...kent, variables: '{' })],
  ['an address with values in a list', get(kent), get({ ...kent, variables: [] })],
  ['an address with no values', get(kent), get({ query: force })],
  ['an address with nothing for a value', get(kent), get({ query: force, variables: '' })],
  ['an address with its name', get(kent), get({ ...kent, operationName: 'F' })],
  ['an address with no name', get({ ...kent, operationName: 'F' }), get({ ...kent, operationName: '' })],
  ['an address that says it twice', get(kent), get(kent, '&query=%7Bthemes%7BtotalCount%7D%7D')],
  ['an address with more in it', get(kent), get(kent, '&other=1')],
  ['an address in the place of a body', { body: kent }, get(kent)],
  ['a body in the place of an address', get(kent), { body: kent }],
  ['none of two', { body: { query: two, operationName: 'A' } }, { body: { query: two } }],
])('what was asked before, with %s, is answered as if it never was', async (_what, before, asked) => {
  expect(await toldTo(before, before, asked)).toEqual(await toldTo(asked));
});

test('what was asked by its hash before is answered as by its text', async () => {
  const told = await toldTo(get(kent));
  const other = await toldTo(get({ ...kent, variables: surrey }));
  expect(await toldTo(learning, get(byHash(kent.variables)))).toEqual(told);
  expect(await toldTo(learning, get(byHash(surrey)), get(byHash(kent.variables)))).toEqual(told);
  expect(await toldTo(learning, get(byHash(kent.variables)), get(byHash(surrey)))).toEqual(other);
  const wrong = get(byHash({ id: 'Kent' }));
  expect(await toldTo(learning, get(byHash(surrey)), wrong)).toEqual(await toldTo(learning, wrong));
});

test('how often what was asked by its hash was known is counted, whoever answered', async () => {
  const { url, close } = await serve(api, graph, { port: 0, host: 'localhost', logLevel: 'silent', answerBytes: 0 });
  try {
    const ask = async ({ body }: Request) => (await fetch(`${url}?${inAddress(body)}`)).status;
    const asked = [await ask(get(byHash(surrey))), await ask(learning)];
    for (let times = 0; times < 3; times += 1) asked.push(await ask(get(byHash(surrey))));
    expect(asked).toEqual([200, 200, 200, 200, 200]);
    const metrics = await (await fetch(new URL('/metrics', url))).text();
    expect(metrics).toContain('trail_cache_total{cache="document",outcome="hit"} 3');
    expect(metrics).toContain('trail_cache_total{cache="document",outcome="miss"} 1');
  } finally {
    await close();
  }
});
