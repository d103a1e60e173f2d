import { readConstraints } from './constraints.js';
import { cypher, statement } from './cypher.js';
import type { Graph } from './graph.js';
import { readVersion } from './ours.js';

export interface Readiness {
  readonly isReady: boolean;
  /** Whether it answers within two seconds. */
  readonly database: boolean;
  /** Names of constraints and indexes that are not there or not yet online. */
  readonly missing: readonly string[];
  /** Goes up with every load that changes something; null: nothing has been loaded. */
  readonly dataVersion: number | null;
}

/** Whether the graph can be asked: it is there, its indexes are online and something was loaded. */
export async function readiness(graph: Graph): Promise<Readiness> {
  if (!(await graph.isReachable())) return { isReady: false, database: false, missing: [], dataVersion: null };
  try {
    const wanted = await readConstraints();
    const rows = await graph.read(
      statement(cypher`SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name`),
      'readiness',
    );
    const online = new Set(rows.map(({ name }) => name));
    const missing = wanted.map(({ name }) => name).filter((name) => !online.has(name));
    const dataVersion = (await readVersion((one) => graph.read(one, 'readiness'))) ?? null;
    return { isReady: missing.length === 0 && dataVersion !== null, database: true, missing, dataVersion };
  } catch {
    // It went away between the two questions.
    return { isReady: false, database: false, missing: [], dataVersion: null };
  }
}
