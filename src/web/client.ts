import { answerOf, InspectionTrailError } from './answer.js';
import { byHash, byText, extensionsOf, type Request } from './request.js';
import type { TypedDocument } from './typed-document.js';

export * from '../generated/operations.js';
export { type ErrorCode, InspectionTrailError, type KnownCode, type ReportedError } from './answer.js';
export type { TypedDocument } from './typed-document.js';

export interface ClientOptions {
  /**
   * With 'GET' each question has an address of its own, its hash and variables in it, so that a browser or a CDN
   * keeps the answer and asks only whether it still holds. By itself 'POST': nothing that is asked stands in an address.
   */
  readonly method?: 'GET' | 'POST';
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
  const { headers, fetch = globalThis.fetch, method = 'POST' } = options;
  const where = String(url);
  return async <Answer, Variables>(
    document: TypedDocument<Answer, Variables>,
    variables?: Variables,
    { signal }: Asking = {},
  ) => {
    const answer = async ({ url: address, ...request }: Request): Promise<Answer> => {
      const given = { ...request, headers: { ...accept, ...headers, ...request.headers }, ...(signal && { signal }) };
      const response = await fetch(address, given).catch((cause: unknown) => {
        if (signal?.aborted) throw cause;
        throw new InspectionTrailError('UNREACHABLE', `Nothing answers at ${where}.`, { cause });
      });
      return answerOf<Answer>(response);
    };
    const extensions = method === 'GET' ? await extensionsOf(document) : undefined;
    const short = extensions && byHash(where, variables, extensions);
    if (short === undefined) return answer(byText(where, document, variables));
    return answer(short).catch((error: unknown) => {
      if (!(error instanceof InspectionTrailError) || error.code !== 'PERSISTED_QUERY_NOT_FOUND') throw error;
      return answer(byText(where, document, variables, extensions));
    });
  };
}

const accept = { accept: 'application/graphql-response+json, application/json' };
