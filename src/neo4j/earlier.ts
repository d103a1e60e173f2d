import { cypher, name, type Statement, statement } from './cypher.js';
import type { Graph, Run } from './graph.js';
import { keepAnew, keeping, type Keeping, kept } from './surroundings.js';

/** Nodes for one transaction. */
const batchSize = 2_000;

/**
 * What loads store today, in a graph that was loaded before they did: where an index on it is missing. An index is made
 * after that, so that what was cut short is done again.
 */
export async function bringUp(graph: Graph, missing: readonly Pick<Statement, 'text'>[]): Promise<void> {
  await graph.write((run) => markLongDates(run, missing), 'mark long dates');
  await keepSurroundings(graph, missing);
}

export async function keepSurroundings(graph: Graph, missing: readonly Pick<Statement, 'text'>[]): Promise<void> {
  for (const label of keeping) {
    const isMissing = missing.some(({ text }) =>
      kept(label).some((property) => text.includes(`(n:${label}) ON (n.${property}`)),
    );
    if (isMissing) await keepAll(graph, label);
  }
}

async function keepAll(graph: Graph, label: Keeping): Promise<void> {
  const rows = await graph.read<{ id: string }>(
    statement(cypher`MATCH (n:Node:${name(label)}) RETURN n.id AS id`),
    'keep surroundings',
  );
  for (let start = 0; start < rows.length; start += batchSize) {
    const ids = rows.slice(start, start + batchSize).map(({ id }) => id);
    await graph.write((run) => run(keepAnew(label, ids)), 'keep surroundings');
  }
}

/** As a load does it (see `isLong` of edtf.ts), for a graph that was loaded before there were such marks. */
async function markLongDates(run: Run, missing: readonly Pick<Statement, 'text'>[]): Promise<void> {
  for (const { text } of missing) {
    const [, label, property] = /FOR \(n:(\w+)\) ON \(n\.(\w+)IsLong\)/.exec(text) ?? [];
    if (label === undefined || property === undefined) continue;
    const [earliest, latest] = [name(`${property}Earliest`), name(`${property}Latest`)];
    await run(
      statement(cypher`
MATCH (n:Node:${name(label)})
WHERE n.${name(property)} IS NOT NULL
  AND coalesce(date(n.${earliest}) + duration({days: 366}) < date(n.${latest}), true)
SET n.${name(`${property}IsLong`)} = true`),
    );
  }
}
