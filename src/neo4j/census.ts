import { cypher, statement } from './cypher.js';
import type { Graph } from './graph.js';

/** How many there are of each, the most first; a node of two labels counts under both. */
export interface Census {
  readonly nodes: readonly Count[];
  readonly relationships: readonly Count[];
}

interface Count {
  readonly name: string;
  readonly count: number;
}

export async function census(graph: Graph): Promise<Census> {
  const nodes = await graph.read(
    statement(cypher`MATCH (n)
UNWIND labels(n) AS name
RETURN name, count(*) AS count
ORDER BY count DESC, name`),
    'census',
  );
  const relationships = await graph.read(
    statement(cypher`MATCH ()-[r]->()
RETURN type(r) AS name, count(*) AS count
ORDER BY count DESC, name`),
    'census',
  );
  return { nodes: nodes.map(countOf), relationships: relationships.map(countOf) };
}

function countOf({ name, count }: Record<string, unknown>): Count {
  return { name: String(name), count: Number(count) };
}
