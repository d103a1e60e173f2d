import { cypher, statement } from './cypher.js';
import type { Run } from './graph.js';

/** The one node that marks a database as ours and counts what was written to it. */
const versionId = 'data-version:graph';

/** Said of a database that holds something and was not made by us. */
export class ForeignDatabase extends Error {
  constructor(nodes: number) {
    super(
      `The database is not ours: it holds ${nodes} nodes and no data version, so nothing was written. ` +
        'Name an empty database, or set LOAD_INTO_FOREIGN=yes to load beside what is there.',
    );
    this.name = 'ForeignDatabase';
  }
}

/** Undefined in a database that nothing of ours was ever written to. */
export async function readVersion(run: Run): Promise<number | undefined> {
  const [row] = await run<{ version: number }>(
    statement(cypher`
MATCH (version:DataVersion {id: ${versionId}})
RETURN version.version AS version`),
  );
  return row?.version;
}

export async function refuseForeign(run: Run, intoForeign: boolean): Promise<void> {
  if (intoForeign || (await readVersion(run)) !== undefined) return;
  const [row] = await run<{ nodes: number }>(
    statement(cypher`MATCH (any) WHERE NOT any:Moment RETURN count(any) AS nodes`),
  );
  if (row !== undefined && row.nodes > 0) throw new ForeignDatabase(row.nodes);
}

/**
 * Makes all who write wait for each other: setting the mark takes the lock on the node, and holds it to the end
 * of the transaction. The version is read only after that, for it may have gone up while we waited.
 */
export async function lockVersion(run: Run): Promise<number> {
  await run(
    statement(cypher`
MERGE (version:DataVersion {id: ${versionId}})
ON CREATE SET version.version = 0
SET version.isOurs = true`),
  );
  return (await readVersion(run)) ?? 0;
}

/** Notes of which facts the graph holds the seed, so that a command need not compare all of them. */
export async function noteSeed(run: Run, input: string): Promise<void> {
  await run(
    statement(cypher`
MATCH (version:DataVersion {id: ${versionId}})
SET version.seed = ${input}`),
  );
}

/** Undefined where no seed was loaded, or by a program that did not note it. */
export async function notedSeed(run: Run): Promise<string | undefined> {
  const [row] = await run<{ seed: string | null }>(
    statement(cypher`
MATCH (version:DataVersion {id: ${versionId}})
RETURN version.seed AS seed`),
  );
  return row?.seed ?? undefined;
}

export async function writeVersion(run: Run, version: number): Promise<void> {
  await run(
    statement(cypher`
MATCH (version:DataVersion {id: ${versionId}})
SET version.version = ${version}`),
  );
}
