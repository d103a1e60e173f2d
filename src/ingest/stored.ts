import { cypher, join, name, statement } from '../neo4j/cypher.js';
import type { Run } from '../neo4j/graph.js';
import { inBatches } from './batches.js';
import type { Claims } from './claim.js';
import type { Known, StoredEdge, StoredNode } from './difference.js';
import { nouns } from './nouns.js';

/** What the graph holds, before a load, of its owner and of whatever else the load speaks of. */
export async function readKnown(run: Run, owner: string, { nodes, edges }: Claims): Promise<Known> {
  const [own, edgesOfOwner] = await Promise.all([ownNodes(run, owner), ownEdges(run, owner)]);
  const known = new Map(own.map((node) => [node.id, node]));
  const named = new Set([...nodes.map(({ id }) => id), ...edges.flatMap(({ from, to }) => [from, to])]);
  const others = await nodesOf(
    run,
    [...named].filter((id) => !known.has(id)),
  );
  others.forEach((node) => known.set(node.id, node));
  const starts = edges.filter(({ from, to }) => known.has(from) && known.has(to)).map(({ from }) => from);
  return {
    nodes: known,
    ownEdges: edgesOfOwner,
    othersEdges: await othersEdges(run, owner, [...new Set(starts)]),
  };
}

function ownNodes(run: Run, owner: string): Promise<StoredNode[]> {
  return run(
    statement(cypher`
MATCH (node:Node {owner: ${owner}})
RETURN node.id AS id, node.owner AS owner, node:Tombstone AS isTombstone, properties(node) AS properties`),
  );
}

function nodesOf(run: Run, ids: readonly string[]): Promise<StoredNode[]> {
  return inBatches(ids, (batch) =>
    run<StoredNode>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (node:Node {id: id})
RETURN id, node.owner AS owner, node:Tombstone AS isTombstone, properties(node) AS properties`),
    ),
  );
}

/** Every type is named, because only so the index on the guests of each is used. */
const types = Object.values(nouns).flatMap(({ edges }) => Object.values(edges ?? {}).map(({ type }) => type));
const anyType = join([...new Set(types)].map(name), '|');

function ownEdges(run: Run, owner: string): Promise<StoredEdge[]> {
  return run(
    statement(cypher`
CALL {
  MATCH (from:Node {owner: ${owner}})-[edge]->(to:Node)
  WHERE edge.owner = ${owner}
  RETURN from, edge, to
  UNION
  MATCH (from)-[edge:${anyType}]->(to)
  WHERE edge.guest = ${owner}
  RETURN from, edge, to
}
RETURN type(edge) AS type, from.id AS from, to.id AS to, elementId(edge) AS handle`),
  );
}

function othersEdges(run: Run, owner: string, starts: readonly string[]): Promise<Known['othersEdges'][number][]> {
  return inBatches(starts, (batch) =>
    run<Known['othersEdges'][number]>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (:Node {id: id})-[edge]->(to:Node)
WHERE edge.owner <> ${owner}
RETURN type(edge) AS type, id AS from, to.id AS to, elementId(edge) AS handle, edge.owner AS owner`),
    ),
  );
}
