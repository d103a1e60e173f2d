import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from '../request.js';
import { withCode } from '../errors.js';
import type { Cost } from './cost.js';
import { type Foretelling, refusing } from './foretell.js';

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

/** Foretells what an operation costs, its variables resolved, refuses what costs too much and tells it in each answer. */
export function limits(foretell: Foretelling): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let cost: Cost | undefined;
      return Promise.resolve({
        didResolveOperation: (resolved) => {
          cost = measured(foretell, resolved);
          if (cost) resolved.contextValue.told.cost = cost;
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && cost) body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          return Promise.resolve();
        },
      });
    },
  };
}

function measured(foretell: Foretelling, { document, operation, request }: Resolved): Cost | undefined {
  // Apollo Server says it better where no operation of the name is there.
  if (!operation) return undefined;
  if (operation.operation === OperationTypeNode.QUERY) return foretell(document, operation)(request.variables ?? {});
  throw refusing(
    withCode(
      `This API answers queries; a ${operation.operation} was given, and nothing can be changed through it.`,
      'OPERATION_NOT_SUPPORTED',
    ),
  );
}
