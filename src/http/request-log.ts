import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';
import { tellsNothing, type Told } from '../request.js';

const longestName = 80;

/** One line for each request to GraphQL, whoever answered or refused it; never a variable's value. */
export function addRequestLog(
  app: FastifyInstance,
  { answered }: Pick<Metrics, 'answered'>,
): (request: FastifyRequest) => Told {
  const told = new WeakMap<FastifyRequest, Told>();
  const toldOf = (request: FastifyRequest): Told => {
    const known = told.get(request) ?? tellsNothing();
    told.set(request, known);
    return known;
  };
  app.addHook('onSend', (request, reply, _payload, next) => {
    void reply.header('x-request-id', request.id);
    next();
  });
  app.addHook('onResponse', (request, reply, next) => {
    if (request.routeOptions.url === '/graphql') tell(request, reply);
    next();
  });
  return toldOf;

  function tell(request: FastifyRequest, reply: FastifyReply): void {
    const itsTold = toldOf(request);
    // Apollo Server refuses what is no request of GraphQL before its plugins hear of it.
    if (itsTold.codes.length === 0 && reply.statusCode >= 400) itsTold.codes = ['BAD_REQUEST'];
    answered(itsTold, reply.elapsedTime);
    const { operation, codes, cost, count, isGivenAgain } = itsTold;
    const line = {
      operation: operation.slice(0, longestName),
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      rows: count.objects,
      status: reply.statusCode,
      codes,
      objects: cost?.objects,
      isGivenAgain,
      requestId: request.id,
    };
    request.log.info(line, 'operation');
  }
}
