import { startThrowaway } from '../../src/neo4j/local/throwaway.js';
import { javaHome, stateDir } from './places.js';

/** A server for each worker of this run, for the suites that act on a whole graph: each begins with an empty one. */
export default async function setUp({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const starting = Array.from({ length: maxWorkers }, () => startThrowaway({ stateDir, javaHome, say }));
  const servers = await Promise.all(starting);
  globalThis.emptyServers = servers;
  const settings = servers.map(({ uri, user, password, database }) => ({ uri, user, password, database }));
  process.env['EMPTY_NEO4J'] = JSON.stringify(settings);
}

declare global {
  var emptyServers: Awaited<ReturnType<typeof startThrowaway>>[] | undefined;
}
