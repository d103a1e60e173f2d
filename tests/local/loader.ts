import { createInterface } from 'node:readline';
import { load } from '../../src/ingest/load.js';
import { connect } from '../../src/neo4j/driver.js';
import type { GraphSettings } from '../../src/neo4j/graph.js';
import { manyFindings } from '../many-findings.js';

/**
 * A process of its own, which a test can kill while it loads. Told in lines of JSON where the graph is and then what
 * to load; tells of each load what came of it.
 */
const [, , settings = '{}'] = process.argv;
// loading.ts alone starts this program and writes to it.
const graph = connect(JSON.parse(settings) as GraphSettings);

function tell(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

tell({ isReady: true });
for await (const line of createInterface(process.stdin)) {
  const { owner, edition } = JSON.parse(line) as { owner: string; edition: number };
  try {
    tell({ report: await load(graph, manyFindings(owner, edition)) });
  } catch (error) {
    tell({ failed: String(error) });
  }
}
await graph.close();
