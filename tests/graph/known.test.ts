import { expect, test } from '@jest/globals';
import { print } from 'graphql';
import { contextOf } from '../../src/context.js';
import { known, runKnown } from '../../src/known.js';
import { usualShapes } from '../../src/limits/shapes.js';
import { serve } from '../../src/server.js';
import { api, graph, nouns } from '../neo4j/seeded.js';
import { told } from '../neo4j/served.js';
import { until } from '../until.js';

test('the operations that callers are given are answered for the values they are tried with', async () => {
  for (const [document, askings] of known) {
    for (const variableValues of askings) {
      const contextValue = contextOf(graph, nouns);
      const { data, errors } = await api.execute({ document, variableValues, contextValue });
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {})).not.toContain(null);
    }
  }
});

test('whoever stops the server does not wait for those that are left', async () => {
  const stopping = new AbortController();
  let asked = 0;
  const readTogether: typeof graph.readTogether = (...asking) => {
    asked += 1;
    stopping.abort();
    return graph.readTogether(...asking);
  };
  await runKnown(api, { readTogether }, { milliseconds: 10_000, silence: 2_000, signal: stopping.signal });
  expect(asked).toBe(1);
});

test('the operations that callers are given cost none of them a new shape', async () => {
  const settings = { port: 0, host: 'localhost', logLevel: 'silent' } as const;
  const serving = await serve(api, graph, settings, {
    warm: (asked, patience) => runKnown(api, asked, patience),
    newShapes: { ...usualShapes, perCaller: 0 },
  });
  const post = async (body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    return told(await fetch(serving.url, { method: 'POST', headers, body: JSON.stringify(body) }));
  };
  try {
    await until(async () => (await fetch(new URL('/readyz', serving.url))).ok);
    for (const [document, askings] of known) {
      for (const variables of askings) {
        const { status, body } = await post({ query: print(document), variables });
        expect([status, body.errors]).toEqual([200, undefined]);
      }
    }
    expect((await post({ query: '{ forces { totalCount } }' })).status).toBe(429);
  } finally {
    await serving.close();
  }
});
