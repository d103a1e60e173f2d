import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { url } from '../neo4j/served.js';

const get = (path: string, accept = 'text/html,application/xhtml+xml') =>
  fetch(new URL(path, url()), { headers: { accept } });

describe('GET / in a browser', () => {
  test('is a page that may load nothing from elsewhere', async () => {
    const page = await get('/');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/\*|https?:|unsafe-eval|script-src [^;]*unsafe/);
    expect(await page.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('has every file that the page and its parts name', async () => {
    const page = await (await get('/')).text();
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(named).toEqual(['explorer/icon.svg', 'explorer/page.css', 'explorer/page.js']);
    const program = await (await get('/explorer/page.js')).text();
    const parts = [...program.matchAll(/["']\.\/([\w-]+\.js)["']/g)].map(([, file]) => `explorer/${file ?? ''}`);
    expect(parts.length).toBeGreaterThan(5);
    for (const path of new Set([...named, ...parts]))
      expect([path, (await get(`/${path}`)).status]).toEqual([path, 200]);
  });

  test('fetches no style and no font from elsewhere', async () => {
    const styles = await (await get('/explorer/page.css')).text();
    expect(styles.match(/url\(\s*["']?(?!data:)[^)]{0,40}|@import[^;]{0,80}/g)).toBeNull();
  });

  test('has every operation of operations/ as it stands, but the one by which npm run trace looks for words', async () => {
    const program = await (await get('/explorer/page.js')).text();
    const missing = readdirSync('operations').filter((file) => {
      const words = readFileSync(`operations/${file}`, 'utf8').split('\n')[0] ?? '';
      return !program.includes(words.replaceAll("'", "\\'")) && !program.includes(words);
    });
    expect(missing).toEqual(['traceable.graphql']);
  });
});

test('GET / of a program tells where to ask', async () => {
  const answer = await get('/', 'application/json');
  expect(await answer.json()).toEqual({ graphql: '/graphql', health: '/healthz', readiness: '/readyz' });
  expect(answer.headers.get('vary')).toBe('accept');
});

test('what an editor asks first, the whole schema with its descriptions, is within the limits', async () => {
  const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true });
  const response = await fetch(url(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data: { __schema: { description: string } } };
  expect(answer).not.toHaveProperty('errors');
  expect(answer.data.__schema.description).toContain('inspectors of police forces');
});
