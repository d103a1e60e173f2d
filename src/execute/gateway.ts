import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Execute } from './execute.js';

/** Apollo Server takes another execution than that of graphql-js only from a gateway: this one has a single schema. */
export function gatewayTo(schema: GraphQLSchema, execute: Execute): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request: { variables, operationName }, context }) =>
          // What server.ts makes for each request.
          execute({ document, variableValues: variables, operationName, contextValue: context as Context }),
      }),
    stop: () => Promise.resolve(),
  };
}
