import { startThrowaway } from '../../src/neo4j/local/throwaway.js';
import { javaHome, stateDir } from './places.js';

/** One server for the suites that act on a whole graph: they run one after the other and begin with an empty one. */
export default async function setUp(): Promise<void> {
  const server = await startThrowaway({ stateDir, javaHome, say: (line) => process.stderr.write(`${line}\n`) });
  globalThis.emptyServer = server;
  const { uri, user, password, database } = server;
  process.env['EMPTY_NEO4J'] = JSON.stringify({ uri, user, password, database });
}

declare global {
  var emptyServer: Awaited<ReturnType<typeof startThrowaway>> | undefined;
}
