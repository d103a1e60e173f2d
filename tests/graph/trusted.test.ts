import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Serving, serve } from '../../src/server.js';
import { readTrusted } from '../../src/http/trusted.js';
import { answerTo, api, graph, schema } from '../neo4j/seeded.js';
import { get, post, told } from '../neo4j/served.js';

interface Manifest {
  operations: { id: string; name: string; body: string }[];
}
const { operations } = JSON.parse(readFileSync('trusted-documents.json', 'utf8')) as Manifest;
const trace = operations.find(({ name }) => name === 'Trace');
const variables = { id: 'recommendation:nottinghamshire-2014-n2' };
const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

// The largest of ours takes long to plan on a busy machine, longer than a request over HTTP waits.
beforeAll(() => answerTo(trace?.body ?? '', variables));

describe('a document by its hash', () => {
  test('of ours is answered without ever being sent, by GET and by POST', async () => {
    const extensions = byHash(trace?.id ?? '');
    for (const { status, body } of [await get({ extensions, variables }), await post({ extensions, variables })]) {
      expect(status).toBe(200);
      expect(body.data.trace.latestReading).toBe('NOT_MET');
    }
  });

  test('of anybody is answered once its text has been sent along', async () => {
    const query = '{ force(id: "force:kent") { name region } }';
    const extensions = byHash(hashOf(query));
    const unknown = await get({ extensions });
    expect(unknown.body.errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    await get({ extensions, query });
    expect((await get({ extensions })).body.data).toEqual({ force: { name: 'Kent Police', region: 'South East' } });
  });

  test.each([
    ['that is not its own', byHash(hashOf('other')), /not the hash of query; expected the SHA-256/],
    ['of a later version', { persistedQuery: { version: 2, sha256Hash: 'x' } }, /expected 1/],
  ])('%s is refused', async (_what, extensions, words) => {
    const { status, body } = await get({ extensions, query: '{ __typename }' });
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
    expect(body.errors?.[0]?.message).toMatch(words);
  });
});

describe('where only trusted documents are answered', () => {
  let serving: Serving;
  beforeAll(async () => {
    const settings = { port: 0, host: 'localhost', logLevel: 'silent', isTrustedOnly: true } as const;
    serving = await serve(api, graph, settings);
  });
  afterAll(() => serving.close());

  const ask = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    return told(await fetch(serving.url, { method: 'POST', headers, body: JSON.stringify(body) }));
  };

  test('they are by their hash and as text, however it is laid out', async () => {
    const spaced = trace?.body.replaceAll('\n', '\n  ');
    for (const asked of [{ extensions: byHash(trace?.id ?? '') }, { query: trace?.body }, { query: spaced }]) {
      expect((await ask({ ...asked, variables })).body.data.trace.isCovered).toBe(true);
    }
  });

  test('nothing else is, and sending it does not make it trusted', async () => {
    const query = '{ __schema { types { name } } }';
    for (const asked of [{ query }, { query, extensions: byHash(hashOf(query)) }]) {
      const { status, body } = await ask(asked);
      expect([status, body.errors?.[0]?.extensions['code']]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
      expect(body).not.toHaveProperty('data');
    }
    const { body } = await ask({ extensions: byHash(hashOf(query)) });
    expect(body.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a manifest', () => {
  test('of ours holds each operation under the hash of its text', () => {
    expect(operations.length).toBeGreaterThan(5);
    expect(operations.map(({ body }) => hashOf(body))).toEqual(operations.map(({ id }) => id));
  });

  test.each([
    ['that is not there', 'nowhere.json', /^TRUSTED_DOCUMENTS is "nowhere\.json"; expected a manifest/],
    ['that is something else', 'package.json', /^TRUSTED_DOCUMENTS is "package\.json"; expected a manifest/],
  ])('%s stops the start', (_what, file, sentence) => {
    expect(() => readTrusted(schema, file)).toThrow(sentence);
  });
});
