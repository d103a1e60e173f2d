import { cypher, join, name, statement } from '../neo4j/cypher.js';
import type { Run } from '../neo4j/graph.js';
import { keepAnew, keeping, leading } from '../neo4j/surroundings.js';
import { batchesOf, inBatches, type Sending } from './batches.js';
import type { Difference } from './difference.js';
import { labelOfId } from './nouns.js';
import { labelsOf } from './write.js';

const anyLeading = join(leading.map(name), '|');
/** Those of which it is kept where they lead, or by what this one assesses. */
const told = ['ASSESSES', 'CHANGES_STATUS_OF', 'COVERS'];

interface Changing {
  readonly difference: Difference;
  /** Of which the graph has drawn other conclusions. */
  readonly rederived: readonly string[];
  readonly tombstones: readonly string[];
}

/** Lets each node keep what stands around it now (see surroundings.ts), once all that this depends on is written. */
export async function keepAround({ ask, send }: Sending, changing: Changing): Promise<void> {
  const touched = new Set(touchedBy(changing));
  for (const id of await leadingTo(ask, lookedAt(changing))) touched.add(id);
  const ids = new Set((await inBatches([...touched], (batch) => around(ask, batch))).map(({ id }) => id));
  for (const label of keeping) {
    const ofLabel = [...ids].filter((id) => labelsOf(labelOfId(id)).includes(label));
    for (const batch of batchesOf(ofLabel)) await send(keepAnew(label, batch));
  }
}

function touchedBy({ difference, rederived }: Changing): readonly string[] {
  const { created, restored, changed, edgesCreated, edgesRetracted } = difference;
  const edges = [...edgesCreated, ...edgesRetracted];
  return [
    ...[...created, ...restored, ...changed].map(({ id }) => id),
    ...edges.filter(({ type }) => leading.includes(type)).map(({ from }) => from),
    ...edges.filter(({ type }) => told.includes(type)).map(({ to }) => to),
    ...rederived,
  ];
}

/** What others keep something of that is another now. To what is new only new relationships lead. */
function lookedAt({ difference: { restored, changed }, tombstones }: Changing): readonly string[] {
  const forces = changed.map(({ id }) => id).filter((id) => labelOfId(id) === 'Force');
  return [...restored.map(({ id }) => id), ...forces, ...tombstones];
}

async function leadingTo(ask: Run, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await inBatches(ids, (batch) =>
    ask<{ id: string }>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (:Node {id: id})<-[:${anyLeading}]-(from)
RETURN DISTINCT from.id AS id`),
    ),
  );
  return rows.map(({ id }) => id);
}

/** Themselves, what they speak of, and what was found in them and reports on them. */
function around(ask: Run, ids: readonly string[]) {
  return ask<{ id: string }>(
    statement(cypher`
UNWIND ${ids} AS id
MATCH (one:Node {id: id})
CALL (one) {
  RETURN one AS node
  UNION
  MATCH (one)-[:ASSESSES|CHANGES_STATUS_OF|COVERS]->(node)
  RETURN node
  UNION
  MATCH (one)-[:COVERS]->(:Assessment)-[:ASSESSES]->(node)
  RETURN node
  UNION
  MATCH (one:Inspection)<-[:FOUND_IN|REPORTS_ON]-(node)
  RETURN node
}
RETURN DISTINCT node.id AS id`),
  );
}
