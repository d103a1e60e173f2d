import { describe, expect, test } from '@jest/globals';
import { get, post, url } from '../neo4j/served.js';

const query = 'query F($id: ID!) { force(id: $id) { name } }';
const variables = { id: 'force:kent' };

async function asked(known: string): Promise<{ status: number; text: string }> {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const answer = await fetch(`${url()}?${search.toString()}`, { headers: { 'if-none-match': known } });
  return { status: answer.status, text: await answer.text() };
}

describe('an answer already given', () => {
  test('is the same again, to GET and to POST, each with its own values', async () => {
    const [one, again] = [await post({ query, variables }), await post({ query, variables })];
    expect(again.body).toEqual(one.body);
    expect(again.status).toBe(200);
    expect(again.headers.get('content-type')).toBe(one.headers.get('content-type'));
    expect(again.headers.get('etag')).toBe(one.headers.get('etag'));
    const other = await post({ query, variables: { id: 'force:surrey' } });
    expect(other.body.data).toEqual({ force: { name: 'Surrey Police' } });
    const got = [await get({ query, variables }), await get({ query, variables })];
    for (const { body } of got) expect(body.data).toEqual({ force: { name: 'Kent Police' } });
  });

  test('whoever holds it hears in a few bytes that it still holds', async () => {
    const { headers } = await get({ query, variables });
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(headers.get('cache-control')).toBe('no-cache');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const { status, text } = await asked(known);
      expect([status, text]).toEqual([304, '']);
    }
    expect((await asked('"other"')).status).toBe(200);
  });

  test.each([
    ['errors', '{ forces(first: 1) { nodes { id } } article(id: "no id") { id } }'],
    [
      'words that are shown only to who asks for them',
      '{ document(id: "report:in-harms-way-2015") { passages { nodes { exact(includeSensitive: true) } } } }',
    ],
    ['the schema', '{ __schema { queryType { name } } }'],
  ])('is not kept with %s', async (_what, asked) => {
    for (const { headers } of [await post({ query: asked }), await post({ query: asked })]) {
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});
