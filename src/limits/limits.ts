import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../request.js';
import { statusOfCode, withCode } from '../errors.js';
import { checkArguments } from './arguments.js';
import { type Cost, costOf, most } from './cost.js';
import { refuseTooMuch } from './refuse.js';

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

/** Foretells what an operation costs, its variables resolved, refuses what costs too much and tells it in each answer. */
export function limits(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let cost: Cost | undefined;
      return Promise.resolve({
        didResolveOperation: (resolved) => {
          cost = measured(schema, resolved);
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

function measured(schema: GraphQLSchema, { document, operation, request }: Resolved): Cost | undefined {
  // Apollo Server says it better where no operation of the name is there.
  if (!operation) return undefined;
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw refusing(
      withCode(
        `This API answers queries; a ${operation.operation} was given, and nothing can be changed through it.`,
        'OPERATION_NOT_SUPPORTED',
      ),
    );
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  // The execution tells all that is wrong with them.
  if (errors) return undefined;
  const walked = { schema, document, operation, variables: coerced };
  try {
    const cost = costOf(walked);
    refuseTooMuch(cost);
    checkArguments(walked, most.fields);
    return cost;
  } catch (error) {
    throw error instanceof GraphQLError ? refusing(error) : error;
  }
}

/** Refused before it runs, an operation has no answer at all, so the status says so: 400 for wrong arguments too. */
function refusing({ message, extensions }: GraphQLError): GraphQLError {
  const code = extensions['code'] ?? 'BAD_USER_INPUT';
  const status = Math.max(400, statusOfCode(code));
  return new GraphQLError(message, { extensions: { ...extensions, code, http: { status } } });
}
