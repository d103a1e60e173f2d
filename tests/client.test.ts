import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DocumentNode } from 'graphql';
import type { Code } from '../src/errors.js';
import { client, InspectionTrailError, type KnownCode, TraceDocument, type TraceQuery } from '../src/web/client.js';
import { compile, frontEnd } from './packed.js';

describe('the client, packed and installed by a front-end without a network', () => {
  let project: string;
  beforeAll(async () => {
    project = await frontEnd();
  });
  afterAll(() => rm(dirname(project), { recursive: true }));

  test('needs no other package', async () => {
    const manifest = await readFile(join(project, 'node_modules/inspection-trail/package.json'), 'utf8');
    expect(Object.keys(JSON.parse(manifest) as object)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/dependencies|scripts/i)]),
    );
    const lockfile = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as { packages: object };
    expect(Object.keys(lockfile.packages)).toEqual(['', 'node_modules/inspection-trail']);
  });

  test('gives right types, and refuses what is wrong', async () => {
    expect(await compile(project)).toBe('');
  });

  test('brings the schema and the operations', async () => {
    const packed = (file: string) => readFile(join(project, 'node_modules/inspection-trail', file), 'utf8');
    expect(await packed('schema.graphql')).toBe(await readFile('schema.graphql', 'utf8'));
    expect(await packed('operations/trace.graphql')).toBe(await readFile('operations/trace.graphql', 'utf8'));
  });
});

describe('the client', () => {
  const answering = (body: string, status = 200) =>
    client('http://localhost/graphql', {
      fetch: () => Promise.resolve(new Response(body, { status, headers: { 'x-request-id': 'req-1' } })),
    });

  test('knows every code of the server, or this does not compile', () => {
    const code: Code = 'TIMEOUT';
    const every = (one: Code): KnownCode => one;
    expect(every(code)).toBe(code);
  });

  test('has documents that fit where graphql and typed clients expect theirs', () => {
    const document: DocumentNode & { __apiType?: (variables: { id: string }) => TraceQuery } = TraceDocument;
    expect(document.kind).toBe('Document');
  });

  test('throws the code, the words and what was answered beside them', async () => {
    const errors = [{ message: 'Try again shortly.', path: ['trace'], extensions: { code: 'DATABASE_UNAVAILABLE' } }];
    const asked = answering(JSON.stringify({ data: { trace: null }, errors }), 503)(TraceDocument, { id: 'x:y' });
    await expect(asked).rejects.toThrow(
      expect.objectContaining({
        code: 'DATABASE_UNAVAILABLE',
        message: 'Try again shortly.',
        status: 503,
        requestId: 'req-1',
        errors,
        partial: { trace: null },
      }),
    );
    await expect(asked).rejects.toBeInstanceOf(InspectionTrailError);
  });

  test.each(['<html>', '[]', 'null', '{}'])('says that %s is no GraphQL', async (body) => {
    await expect(answering(body, 502)(TraceDocument, { id: 'x:y' })).rejects.toMatchObject({
      code: 'NOT_GRAPHQL',
      status: 502,
    });
  });

  test('hands on that it was told to stop', async () => {
    const stopped = AbortSignal.abort(new Error('enough'));
    await expect(
      client('http://127.0.0.1:1/graphql')(TraceDocument, { id: 'x:y' }, { signal: stopped }),
    ).rejects.toThrow('enough');
  });
});

describe('the client that asks by GET', () => {
  const url = 'http://localhost/graphql';
  const id = 'recommendation:nottinghamshire-2014-n2';
  const notFound = {
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  };

  /** A client of a server that gives these answers, one after the other, and what was asked of it. */
  function asking(...answers: object[]) {
    const asked: { url: URL; method: string | undefined; body: string }[] = [];
    const ask = client(url, {
      method: 'GET',
      fetch: (address, { method, body } = {}) => {
        // The client gives text.
        asked.push({ url: new URL(address), method, body: body as string });
        return Promise.resolve(Response.json(answers[asked.length - 1]));
      },
    });
    return { ask, asked };
  }

  test('gives each question an address: the hash of a trusted document, and the variables', async () => {
    const { operations } = JSON.parse(await readFile('trusted-documents.json', 'utf8')) as {
      operations: { id: string; name: string }[];
    };
    const { ask, asked } = asking({ data: { trace: null } });
    expect(await ask(TraceDocument, { id })).toEqual({ trace: null });
    const [{ url: address, method } = { url: new URL(url), method: '' }] = asked;
    expect([method, asked.length]).toEqual(['GET', 1]);
    expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual({ id });
    expect(JSON.parse(address.searchParams.get('extensions') ?? '')).toEqual({
      persistedQuery: { version: 1, sha256Hash: operations.find(({ name }) => name === 'Trace')?.id },
    });
  });

  test('sends the text along once where the hash is not known', async () => {
    const { ask, asked } = asking(notFound, { data: { trace: null } });
    expect(await ask(TraceDocument, { id })).toEqual({ trace: null });
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
    const { query, variables, extensions } = JSON.parse(asked[1]?.body ?? '') as Record<string, unknown>;
    expect(query).toMatch(/^query Trace/);
    expect(variables).toEqual({ id });
    expect(JSON.stringify(extensions)).toBe(asked[0]?.url.searchParams.get('extensions'));
  });

  test('puts no more into an address than every server takes', async () => {
    const { ask, asked } = asking({ data: { trace: null } });
    await ask(TraceDocument, { id: 'x'.repeat(5_000) });
    expect(asked.map(({ method }) => method)).toEqual(['POST']);
  });
});
