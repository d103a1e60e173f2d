import { afterAll, beforeAll } from '@jest/globals';
import { type Serving, serve } from '../../src/server.js';
import { api, graph } from './seeded.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serve(api, graph, { port: 0, host: 'localhost', logLevel: 'silent' });
});
afterAll(() => serving.close());

export interface Told {
  status: number;
  headers: Headers;
  // A test reads answers of every shape; what it expects is its own check of the type.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: { data?: any; errors?: { message: string; extensions: Record<string, unknown> }[]; extensions?: any };
}

export const url = (): string => serving.url;

const json = { 'content-type': 'application/json' };

/** The seeded graph, asked over HTTP: a text goes as it is, everything else as JSON. */
export async function post(body: unknown, headers: Record<string, string> = json): Promise<Told> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return told(await fetch(serving.url, { method: 'POST', headers, body: text }));
}

export async function get(parameters: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Told> {
  const asked = new URL(serving.url);
  for (const [name, value] of Object.entries(parameters)) {
    asked.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return told(await fetch(asked, { headers }));
}

export async function told(response: Response): Promise<Told> {
  return { status: response.status, headers: response.headers, body: (await response.json()) as Told['body'] };
}
