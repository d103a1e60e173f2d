import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { apolloServer } from './apollo.js';
import type { Config } from './config.js';
import { contextOf } from './context.js';
import type { Graph } from './neo4j/driver.js';
import { readiness } from './neo4j/readiness.js';
import type { Answering } from './schema.js';

const largestBody = 1_000_000;
/** Whoever asks has an answer within five seconds, whatever has become of the database. */
const patience = { milliseconds: 4_000 };

export interface Serving {
  readonly url: string;
  /** Says not ready, lets running operations finish, stops listening. */
  close: () => Promise<void>;
}

/** GraphQL over HTTP on /graphql, answered from the graph; beside it how the process and the database are. */
export async function serve(
  { schema, nouns }: Answering,
  graph: Graph,
  { port, host, logLevel }: Pick<Config, 'port' | 'host' | 'logLevel'>,
): Promise<Serving> {
  const app = Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
  });
  const apollo = apolloServer(schema, app.log, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: ({ id }) => Promise.resolve({ ...contextOf(graph, nouns, patience), requestId: id }),
    }),
  });
  const stopping = { is: false };
  addHealth(app, graph, stopping);
  app.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  app.setErrorHandler(answerInGraphQL);
  const url = await app.listen({ port, host });
  const close = async () => {
    stopping.is = true;
    await apollo.stop();
  };
  return { url: `${url}/graphql`, close };
}

/** /healthz: the process answers. /readyz: it can answer from the graph, whose data are of this version. */
function addHealth(app: FastifyInstance, graph: Graph, stopping: { readonly is: boolean }): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (stopping.is) return reply.status(503).send({ status: 'stopping' });
    const { isReady, ...state } = await readiness(graph);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', ...state });
  });
}

/** What Fastify itself refuses (no JSON, too large) is told in the form every other error has. */
function answerInGraphQL(this: FastifyInstance, error: FastifyError, _request: unknown, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) this.log.error({ err: error }, 'fault');
  const message = status >= 500 ? 'Something went wrong here, not in your request.' : error.message;
  const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  void reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}
