import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { maskedBy, statusOfCode } from './errors.js';
import { mostTokens, refuseTooDeep } from './limits.js';
import type { Graph } from './neo4j/driver.js';
import { type Answering, byResponseKey } from './schema.js';

const largestBody = 1_000_000;

export interface Serving {
  readonly url: string;
  close: () => Promise<void>;
}

/** GraphQL over HTTP on /graphql, answered from the graph; close() lets running operations finish first. */
export async function serve(
  { schema, nouns }: Answering,
  graph: Graph,
  { port, host, logLevel }: Pick<Config, 'port' | 'host' | 'logLevel'>,
): Promise<Serving> {
  const app = Fastify({ logger: { level: logLevel }, disableRequestLogging: true, bodyLimit: largestBody });
  const context: Context = { graph, nouns };
  const apollo = new ApolloServer<Context>({
    schema,
    fieldResolver: byResponseKey,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    formatError: maskedBy(({ id, error }) => app.log.error({ fault: id, err: error }, 'fault')),
    plugins: [
      // Cache control wraps every resolver, for a header that the answers do not need.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      limits,
      operationLog(app),
    ],
  });
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) }),
  });
  app.setErrorHandler(answerInGraphQL);
  const url = await app.listen({ port, host });
  return { url: `${url}/graphql`, close: () => apollo.stop() };
}

const limits: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation }) => {
        if (operation) refuseTooDeep(document, operation);
        return Promise.resolve();
      },
      willSendResponse: ({ response }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { data, errors } = response.body.singleResult;
        const isAnswered = data !== null && data !== undefined && Object.values(data).some((value) => value !== null);
        const worst = Math.max(...(errors ?? []).map(({ extensions }) => statusOfCode(extensions?.['code'])));
        if (!isAnswered && worst >= 500) response.http.status = worst;
        return Promise.resolve();
      },
    }),
};

/** One line an operation: its name, what it took and its codes; never a variable's value. */
function operationLog(app: FastifyInstance): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      const started = performance.now();
      return Promise.resolve({
        willSendResponse: ({ operationName, response }) => {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const codes = errors.map(({ extensions }) => extensions?.['code']);
          const milliseconds = Math.round((performance.now() - started) * 10) / 10;
          app.log.info({ operation: operationName ?? 'unnamed', milliseconds, codes }, 'operation');
          return Promise.resolve();
        },
      });
    },
  };
}

/** What Fastify itself refuses (no JSON, too large) is told in the form every other error has. */
function answerInGraphQL(this: FastifyInstance, error: FastifyError, _request: unknown, reply: Reply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) this.log.error({ err: error }, 'fault');
  const message = status >= 500 ? 'Something went wrong here, not in your request.' : error.message;
  const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  void reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}

interface Reply {
  status: (code: number) => { send: (payload: unknown) => unknown };
}
