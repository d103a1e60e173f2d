import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  DatabaseAway,
  GivenUp,
  GraphChanging,
  StatementTooSlow,
  TooManyNewShapes,
  WrongArgument,
} from './neo4j/errors.js';

/** The codes a caller may rely on, with the HTTP status each answers with where nothing could be answered. */
const statusOf = {
  BAD_USER_INPUT: 200,
  BAD_REQUEST: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
  REQUEST_TOO_LARGE: 413,
  NOT_FOUND: 404,
  OPERATION_NOT_SUPPORTED: 400,
  OPERATION_TOO_LARGE: 400,
  OPERATION_TOO_DEEP: 400,
  OPERATION_TOO_COSTLY: 400,
  DOCUMENT_NOT_TRUSTED: 403,
  TOO_MANY_NEW_SHAPES: 429,
  CLIENT_GONE: 499,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 200,
} as const;

export type Code = keyof typeof statusOf;

/** Codes of GraphQL itself, said by Apollo Server in its own words. */
const passedOn = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  ...Object.keys(statusOf),
]);

/** An error of ours as a caller sees it: a code to rely on and what to do. */
export function coded(error: unknown): GraphQLError | undefined {
  if (error instanceof WrongArgument) return withCode(error.message, 'BAD_USER_INPUT');
  if (error instanceof DatabaseAway) {
    return withCode(
      'The database does not answer just now. Nothing is lost; try again shortly.',
      'DATABASE_UNAVAILABLE',
    );
  }
  if (error instanceof GraphChanging) {
    return withCode('The graph is being loaded just now. Try again shortly.', 'DATABASE_UNAVAILABLE');
  }
  if (error instanceof StatementTooSlow) {
    return withCode(`${error.message} Ask for less: a smaller page, fewer levels, a narrower filter.`, 'TIMEOUT');
  }
  if (error instanceof TooManyNewShapes) {
    return withCode(
      `${error.message} Try again in a second; operations that were asked before are answered meanwhile.`,
      'TOO_MANY_NEW_SHAPES',
    );
  }
  if (error instanceof GivenUp) return withCode(error.message, 'CLIENT_GONE');
  return undefined;
}

/** The HTTP status of an operation that ended in this code; 200 for every code that is not ours. */
export function statusOfCode(code: unknown): number {
  return Object.entries(statusOf).find(([ours]) => ours === code)?.[1] ?? 200;
}

export interface Fault {
  id: string;
  error: unknown;
}

/** Masks everything that is not meant for callers; a fault gets an id, by which the log tells the rest. */
export function maskedBy(report: (fault: Fault) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const known = coded(original);
    if (known !== undefined) return { ...formatted, message: known.message, extensions: known.extensions };
    const code = formatted.extensions?.['code'];
    const isOurs = typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && passedOn.has(code);
    if (isOurs) return { ...formatted, extensions: meant(formatted.extensions) };
    const id = randomUUID();
    report({ id, error: original });
    return {
      ...formatted,
      message: `Something went wrong here, not in your request. Tell us this id: ${id}`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

/** A caller may be told more than the code: what was asked for costs, and what it may. */
export function withCode(message: string, code: Code, more: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}

function meant({ code, cost, limit }: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { code, ...(cost === undefined ? {} : { cost }), ...(limit === undefined ? {} : { limit }) };
}
