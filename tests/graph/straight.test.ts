import { expect, test } from '@jest/globals';
import { serve } from '../../src/server.js';
import { api, graph } from '../neo4j/seeded.js';

interface Request {
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept?: string;
}

/** What is told by a server to the last of these requests: all of it that is not told anew each time. */
async function toldTo(...requests: readonly Request[]): Promise<unknown> {
  const { url, close } = await serve(api, graph, { port: 0, host: 'localhost', logLevel: 'silent', answerBytes: 0 });
  try {
    let told: unknown;
    for (const { body, accept = '*/*' } of requests) {
      const headers = { 'content-type': 'application/json', accept };
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      const { date, 'x-request-id': id, ...others } = Object.fromEntries(answer.headers);
      expect([date, id]).not.toContain(undefined);
      told = { status: answer.status, headers: others, text: await answer.text() };
    }
    return told;
  } finally {
    await close();
  }
}

const force = 'query F($id: ID!) { force(id: $id) { id name } }';
const page =
  'query P($first: Int, $isNamed: Boolean = true) { forces(first: $first) { nodes { id name @include(if: $isNamed) } } }';
const tree = `query T($first: Int) { forces(first: $first) { nodes { recommendations(first: $first) { nodes {
  coverage { article { title } } } } } } }`;
const two = 'query A { themes { totalCount } } query B { forces { totalCount } }';

const kent = { query: force, variables: { id: 'force:kent' } };

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
  ['none of two', { body: { query: two, operationName: 'A' } }, { body: { query: two } }],
])('what was asked before, with %s, is answered as if it never was', async (_what, before, asked) => {
  expect(await toldTo(before, before, asked)).toEqual(await toldTo(asked));
});
