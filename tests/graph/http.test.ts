import { describe, expect, test } from '@jest/globals';
import { post, url } from '../neo4j/served.js';

describe('over HTTP', () => {
  test('an operation with variables is answered as JSON, with an id of the request', async () => {
    const query = 'query F($id: ID!) { f: force(id: $id) { name offices { title } } }';
    const { status, body, headers } = await post({ query, variables: { id: 'force:nottinghamshire' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { f: { name: 'Nottinghamshire Police', offices: expect.arrayContaining([{ title: 'Chief Constable' }]) } },
    });
    expect(headers.get('x-request-id')).toBeTruthy();
  });

  test('health and readiness tell of the process, the database and the data', async () => {
    const ready = await fetch(new URL('/readyz', url()));
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', database: true, missing: [], dataVersion: 1 },
    ]);
    const health = await fetch(new URL('/healthz', url()));
    expect(await health.json()).toEqual({ status: 'ok' });
  });
});
