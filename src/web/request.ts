import { print } from 'graphql';
import type { TypedDocument } from './typed-document.js';

/** A question on its way: where to, and with what. */
export interface Request {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What is said of a question beside its text: the hash by which it can be asked from now on. */
interface Extensions {
  readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string };
}

/** What servers and what stands before them take of an address without a word. */
const longestUrl = 4_000;
const known = new WeakMap<object, Promise<Extensions | undefined>>();

/** By its text, in the body; with extensions the server learns by which hash it will be asked. */
export function byText(
  url: string,
  document: TypedDocument<unknown, never>,
  variables: unknown,
  extensions?: Extensions,
): Request {
  const body = JSON.stringify({ query: print(document), variables, extensions });
  return { url, method: 'POST', headers: { 'content-type': 'application/json' }, body };
}

/** By its hash, in the address alone; undefined where the address would be too long. */
export function byHash(url: string, variables: unknown, extensions: Extensions): Request | undefined {
  const asked = new URLSearchParams({
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
    extensions: JSON.stringify(extensions),
  });
  const address = `${url}${url.includes('?') ? '&' : '?'}${asked.toString()}`;
  return address.length > longestUrl ? undefined : { url: address, method: 'GET', headers: {} };
}

/** Once for each document; undefined in a page that came neither by https nor from this machine: it cannot hash. */
export function extensionsOf(document: TypedDocument<unknown, never>): Promise<Extensions | undefined> {
  const found = known.get(document) ?? hashed(print(document));
  known.set(document, found);
  return found;
}

async function hashed(text: string): Promise<Extensions | undefined> {
  // Typed as if every page had it.
  const { crypto } = globalThis as { crypto?: Partial<typeof globalThis.crypto> };
  const subtle = crypto?.subtle;
  if (subtle === undefined) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const sha256Hash = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { persistedQuery: { version: 1, sha256Hash } };
}
