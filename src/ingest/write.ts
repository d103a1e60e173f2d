import { cypher, statement } from '../neo4j/cypher.js';
import { batchesOf, type Send } from './batches.js';
import type { GraphEdge, GraphNode } from './claim.js';
import type { StoredEdge } from './difference.js';
import { orderKeys, type Properties } from './form.js';
import { labelOfId, nouns } from './nouns.js';
import { instantKeys } from './order.js';
import type { Property } from './values.js';

/**
 * The statements of a load, each of any number of rows. Every node carries :Node beside its own label, and one
 * index on its id finds them all; so a few texts write every noun, instead of each costing the planner its own.
 *
 * CREATE and not MERGE, which looks for everything twice: the difference was taken in this transaction, behind the
 * lock, so none of it is there; and run again it would be empty.
 */

/** What a load leaves of itself. */
export interface Mark {
  id: string;
  owner: string;
  input: string;
  startedAt: string;
}

/** A node with all that is stored of it. */
export interface FormedNode extends Pick<GraphNode, 'id' | 'label'> {
  form: Readonly<Record<string, Property | null>>;
}

export async function createNodes(send: Send, mark: Mark, nodes: readonly FormedNode[]): Promise<void> {
  for (const batch of batchesOf(nodes)) {
    const rows = batch.map((node) => rowOf(mark, node));
    await send(
      statement(cypher`
UNWIND ${rows} AS row
CREATE (node:Node:$(row.labels))
SET node = row.properties
RETURN count(node) AS written`),
      rows.length,
    );
  }
}

/** Tombstones that come to life again. */
export async function restoreNodes(send: Send, mark: Mark, nodes: readonly FormedNode[]): Promise<void> {
  for (const batch of batchesOf(nodes)) {
    const rows = batch.map((node) => rowOf(mark, node));
    await send(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (node:Node {id: row.properties.id})
REMOVE node:Tombstone
SET node:$(row.labels)
SET node = row.properties
RETURN count(node) AS written`),
      rows.length,
    );
  }
}

function rowOf(mark: Mark, { id, label, form }: FormedNode) {
  return { labels: labelsOf(label), properties: { id, ...form, owner: mark.owner, ...lastChanged(id, mark) } };
}

/** With the edges that leave them, as far as they are of the same owner. */
export async function takeOver(
  send: Send,
  { owner }: Mark,
  nodes: readonly { readonly id: string; readonly from: string }[],
): Promise<void> {
  for (const batch of batchesOf(nodes)) {
    const rows = batch.map(({ id, from }) => ({ id, from }));
    await send(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (node:Node {id: row.id})
SET node.owner = ${owner}
WITH row, node, COLLECT { MATCH (node)-[edge]->() WHERE edge.owner = row.from RETURN edge } AS edges
FOREACH (edge IN edges | SET edge.owner = ${owner})
RETURN count(node) AS written`),
      rows.length,
    );
  }
}

/** Null takes a property away. */
export async function setProperties(
  send: Send,
  nodes: readonly { id: string; properties: Readonly<Record<string, Property | null>> }[],
): Promise<void> {
  for (const batch of batchesOf(nodes)) {
    const rows = batch.map(({ id, properties }) => ({ id, properties }));
    await send(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (node:Node {id: row.id})
SET node += row.properties
RETURN count(node) AS written`),
      rows.length,
    );
  }
}

export async function removeEdges(send: Send, edges: readonly StoredEdge[]): Promise<void> {
  for (const batch of batchesOf(edges.map(({ handle }) => handle))) {
    await send(
      statement(cypher`
UNWIND ${batch} AS handle
MATCH ()-[edge]->()
WHERE elementId(edge) = handle
DELETE edge
RETURN count(*) AS written`),
      batch.length,
    );
  }
}

/** An edge that starts at the node of another is a guest there: only its index finds it again. */
export async function createEdges(send: Send, { owner }: Mark, edges: readonly GraphEdge[]): Promise<void> {
  for (const batch of batchesOf(edges)) {
    const rows = batch.map(({ type, from, to }) => ({ type, from, to }));
    await send(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[edge:$(row.type) {owner: ${owner}, guest: CASE WHEN from.owner = ${owner} THEN null ELSE ${owner} END}]->(to)
RETURN count(edge) AS written`),
      rows.length,
    );
  }
}

/** When a node last changed: for the question "changed since", and for the orders that go by it. */
export function lastChanged(id: string, { startedAt }: Mark): Properties {
  const isOrdered = ['Finding', 'Recommendation'].includes(labelOfId(id));
  return { changedAt: startedAt, ...(isOrdered && orderKeys('Changed', instantKeys(id, startedAt))) };
}

export function labelsOf(label: GraphNode['label']): readonly string[] {
  const { kind } = nouns[label];
  return kind === undefined ? [label] : [label, kind];
}
