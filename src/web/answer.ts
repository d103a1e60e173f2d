/** The codes that the API answers with, and two of the client's own. */
export type KnownCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'CLIENT_GONE'
  | 'DATABASE_UNAVAILABLE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_FOUND'
  | 'OPERATION_NOT_SUPPORTED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'OPERATION_TOO_COSTLY'
  | 'OPERATION_TOO_DEEP'
  | 'OPERATION_TOO_LARGE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'REQUEST_TOO_LARGE'
  | 'TIMEOUT'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'TOO_MANY_NEW_SHAPES'
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** The client's own: no server answers. */
  | 'UNREACHABLE'
  /** The client's own: what answers there does not speak GraphQL. */
  | 'NOT_GRAPHQL';

/** A newer server may know more codes; an editor offers these. */
export type ErrorCode = KnownCode | (string & Record<never, never>);

/** One error as the API reports it. */
export interface ReportedError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: ErrorCode } & Readonly<Record<string, unknown>>;
}

interface About {
  readonly cause?: unknown;
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly errors?: readonly ReportedError[];
  readonly partial?: unknown;
}

/** Why there is no whole answer. `code` says what can be done, `message` says it for people. */
export class InspectionTrailError extends Error {
  readonly code: ErrorCode;
  /** The HTTP status; undefined where nothing answered. */
  readonly status: number | undefined;
  /** By which the server's log knows the request. */
  readonly requestId: string | undefined;
  /** All errors that were reported; the first one gives `code` and `message`. */
  readonly errors: readonly ReportedError[];
  /** What was answered beside the errors, null in the places that they name; undefined where nothing was. */
  readonly partial: unknown;

  constructor(code: ErrorCode, message: string, { cause, status, requestId, errors = [], partial }: About = {}) {
    super(message, { cause });
    this.name = 'InspectionTrailError';
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.errors = errors;
    this.partial = partial;
  }
}

/** The data of a whole answer. */
export async function answerOf<Answer>(response: Response): Promise<Answer> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => undefined);
  if (!isGraphQL(body)) {
    throw new InspectionTrailError('NOT_GRAPHQL', `What answers at ${response.url} does not speak GraphQL.`, {
      status,
    });
  }
  const { data, errors = [] } = body;
  const [first] = errors;
  // The operation was checked against the schema when its types were generated.
  if (first === undefined) return data as Answer;
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const about = { status, requestId, errors, partial: data ?? undefined };
  throw new InspectionTrailError(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR', first.message, about);
}

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly ReportedError[];
}

function isGraphQL(body: unknown): body is GraphQLAnswer {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}
