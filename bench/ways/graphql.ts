import { execute, type ExecutionArgs, type GraphQLFieldResolver, type GraphQLSchema, parse, validate } from 'graphql';
import type { Asked } from '../operations/operation.js';

export interface Serving {
  readonly schema: GraphQLSchema;
  /** Made anew for each operation. */
  readonly contextFor: () => object;
  readonly fieldResolver?: GraphQLFieldResolver<Record<string, unknown>, unknown>;
}

/** By graphql-js in this process: parsed and checked once, as a server does that knows its operations. */
export function inProcess({ schema, contextFor, fieldResolver }: Serving, { source, variables }: Asked) {
  const document = parse(source);
  const wrong = validate(schema, document);
  if (wrong[0]) throw wrong[0];
  const args: ExecutionArgs = { schema, document, variableValues: variables, fieldResolver };
  return async (): Promise<unknown> => {
    const { data, errors } = await execute({ ...args, contextValue: contextFor() });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data;
  };
}
