import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request.js';
import type { Execute } from './execute.js';

/** Apollo Server takes another execution than that of graphql-js only from a gateway: this one has a single schema. */
export function gatewayTo(
  schema: GraphQLSchema,
  execute: Execute,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, request: { variables, operationName }, context }) => {
          // What server.ts makes for each request.
          const contextValue = context as RequestContext;
          const { executed } = contextValue.told;
          return executed ?? execute({ document, variableValues: variables, operationName, contextValue });
        },
      }),
    stop: () => Promise.resolve(),
  };
}
