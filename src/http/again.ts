import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Told } from '../request.js';
import type { Answers, Given } from '../answers/answers.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came. */
    text: string | undefined;
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const longestAccept = 200;

/**
 * Answers what was asked before by what was answered then, and keeps what is answered now. Whether it was, is told by
 * the words of the body as they came: only what is new is read as JSON.
 */
export function againFrom(
  app: FastifyInstance,
  answers: Answers,
  toldOf: (request: FastifyRequest) => Told,
  anew: Handler,
): Handler {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('text', undefined);
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    request.text = text;
    const key = keyOf(request);
    if (key !== undefined && answers.holds(key)) done(null);
    else void parse(request, text, done);
  });

  return async (request, reply) => {
    const key = keyOf(request);
    const told = toldOf(request);
    const before = key === undefined ? undefined : await answers.find(key);
    if (before) {
      const { operation, cost, count } = before.told;
      Object.assign(told, { operation, cost, isGivenAgain: true });
      told.count.objects = count.objects;
      return give(before, request, reply);
    }
    // What was answered once is JSON.
    if (request.body === undefined && request.text !== undefined) request.body = JSON.parse(request.text);
    void reply.header('cache-control', 'no-store');
    const body = await anew(request, reply);
    if (key === undefined || told.moment === undefined || typeof body !== 'string') return body;
    if (reply.statusCode !== 200) return body;
    const contentType = String(reply.getHeader('content-type'));
    return give(answers.keep(key, told.moment, { body: Buffer.from(body), contentType, told }), request, reply);
  };
}

/** Everything of a request on which its answer depends, as it came. */
function keyOf({ method, url, text, headers: { accept = '' } }: FastifyRequest): string | undefined {
  if (accept.length > longestAccept) return undefined;
  if (method === 'GET') return `${accept}\n${url}`;
  return method === 'POST' && text !== undefined ? `${accept}\n\n${text}` : undefined;
}

/** Whoever keeps it asks each time whether it still holds, and hears in a few bytes that it does. */
function give({ body, contentType, etag }: Given, { method, headers }: FastifyRequest, reply: FastifyReply): unknown {
  void reply.header('etag', etag).header('cache-control', 'no-cache');
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (method === 'GET' && known?.some((one) => one === etag || one === '*')) {
    void reply.code(304).removeHeader('content-type');
    return reply.send();
  }
  void reply.code(200).header('content-type', contentType);
  return reply.send(body);
}
