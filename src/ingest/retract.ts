import { cypher, statement } from '../neo4j/cypher.js';
import { batchesOf, inBatches, type Sending } from './batches.js';
import type { GraphEdge } from './claim.js';
import { labelOfId } from './nouns.js';
import { labelsOf, type Mark } from './write.js';

/**
 * Takes nodes away once the edges of their owner are gone. What others still refer to stays as a tombstone: no
 * more than the id, whose it was and what. Returns the ids of those.
 */
export async function retract({ ask, send }: Sending, mark: Mark, ids: readonly string[]): Promise<string[]> {
  const referred = await inBatches(ids, (batch) =>
    ask<{ id: string }>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (node:Node {id: id})
WHERE EXISTS { (node)--() }
RETURN id`),
    ),
  );
  const tombstones = new Set(referred.map(({ id }) => id));
  for (const batch of batchesOf(ids.filter((id) => !tombstones.has(id)))) {
    await send(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (node:Node {id: id})
DELETE node
RETURN count(*) AS written`),
      batch.length,
    );
  }
  for (const batch of batchesOf([...tombstones])) {
    const rows = batch.map((id) => tombstoneOf(id, mark));
    await send(
      statement(cypher`
UNWIND ${rows} AS row
MATCH (node:Node {id: row.properties.id})
REMOVE node:$(row.labels)
SET node:Tombstone
SET node = row.properties
RETURN count(node) AS written`),
      rows.length,
    );
  }
  return [...tombstones];
}

/** Takes away the tombstones at the ends of edges that are gone, where nobody refers to them any more. */
export async function clearTombstones({ send }: Sending, gone: readonly GraphEdge[]): Promise<void> {
  for (const batch of batchesOf([...new Set(gone.flatMap(({ from, to }) => [from, to]))])) {
    await send(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (node:Tombstone {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node`),
    );
  }
}

function tombstoneOf(id: string, { owner, startedAt }: Mark) {
  const label = labelOfId(id);
  return { labels: labelsOf(label), properties: { id, owner, was: label, changedAt: startedAt } };
}
