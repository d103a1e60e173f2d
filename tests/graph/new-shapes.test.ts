import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { usualShapes } from '../../src/limits/shapes.js';
import { type Serving, serve } from '../../src/server.js';
import { api, graph } from '../neo4j/seeded.js';
import { told } from '../neo4j/served.js';

const perCaller = 5;
let serving: Serving;
beforeAll(async () => {
  const settings = { port: 0, host: 'localhost', logLevel: 'silent', isProxyTrusted: true } as const;
  serving = await serve(api, graph, settings, {
    newShapes: { ...usualShapes, perCaller, aSecond: 0 },
  });
});
afterAll(() => serving.close());

async function ask(query: string, caller: string) {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': caller };
  return told(await fetch(serving.url, { method: 'POST', headers, body: JSON.stringify({ query }) }));
}

const canary = () => ask('{ force(id: "force:kent") { name } }', '10.0.0.1');
const fields = ['name', 'region', 'country', 'aliases', 'onsCode', 'history { kind }', 'offices { title }'];
const others = ['inspections(first: 1) { totalCount }', 'overseenBy { id }', 'recommendations { totalCount }'];
/** Legal, and no two of one shape: the fields whose bits are set. */
const shapes = Array.from({ length: 1_000 }, (_, index) => {
  const asked = [...fields, ...others].filter((_field, bit) => ((index + 1) >> bit) % 2 === 1);
  return `{ force(id: "force:kent") { ${asked.join(' ')} } }`;
});

test('of a thousand new shapes in a row a caller has a few planned and learns that of the rest', async () => {
  expect((await canary()).body.data).toEqual({ force: { name: 'Kent Police' } });
  const codes: unknown[] = [];
  for (const [index, shape] of shapes.entries()) {
    const { status, headers, body } = await ask(shape, '10.0.0.2');
    const code = body.errors?.[0]?.extensions['code'];
    codes.push(code);
    if (code === undefined) continue;
    expect([status, headers.get('retry-after')]).toEqual([429, '1']);
    if (index % 100 === 0) expect((await canary()).status).toBe(200);
  }
  // The first of them is what the canary asks, and known.
  expect(codes.slice(0, perCaller + 1)).toEqual(Array.from({ length: perCaller + 1 }, () => undefined));
  expect(new Set(codes.slice(perCaller + 1))).toEqual(new Set(['TOO_MANY_NEW_SHAPES']));
});

test('what it had planned is answered to it still, and others have their own', async () => {
  expect((await ask(shapes[1] ?? '', '10.0.0.2')).status).toBe(200);
  expect((await ask(shapes[900] ?? '', '10.0.0.2')).status).toBe(429);
  expect((await ask(shapes[900] ?? '', '10.0.0.3')).status).toBe(200);
  expect((await ask(shapes[900] ?? '', '10.0.0.2')).status).toBe(200);
});

test('the plans made are counted', async () => {
  const text = await (await fetch(new URL('/metrics', serving.url))).text();
  expect(text).toContain(`trail_plans_total ${perCaller + 2}`);
});
