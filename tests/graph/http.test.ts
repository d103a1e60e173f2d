import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
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

  test('whoever sends far too much may come to an end, and then reads why', async () => {
    const { hostname, port } = new URL(url());
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    let heard = '';
    socket.on('data', (text) => (heard += String(text)));
    const head = ['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Content-Length: 5000000'];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    const sending = async () => {
      for (let part = 0; part < 5; part += 1) {
        socket.write('x'.repeat(1_000_000));
        await delay(30);
      }
    };
    // A line that is cut is an error, with which this throws.
    await Promise.all([once(socket, 'close'), sending()]);
    expect(heard).toMatch(/^HTTP\/1.1 413 /);
    expect(heard).toContain('REQUEST_TOO_LARGE');
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
