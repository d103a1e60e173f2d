import { loadSeed } from '../../src/ingest/seed.js';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { connect } from '../../src/neo4j/driver.js';
import { startThrowaway } from '../../src/neo4j/local/throwaway.js';
import { javaHome, stateDir } from './places.js';

/** One server with the seed in it, for every suite that only reads: never the user's own. */
export default async function setUp(): Promise<void> {
  const server = await startThrowaway({ stateDir, javaHome, say: (line) => process.stderr.write(`${line}\n`) });
  globalThis.seededServer = server;
  const { uri, user, password, database } = server;
  const graph = connect({ uri, user, password, database });
  try {
    await applyConstraints(graph);
    await loadSeed(graph, 'seed');
  } finally {
    await graph.close();
  }
  process.env['SEEDED_NEO4J'] = JSON.stringify({ uri, user, password, database });
}

declare global {
  var seededServer: Awaited<ReturnType<typeof startThrowaway>> | undefined;
}
