import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { cypher, type Statement, statement } from '../../src/neo4j/cypher.js';
import { connect } from '../../src/neo4j/driver.js';
import type { Graph, GraphSettings, Row } from '../../src/neo4j/graph.js';

// What the global set-up of this tier leaves, one for each worker.
const servers = JSON.parse(process.env['EMPTY_NEO4J'] ?? '[]') as GraphSettings[];
const own = servers[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
if (own === undefined) throw new Error('Only the suites of tests/server have a server whose graph they may change.');

/** The server of this worker, for the suites that act on a whole graph: its own run one after the other. */
export const settings: GraphSettings = own;

/** Before each test there are constraints and nothing else. */
export const graph: Graph = connect(settings);

beforeAll(() => applyConstraints(graph, { intoForeign: true }));

beforeEach(() => write(statement(cypher`MATCH (any) DETACH DELETE any`)));

afterAll(() => graph.close());

export async function write(one: Statement): Promise<void> {
  await graph.write((run) => run(one), 'test');
}

export async function read(one: Statement): Promise<Row[]> {
  return graph.read(one, 'test');
}

/** Whether nothing runs there but this question. */
export async function isQuiet(): Promise<boolean> {
  return (await read(statement(cypher`SHOW TRANSACTIONS YIELD transactionId`))).length <= 1;
}

/** How many transactions of this operation are open. */
export async function running(operation: string): Promise<number> {
  const rows = await read(
    statement(cypher`
SHOW TRANSACTIONS
YIELD metaData
WHERE metaData.operation = ${operation}
RETURN metaData`),
  );
  return rows.length;
}

/** The properties and labels of a node; undefined where there is none of this id. */
export async function stored(id: string): Promise<unknown> {
  const [row] = await read(statement(cypher`MATCH (node {id: ${id}}) RETURN node {.*, labels: labels(node)} AS node`));
  return row?.['node'];
}
