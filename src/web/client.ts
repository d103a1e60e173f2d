import { print } from 'graphql';
import { answerOf, InspectionTrailError } from './answer.js';
import type { TypedDocument } from './typed-document.js';

export * from '../generated/operations.js';
export { type ErrorCode, InspectionTrailError, type KnownCode, type ReportedError } from './answer.js';
export type { TypedDocument } from './typed-document.js';

export interface ClientOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another way to fetch: one that caches, or a test's. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface Asking {
  /** Ends the request, and with it the work of the server. */
  readonly signal?: AbortSignal;
}

/** Asks one operation. The variables may be left out where the operation needs none. */
export type Ask = <Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  ...given: object extends Variables
    ? [variables?: Variables, asking?: Asking]
    : [variables: Variables, asking?: Asking]
) => Promise<Answer>;

/**
 * A client of the API at this address: `client('http://localhost:4000/graphql')`. What it answers is whole: where any
 * field had an error it throws an InspectionTrailError, which has the code, and what was answered beside it.
 */
export function client(url: string | URL, options: ClientOptions = {}): Ask {
  const { headers, fetch = globalThis.fetch } = options;
  return async <Answer, Variables>(
    document: TypedDocument<Answer, Variables>,
    variables?: Variables,
    { signal }: Asking = {},
  ) => {
    const request = {
      method: 'POST',
      headers: { accept: 'application/graphql-response+json, application/json', ...headers, ...json },
      body: JSON.stringify({ query: print(document), variables }),
      ...(signal && { signal }),
    };
    const response = await fetch(url, request).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new InspectionTrailError('UNREACHABLE', `Nothing answers at ${String(url)}.`, { cause });
    });
    return answerOf<Answer>(response);
  };
}

const json = { 'content-type': 'application/json' };
