import { contextOf } from './context.js';
import type { Graph } from './neo4j/graph.js';
import type { Answering } from './schema.js';
import type { TypedDocument } from './web/typed-document.js';

/** Asks the graph as any caller does, but in this process; an error of any field is thrown. */
export async function ask<Answer, Variables extends Record<string, unknown>>(
  { execute, nouns }: Answering,
  graph: Graph,
  document: TypedDocument<Answer, Variables>,
  variableValues: Variables,
): Promise<Answer> {
  const { data, errors } = await execute({
    document,
    variableValues,
    contextValue: contextOf(graph, nouns),
  });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  // The operation was checked against the schema when its type was generated.
  return data as Answer;
}
