import { graphql } from 'graphql';
import { contextOf } from '../../src/context.js';
import { byResponseKey } from '../../src/execute/by-response-key.js';
import type { Graph } from '../../src/neo4j/graph.js';
import { answering } from '../../src/schema.js';
import { graph as ownGraph } from './empty.js';

const { schema, nouns } = answering();

/** The answer of the graph that a suite acts on, to what has to be answered without an error. */
export async function ask(
  source: string,
  variableValues: Record<string, unknown> = {},
  graph: Pick<Graph, 'readTogether'> = ownGraph,
  // A test reads answers of every shape; what it expects is its own check of the type.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<any> {
  const contextValue = contextOf(graph, nouns);
  const asked = { schema, source, variableValues, contextValue, fieldResolver: byResponseKey };
  const { data, errors = [] } = await graphql(asked);
  const [error] = errors;
  if (error) throw error.originalError ?? error;
  return data;
}
