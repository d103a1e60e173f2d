import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { maskedBy, statusOfCode } from './errors.js';
import { mostTokens, refuseTooDeep } from './limits.js';
import { byResponseKey } from './schema.js';

export interface RequestContext extends Context {
  readonly requestId: string;
}

/** GraphQL as callers get it: limits before the graph is asked, errors masked, one log line an operation. */
export function apolloServer(
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
  plugins: ApolloServerPlugin<RequestContext>[],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    fieldResolver: byResponseKey,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    formatError: maskedBy(({ id, error }) => log.error({ fault: id, err: error }, 'fault')),
    plugins: [
      // Cache control wraps every resolver, for a header that the answers do not need.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits,
      operationLog(log),
      ...plugins,
    ],
  });
}

const limits: ApolloServerPlugin<RequestContext> = {
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

/** Never a variable's value: what somebody looks for is theirs. */
function operationLog(log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue }) => {
      const started = performance.now();
      return Promise.resolve({
        willSendResponse: ({ operationName, response }) => {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const line = {
            operation: operationName ?? 'unnamed',
            milliseconds: Math.round((performance.now() - started) * 10) / 10,
            rows: contextValue.count.objects,
            codes: errors.map(({ extensions }) => extensions?.['code']),
            requestId: contextValue.requestId,
          };
          log.info(line, 'operation');
          return Promise.resolve();
        },
      });
    },
  };
}
