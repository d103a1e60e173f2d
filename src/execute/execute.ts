import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLResolveInfo,
  isNonNullType,
  locatedError,
} from 'graphql';
import type { Context } from '../context.js';
import type { Variables } from '../neo4j/select/asked.js';
import type { Nouns } from '../neo4j/select/nouns.js';
import { byResponseKey } from './by-response-key.js';
import { compileOperation, type Operation, type Root } from './operation.js';

type Schema = ExecutionArgs['schema'];

export interface Asking extends Pick<ExecutionArgs, 'document' | 'variableValues' | 'operationName'> {
  readonly contextValue: Context;
}

export type Execute = (asking: Asking) => Promise<ExecutionResult>;

/** Does what `execute` of graphql-js does, but makes out each operation only once; what is unusual is left to it. */
export function executor(schema: Schema, nouns: Nouns): Execute {
  const known = new WeakMap<DocumentNode, Map<string, Operation | undefined>>();

  return async (asking) => {
    const operation = operationOf(asking);
    if (operation === undefined) return execute({ ...asking, schema, fieldResolver: byResponseKey });
    const { coerced, errors } = operation.coerce(asking.variableValues ?? {});
    return errors ? { errors } : answer(operation, coerced, { schema, context: asking.contextValue });
  };

  function operationOf({ document, operationName }: Asking): Operation | undefined {
    const name = operationName ?? '';
    const ofDocument = known.get(document) ?? new Map<string, Operation | undefined>();
    known.set(document, ofDocument);
    if (!ofDocument.has(name)) {
      ofDocument.set(name, compileOperation(document, operationName ?? undefined, { schema, nouns }));
    }
    return ofDocument.get(name);
  }
}

interface Answering {
  readonly schema: Schema;
  readonly context: Context;
}

async function answer(operation: Operation, variables: Variables, answering: Answering): Promise<ExecutionResult> {
  const errors: GraphQLError[] = [];
  try {
    const fields = await Promise.all(
      operation.roots(variables).map(async (root) => {
        const value = await answerRoot(root, { ...answering, operation, variables, errors });
        return [root.responseKey, value] as const;
      }),
    );
    const data = Object.fromEntries(fields);
    return errors.length === 0 ? { data } : { errors, data };
  } catch (error) {
    return { errors: [...errors, located(error)], data: null };
  }
}

interface AnsweringRoot extends Answering {
  readonly operation: Operation;
  readonly variables: Variables;
  readonly errors: GraphQLError[];
}

/** Throws where the field may not be null and is. */
async function answerRoot(root: Root, { context, variables, errors, ...answering }: AnsweringRoot): Promise<unknown> {
  const { asked, parent, responseKey, nodes } = root;
  if (asked === undefined) return parent.name;
  const { field, prepare, argsOf } = asked;
  const own: GraphQLError[] = [];
  try {
    const prepared = prepare(variables, context.count);
    const value: unknown = await field.resolve?.(
      undefined,
      argsOf(variables),
      { ...context, prepared },
      resolveInfo(root, field, { ...answering, variables }),
    );
    return prepared.read(value, own);
  } catch (error) {
    const failed = locatedError(error, nodes, [responseKey]);
    if (isNonNullType(field.type)) throw failed;
    own.push(failed);
    return null;
  } finally {
    errors.push(...own);
  }
}

function resolveInfo(
  { parent, nodes, responseKey, fragments }: Root,
  field: NonNullable<Root['asked']>['field'],
  { schema, operation, variables }: Pick<AnsweringRoot, 'schema' | 'operation' | 'variables'>,
): GraphQLResolveInfo {
  return {
    ...{ schema, fragments, variableValues: variables, operation: operation.node, rootValue: undefined },
    ...{ fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType: parent },
    path: { prev: undefined, key: responseKey, typename: parent.name },
  };
}

function located(error: unknown): GraphQLError {
  return error instanceof GraphQLError ? error : locatedError(error, undefined);
}
