import { cypher, statement } from '../../neo4j/cypher.js';
import type { Graph } from '../../neo4j/graph.js';
import { type Claims, type GraphEdge, type GraphNode, valuesOf } from '../claim.js';
import { type Properties, statedDue } from '../form.js';
import type { Label } from '../noun.js';
import { labelOfId, nouns } from '../nouns.js';
import type { Property } from '../values.js';

/** Everything that one owner has in the graph, as it was loaded. */
export async function readOwned(graph: Graph, owner: string): Promise<Claims> {
  const [nodes, edges] = await Promise.all([
    graph.read<{ id: string; properties: Properties }>(
      statement(cypher`
MATCH (node:Node {owner: ${owner}})
WHERE NOT node:Tombstone
RETURN node.id AS id, properties(node) AS properties
ORDER BY id`),
      'read owned',
    ),
    graph.read<GraphEdge>(
      statement(cypher`
CALL () {
  MATCH (from:Node {owner: ${owner}})-[edge]->(to:Node)
  RETURN from, edge, to
  UNION
  MATCH (:Text {id: ${owner}})-[:TEXT_OF]->(from:Document)-[edge]->(to:Node)
  RETURN from, edge, to
}
WITH from, edge, to
WHERE edge.owner = ${owner}
RETURN type(edge) AS type, from.id AS from, to.id AS to`),
      'read owned',
    ),
  ]);
  return { nodes: nodes.map(({ id, properties }) => nodeOf(id, properties)), edges };
}

function nodeOf(id: string, properties: Properties): GraphNode {
  const label = labelOfId(id);
  return { id, label, facts: factsIn(label, properties) };
}

/** Without what the graph works out for itself: bounds, orders, a date that is due by a deadline. */
function factsIn(label: Label, properties: Properties): Record<string, Property> {
  const keys = Object.keys(valuesOf(nouns[label])).filter(
    (key) => key !== 'due' || statedDue(properties) !== undefined,
  );
  return Object.fromEntries(keys.flatMap((key) => (properties[key] === undefined ? [] : [[key, properties[key]]])));
}
