import { execute as executeOfGraphqlJs, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import type { Asked } from '../operations/operation.js';

export interface Serving<Made extends object> {
  readonly schema: GraphQLSchema;
  /** Made anew for each operation. */
  readonly contextFor: () => Made;
  /** Where it is not left to graphql-js. */
  readonly execute?: (
    asking: Pick<Parameters<typeof executeOfGraphqlJs>[0], 'document' | 'variableValues'> & { contextValue: Made },
  ) => Promise<ExecutionResult>;
}

/** In this process: parsed and checked once, as a server does that knows its operations. */
export function inProcess<Made extends object>(
  { schema, contextFor, execute }: Serving<Made>,
  { source, variables }: Asked,
) {
  const document = parse(source);
  const wrong = validate(schema, document);
  if (wrong[0]) throw wrong[0];
  const run = execute ?? (async (asking) => executeOfGraphqlJs({ ...asking, schema }));
  return async (): Promise<unknown> => {
    const { data, errors } = await run({ document, variableValues: variables, contextValue: contextFor() });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data;
  };
}
