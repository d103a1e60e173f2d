import { cypher, statement } from '../neo4j/cypher.js';
import type { Graph, Row } from '../neo4j/graph.js';
import type { Properties } from './form.js';

/** When something last changed is no fact: it differs between graphs that say the same. */
const history = new Set(['changedAt', 'byChangedAsc', 'byChangedDesc']);

const pageSize = 2_000;

/** The graph without its history, one line for each node with the edges that leave it: equal for equal graphs. */
export async function exportGraph(graph: Graph): Promise<string> {
  const lines: string[] = [];
  let after = '';
  for (;;) {
    const page = await graph.read(pageAfter(after), 'export');
    lines.push(...page.map(lineOf));
    if (page.length < pageSize) return lines.join('');
    after = String(page.at(-1)?.['id']);
  }
}

function pageAfter(id: string) {
  return statement(cypher`
MATCH (node:Node)
WHERE node.id > ${id}
WITH node
ORDER BY node.id
LIMIT ${pageSize}
RETURN node.id AS id, properties(node) AS properties,
  COLLECT { UNWIND labels(node) AS label WITH label ORDER BY label RETURN label } AS labels,
  COLLECT {
    MATCH (node)-[edge]->(to:Node)
    WITH type(edge) AS type, to.id AS to, edge.owner AS owner
    ORDER BY type, to
    RETURN [type, to, owner]
  } AS edges`);
}

function lineOf({ id, labels, properties, edges }: Row): string {
  // The properties of nodes, which loads alone write.
  const facts = Object.entries(properties as Properties).filter(([key]) => !history.has(key));
  return `${JSON.stringify({ id, labels, properties: Object.fromEntries(facts.toSorted()), edges })}\n`;
}
