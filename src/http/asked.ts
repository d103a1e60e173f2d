import type { FastifyRequest } from 'fastify';

type Values = Readonly<Record<string, unknown>>;

/** What a request asks, where it asks in one of the usual ways. */
export interface Asked {
  /** The same for all that differ only in the values of their variables. */
  readonly key: string;
  readonly operationName: string | undefined;
  readonly variables: Values;
  /** Without its text: that is known by its hash. */
  readonly isByHash: boolean;
}

/** Texts; null is as if it were not there. */
interface Said {
  readonly query: unknown;
  readonly operationName: unknown;
  readonly variables: unknown;
  readonly extensions: string | undefined;
}

const longestKey = 10_000;

/** Undefined for what is asked in any but the most usual ways. */
export function askedIn(request: FastifyRequest): Asked | undefined {
  const said = request.method === 'POST' ? saidIn(request.body) : saidInAddress(request);
  if (said === undefined) return undefined;
  const { query = '', operationName = '', variables = {}, extensions = '' } = said;
  if (typeof query !== 'string' || typeof operationName !== 'string' || !isRecord(variables)) return undefined;
  const { accept = '' } = request.headers;
  if (query.length + extensions.length + accept.length > longestKey) return undefined;
  return {
    key: [request.method, accept, operationName, extensions, query].join('\n'),
    operationName: operationName === '' ? undefined : operationName,
    variables,
    isByHash: query === '',
  };
}

function saidIn(body: unknown): Said | undefined {
  if (!isRecord(body) || (body['extensions'] ?? undefined) !== undefined || body['operationName'] === '')
    return undefined;
  const { query, operationName, variables } = body;
  if (typeof query !== 'string') return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined, extensions: undefined };
}

function saidInAddress({ method, url, headers }: FastifyRequest): Said | undefined {
  if (method !== 'GET' || headers['content-type'] !== undefined) return undefined;
  const { searchParams } = new URL(url, 'http://localhost');
  const names = [...searchParams.keys()];
  // Given twice, or empty, it is a mistake.
  if (new Set(names).size < names.length || [...searchParams.values()].includes('')) return undefined;
  const of = (name: string) => searchParams.get(name) ?? undefined;
  const variables = of('variables');
  return {
    query: of('query'),
    operationName: of('operationName'),
    variables: variables === undefined ? undefined : inJson(variables),
    extensions: of('extensions'),
  };
}

function inJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
