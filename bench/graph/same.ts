import { connect } from '../../src/neo4j/driver.js';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import type { Graph } from '../../src/neo4j/graph.js';
import { exportGraph } from '../../src/ingest/export.js';
import { load } from '../../src/ingest/load.js';
import { startGraph, startServer } from '../server.js';
import { piecesOf } from './pieces.js';

/** Loads the same claims as a document's are loaded, and says where that graph is another than the one measured on. */
export async function requireSame(nodes: number, say: (line: string) => void): Promise<void> {
  const loadedServer = await startServer(nodes);
  const measured = await startGraph(nodes, say);
  const [loaded, made] = [connect(loadedServer), connect(measured.server)];
  try {
    await applyConstraints(loaded);
    const claims = [...piecesOf(nodes)].map((piece) => piece.claims);
    const all = { nodes: claims.flatMap((one) => one.nodes), edges: claims.flatMap((one) => one.edges) };
    await load(loaded, { ...all, owner: 'seed', input: 'bench', read: {}, refused: [], unsourced: [] });
    const lines = [await linesOf(loaded), await linesOf(made)] as const;
    const differing = lines[0].flatMap((line, index) =>
      line === lines[1][index] ? [] : [line, lines[1][index] ?? ''],
    );
    if (lines[0].length !== lines[1].length || differing.length > 0) {
      throw new Error(`${lines[0].length} and ${lines[1].length} lines:\n${differing.slice(0, 10).join('\n')}`);
    }
    say(`${lines[0].length} lines: nodes with all that leaves them, constraints, indexes: the same as after a load.`);
  } finally {
    await loaded.close();
    await made.close();
    await measured.close();
    await loadedServer.stop();
  }
}

/** Without the history of the load, which the graph that is measured on has none of. */
async function linesOf(graph: Graph): Promise<readonly string[]> {
  const nodes = (await exportGraph(graph)).split('\n').filter((line) => !/^\{"id":"(load|change):/.test(line));
  const shown = await graph.read(
    {
      text: 'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state',
      parameters: {},
    },
    'indexes',
  );
  const indexes = shown.map((row) => JSON.stringify(row)).filter((line) => !line.includes('"LOOKUP"'));
  return [...nodes, ...indexes.toSorted()];
}
