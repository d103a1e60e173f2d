import { finished } from 'node:stream/promises';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Code, statusOfCode } from '../errors.js';
import type { Told } from '../request.js';

export const largestBody = 1_000_000;
/** What is too large is still heard out up to here: whoever is cut off in the middle of it never reads why. */
const longestHeardOut = 20_000_000;
/** Whoever has not sent a request whole by then is not waited for. */
export const slowestRequest = 30_000;

const example = '{"query": "{ themes { totalCount } }"}';

const tooLarge = 'FST_ERR_CTP_BODY_TOO_LARGE';
const longestReadingAway = 1_000;

/** What Fastify itself refuses, by its code. */
const refusals: Readonly<Record<string, { code: Code; sentence: string }>> = {
  [tooLarge]: {
    code: 'REQUEST_TOO_LARGE',
    sentence: 'The body is too large; expected 1,000,000 bytes at most. Ask in several requests.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    sentence: `The content type is none that is read here; expected application/json, with a body as ${example}.`,
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'BAD_REQUEST', sentence: `The body is empty; expected ${example}.` },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'BAD_REQUEST', sentence: `The body is no JSON; expected ${example}.` },
};

/** Requests come in here: only JSON is read, and what is refused is told in the form every other error has. */
export function addDoor(app: FastifyInstance, toldOf: (request: FastifyRequest) => Told): void {
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (error.code === tooLarge) await readAway(request);
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error, requestId: request.id }, 'fault');
      return refuse(request, reply, { code: 'INTERNAL_SERVER_ERROR', status, sentence: 'Something went wrong here.' });
    }
    const { code, sentence } = refusals[error.code] ?? { code: 'BAD_REQUEST', sentence: error.message };
    const isHeardOut = code === 'REQUEST_TOO_LARGE' && Number(request.headers['content-length']) <= longestHeardOut;
    if (isHeardOut) void reply.removeHeader('connection');
    return refuse(request, reply, { code, status, sentence });
  });
  app.setNotFoundHandler((request, reply) => {
    const sentence = `There is no ${request.method} ${request.url.slice(0, 80)} here; GraphQL is asked at /graphql, by GET or POST.`;
    return refuse(request, reply, { code: 'NOT_FOUND', status: statusOfCode('NOT_FOUND'), sentence });
  });

  function refuse(request: FastifyRequest, reply: FastifyReply, { code, status, sentence }: Refused): FastifyReply {
    toldOf(request).codes = [code];
    return reply.status(status).send({ errors: [{ message: sentence, extensions: { code } }] });
  }
}

/** The connection is closed with the answer, and whoever is still sending then never reads it: they may come to an end. */
async function readAway({ raw }: FastifyRequest): Promise<void> {
  raw.resume();
  // Whoever goes away, or on for longer than that, is answered all the same.
  const signal = AbortSignal.timeout(longestReadingAway);
  await finished(raw, { signal, writable: false }).catch(() => undefined);
}

interface Refused {
  readonly code: Code;
  readonly status: number;
  readonly sentence: string;
}
