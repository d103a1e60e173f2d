import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { lastingMoment } from '../answers/lasting.js';
import { type Asked, askedIn } from './asked.js';
import type { Execute } from '../execute/execute.js';
import type { Foretelling } from '../limits/foretell.js';
import { remembering } from '../remembering.js';
import type { Read, RequestContext } from '../request.js';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

export interface Straight {
  readonly execute: Execute;
  readonly foretell: Foretelling;
  readonly contextFor: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
  readonly toldOf: (request: FastifyRequest) => RequestContext['told'];
  /** Says that a document was asked by its hash, and that it was known. */
  readonly looked: (isHit: true) => void;
}

/** What was answered without an error to a request of the same words. */
interface Known extends Read {
  readonly contentType: string;
}

/** As many operations as front-ends have; all that is made out of one is kept with it. */
const mostKnown = 200;

/**
 * Answers what was asked in the same words before without Apollo Server, which has read and checked it then. All that
 * is no answer without errors is still told by Apollo Server.
 */
export function straight({ execute, foretell, contextFor, toldOf, looked }: Straight, anew: Handler): Handler {
  const known = remembering<Known>(mostKnown);

  return async (request, reply) => {
    const asked = askedIn(request);
    if (asked === undefined) return anew(request, reply);
    const found = known.get(asked.key);
    if (found !== undefined)
      return (await answer(found, asked, contextFor(request, reply), reply)) ?? anew(request, reply);
    const body = await anew(request, reply);
    const { read } = toldOf(request);
    if (read && reply.statusCode === 200) {
      known.set(asked.key, { ...read, contentType: String(reply.getHeader('content-type')) });
    }
    return body;
  };

  async function answer(
    { document, operation, contentType }: Known,
    { variables, operationName, isByHash }: Asked,
    contextValue: RequestContext,
    reply: FastifyReply,
  ): Promise<string | undefined> {
    const { told } = contextValue;
    const cost = orUndefined(() => foretell(document, operation)(variables));
    if (cost === undefined) return undefined;
    const result = await execute({ document, variableValues: variables, operationName, contextValue });
    if (result.errors) {
      told.executed = result;
      return undefined;
    }
    if (isByHash) looked(true);
    const moment = lastingMoment(document, contextValue.moments);
    Object.assign(told, { operation: operation.name?.value ?? told.operation, cost, moment });
    void reply.code(200).header('content-type', contentType);
    return `${JSON.stringify({ data: result.data, extensions: { cost } })}\n`;
  }
}

/** What refuses here is refused by Apollo Server too, with all that it says of it. */
function orUndefined<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
