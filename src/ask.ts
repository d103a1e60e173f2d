import { execute } from 'graphql';
import { contextOf } from './context.js';
import type { Graph } from './neo4j/driver.js';
import { type Answering, byResponseKey } from './schema.js';
import type { TypedDocument } from './web/typed-document.js';

/** Asks the graph as any caller does, but in this process; an error of any field is thrown. */
export async function ask<Answer, Variables extends Record<string, unknown>>(
  { schema, nouns }: Answering,
  graph: Graph,
  document: TypedDocument<Answer, Variables>,
  variableValues: Variables,
): Promise<Answer> {
  const { data, errors } = await execute({
    schema,
    document,
    variableValues,
    contextValue: contextOf(graph, nouns),
    fieldResolver: byResponseKey,
  });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  // The operation was checked against the schema when its type was generated.
  return data as Answer;
}
