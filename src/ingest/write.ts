import { cypher, statement } from '../neo4j/cypher.js';
import type { Run } from '../neo4j/driver.js';
import { inBatches } from './batches.js';
import type { GraphEdge, GraphNode } from './claim.js';
import type { StoredEdge } from './difference.js';
import { formOf, orderKeys, type Properties } from './form.js';
import type { Change } from './history.js';
import { labelOfId, nouns } from './nouns.js';
import { instantKeys } from './order.js';
import type { Property } from './values.js';

/**
 * The statements of a load, each of any number of rows. Every node carries :Node beside its own label, and one
 * index on its id finds them all; so a few texts write every noun, instead of each costing the planner its own.
 */

/** What a load leaves of itself. Made once, before the transaction, because a transaction may run twice. */
export interface Mark {
  id: string;
  owner: string;
  input: string;
  startedAt: string;
}

export async function isWritten(run: Run, { id }: Mark): Promise<boolean> {
  const rows = await run(statement(cypher`MATCH (load:Load {id: ${id}}) RETURN load.id AS id`));
  return rows.length > 0;
}

/** New nodes, and tombstones that come to life again; tells which stand in the graph now. */
export async function writeNodes(run: Run, mark: Mark, nodes: readonly GraphNode[]): Promise<string[]> {
  const written = await inBatches(nodes, (batch) => {
    const rows = batch.map((node) => ({
      id: node.id,
      labels: labelsOf(node),
      properties: { ...formOf(node), owner: mark.owner, ...lastChanged(node.id, mark) },
    }));
    return run<{ id: string }>(
      statement(cypher`
UNWIND ${rows} AS row
MERGE (node:Node {id: row.id})
SET node:$(row.labels)
SET node += row.properties
REMOVE node:Tombstone, node.was
RETURN node.id AS id`),
    );
  });
  return written.map(({ id }) => id);
}

/** Null takes a property away. */
export async function setProperties(
  run: Run,
  nodes: readonly { id: string; properties: Readonly<Record<string, Property | null>> }[],
): Promise<void> {
  await inBatches(nodes, (batch) => {
    const rows = batch.map(({ id, properties }) => ({ id, properties }));
    return run(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (node:Node {id: row.id})
SET node += row.properties`),
    );
  });
}

export async function removeEdges(run: Run, edges: readonly StoredEdge[]): Promise<void> {
  const handles = edges.map(({ handle }) => handle);
  await inBatches(handles, (batch) =>
    run(
      statement(cypher`
UNWIND ${batch} AS handle
MATCH ()-[edge]->()
WHERE elementId(edge) = handle
DELETE edge`),
    ),
  );
}

/**
 * Takes nodes away once the edges of their owner are gone. What others still refer to stays as a tombstone: no
 * more than the id, whose it was and what. Returns the ids of those.
 */
export async function retract(run: Run, { owner, startedAt }: Mark, ids: readonly string[]): Promise<string[]> {
  const referred = await inBatches(ids, (batch) =>
    run<{ id: string }>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (node:Node {id: id})
WHERE EXISTS { (node)--() }
RETURN id`),
    ),
  );
  const tombstones = new Set(referred.map(({ id }) => id));
  const free = ids.filter((id) => !tombstones.has(id));
  await inBatches(free, (batch) =>
    run(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (node:Node {id: id})
DELETE node`),
    ),
  );
  await inBatches([...tombstones], (batch) => {
    const rows = batch.map((id) => {
      const label = labelOfId(id);
      return { id, labels: labelsOf({ label }), properties: { id, owner, was: label, changedAt: startedAt } };
    });
    return run(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (node:Node {id: row.id})
REMOVE node:$(row.labels)
SET node:Tombstone
SET node = row.properties`),
    );
  });
  return [...tombstones];
}

/**
 * CREATE and not MERGE, which would look through all relationships for a type that is not in the text: the
 * difference was taken in this transaction, so none of these is there, and run again it would be empty.
 */
export async function createEdges(run: Run, { owner }: Mark, edges: readonly GraphEdge[]): Promise<void> {
  await inBatches(edges, (batch) => {
    const rows = batch.map(({ type, from, to }) => ({ type, from, to }));
    return run(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge.owner = ${owner}`),
    );
  });
}

export async function writeHistory(
  run: Run,
  { id, ...mark }: Mark,
  counts: Properties,
  changes: readonly Change[],
): Promise<void> {
  await run(
    statement(cypher`
MERGE (load:Load {id: ${id}})
SET load += ${{ ...mark, ...counts }}`),
  );
  await inBatches(changes, (batch) => {
    const rows = batch.map((change) => ({
      id: change.id,
      properties: { ...change, ...orderKeys('Made', instantKeys(change.id, mark.startedAt)) },
    }));
    return run(
      statement(cypher`
MATCH (load:Load {id: ${id}})
UNWIND ${rows} AS row
MERGE (change:Change {id: row.id})
SET change += row.properties
CREATE (change)-[:MADE_BY]->(load)`),
    );
  });
}

/** When a node last changed: for the question "changed since", and for the orders that go by it. */
export function lastChanged(id: string, { startedAt }: Mark): Properties {
  const isOrdered = ['Finding', 'Recommendation'].includes(labelOfId(id));
  return { changedAt: startedAt, ...(isOrdered && orderKeys('Changed', instantKeys(id, startedAt))) };
}

function labelsOf({ label }: Pick<GraphNode, 'label'>): readonly string[] {
  const { kind } = nouns[label];
  return kind === undefined ? [label] : [label, kind];
}
