import { cypher, statement } from '../neo4j/cypher.js';
import type { Run } from '../neo4j/graph.js';
import { batchesOf, type Send } from './batches.js';
import { orderKeys, type Properties } from './form.js';
import type { Change } from './history.js';
import { instantKeys } from './order.js';
import type { Mark } from './write.js';

export async function isWritten(run: Run, load: string): Promise<boolean> {
  const rows = await run(statement(cypher`MATCH (load:Load {id: ${load}}) RETURN load.id AS id`));
  return rows.length > 0;
}

export async function writeHistory(
  send: Send,
  mark: Mark,
  counts: Properties,
  changes: readonly Change[],
): Promise<void> {
  await send(
    statement(cypher`
CREATE (load:Load)
SET load = ${{ ...mark, ...counts }}
RETURN count(load) AS written`),
    1,
  );
  for (const batch of batchesOf(changes)) {
    const rows = batch.map((change) => ({
      ...change,
      ...orderKeys('Made', instantKeys(change.id, mark.startedAt)),
    }));
    await send(
      statement(cypher`
MATCH (load:Load {id: ${mark.id}})
UNWIND ${rows} AS row
CREATE (change:Change)-[:MADE_BY]->(load)
SET change = row
RETURN count(change) AS written`),
      rows.length,
    );
  }
}
