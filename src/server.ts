import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { againFrom } from './answers/again.js';
import { answersWithin } from './answers/answers.js';
import { apolloServer } from './apollo.js';
import type { Config } from './config.js';
import { contextOf } from './context.js';
import { addExplorer } from './explorer.js';
import { addDoor, largestBody, slowestRequest } from './door.js';
import { addHealth } from './health.js';
import type { Graph } from './neo4j/driver.js';
import { readMoment } from './neo4j/moment.js';
import { addRequestLog } from './request-log.js';
import type { Answering } from './schema.js';

/** The longest that a question may take; that the database is away is told within five seconds. */
const patience = { milliseconds: 10_000, silence: 2_000 };
/** Of answers that are kept to be given again. */
const mostBytes = 32_000_000;

export interface Serving {
  readonly url: string;
  /** Says not ready, lets running operations finish, stops listening. */
  close: () => Promise<void>;
}

/** GraphQL over HTTP on /graphql, answered from the graph; beside it how the process and the database are. */
export async function serve(
  answering: Answering,
  graph: Graph,
  { port, host, logLevel }: Pick<Config, 'port' | 'host' | 'logLevel'>,
  /** Goes on beside the first requests; until it is over the server does not call itself ready. */
  warm: (isStopped: () => boolean) => Promise<void> = () => Promise.resolve(),
): Promise<Serving> {
  const app = open(logLevel);
  const toldOf = addRequestLog(app);
  addDoor(app, toldOf);
  const apollo = apolloServer(answering, app.log, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  const anew = fastifyApolloHandler(apollo, {
    context: (request, reply) => {
      const told = toldOf(request);
      const context = contextOf(graph, answering.nouns, { ...patience, signal: goneOf(reply) });
      return Promise.resolve({ ...context, count: told.count, told, requestId: request.id });
    },
  });
  const answers = answersWithin(mostBytes, () => readMoment((one) => graph.read(one, 'moment', patience)));
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: againFrom(answers, toldOf, async (request, reply) => anew.call(app, request, reply)),
  });
  const state = { isStopping: false, isWarm: false };
  addHealth(app, graph, state);
  addExplorer(app);
  const url = `${await app.listen({ port, host })}/graphql`;
  void warm(() => state.isStopping).finally(() => (state.isWarm = true));
  return {
    url,
    close: () => {
      state.isStopping = true;
      return apollo.stop();
    },
  };
}

function open(level: Config['logLevel']): FastifyInstance {
  return Fastify({
    logger: { level },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    requestTimeout: slowestRequest,
  });
}

/** Tells that the caller went away before the answer was theirs. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
