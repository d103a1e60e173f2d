import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { cypher, type Statement, statement } from '../../src/neo4j/cypher.js';
import { connect, type Graph, type Row } from '../../src/neo4j/driver.js';
import type { LocalServer } from '../../src/neo4j/local/server.js';
import { startThrowaway } from '../../src/neo4j/local/throwaway.js';
import { javaHome, stateDir } from './places.js';

let server: LocalServer;

/** A graph on a server of the suite's own: its constraints are there, and before each test nothing else is. */
export let graph: Graph;

beforeAll(async () => {
  server = await startThrowaway({ stateDir, javaHome, say: (line) => process.stderr.write(`${line}\n`) });
  graph = connect(server);
  await applyConstraints(graph);
});

beforeEach(() => write(statement(cypher`MATCH (any) DETACH DELETE any`)));

afterAll(async () => {
  await graph.close();
  await server.stop();
});

export async function write(one: Statement): Promise<void> {
  await graph.write((run) => run(one), 'test');
}

export async function read(one: Statement): Promise<Row[]> {
  return graph.read(one, 'test');
}

/** The properties and labels of a node; undefined where there is none of this id. */
export async function stored(id: string): Promise<unknown> {
  const [row] = await read(statement(cypher`MATCH (node {id: ${id}}) RETURN node {.*, labels: labels(node)} AS node`));
  return row?.['node'];
}
