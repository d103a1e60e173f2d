/**
 * How fast claims are loaded: the seed, then generated findings about an invented force, each with its evidence,
 * in loads of one owner each. So a claim is here two nodes and three relationships of the source's, and one node and
 * one relationship more for the history; Neo4j runs with both of Java's compilers, as it does by itself. Prints claims a second and memory after every tenth load, which should stay flat.
 *
 *   npm run bench:load                 100,000 claims
 *   npm run bench:load -- 20000        fewer
 */
import type { GraphEdge, GraphNode } from '../src/ingest/claim.js';
import { load } from '../src/ingest/load.js';
import { loadSeed, seedInput } from '../src/ingest/seed.js';
import { applyConstraints } from '../src/neo4j/constraints.js';
import { connect } from '../src/neo4j/driver.js';
import { startServer } from './server.js';

const claims = Number(process.argv[2] ?? 100_000);
const claimsInALoad = 2_000;
const seconds = (since: number) => (performance.now() - since) / 1_000;
const megabytes = () => Math.round(process.memoryUsage().rss / 1_048_576);

/** What a document of an invented force would say: findings, each with evidence of its own. */
function document(number: number): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (let place = 0; place < claimsInALoad; place += 1) {
    const slug = `loamshire-${number}-f${place}`;
    const id = `finding:${slug}`;
    const evidence = `evidence:finding-${slug}--report-loamshire`;
    const facts = { summary: `Finding ${place} of ${number}`, polarity: place % 3 === 0 ? 'POSITIVE' : 'NEGATIVE' };
    nodes.push({ id, label: 'Finding', facts });
    nodes.push({
      id: evidence,
      label: 'Evidence',
      facts: { method: 'READ', state: 'PROPOSED', rule: 'bench', reasons: [] },
    });
    edges.push({ type: 'FOUND_IN', from: id, to: 'inspection:loamshire-2040-initial' });
    edges.push({ type: 'SUPPORTS', from: evidence, to: id });
    edges.push({ type: 'CITES', from: evidence, to: 'report:loamshire' });
  }
  return { nodes, edges };
}

const loamshire = {
  force: [{ id: 'force:loamshire', name: 'Loamshire Police', onsCode: 'E00', region: 'Nowhere', country: 'ENGLAND' }],
  organisation: [{ id: 'organisation:inspectorate', name: 'Invented Inspectorate', kind: 'INSPECTORATE' }],
  inspection: [
    {
      id: 'inspection:loamshire-2040-initial',
      title: 'Loamshire',
      kind: 'INITIAL',
      forces: ['force:loamshire'],
      conductedBy: ['organisation:inspectorate'],
    },
  ],
  report: [
    {
      id: 'report:loamshire',
      title: 'Loamshire',
      publishedOn: '2040-02-04',
      confidence: 'VERIFIED',
      about: ['inspection:loamshire-2040-initial'],
    },
  ],
};

const server = await startServer(claims);
const graph = connect(server);
try {
  await applyConstraints(graph);
  let since = performance.now();
  await loadSeed(graph, 'seed');
  console.log(`the seed: ${seconds(since).toFixed(1)} s (target: under 10)`);

  const files = Object.entries(loamshire).map(([noun, rows]) => ({ file: `${noun}.json`, text: JSON.stringify(rows) }));
  await load(graph, { ...seedInput(files), owner: 'loamshire' });
  const start = performance.now();
  since = start;
  for (let number = 0; number * claimsInALoad < claims; number += 1) {
    const { nodes, edges } = document(number);
    const input = String(number);
    await load(graph, {
      owner: `report:loamshire-${number}`,
      nodes,
      edges,
      input,
      read: {},
      refused: [],
      unsourced: [],
    });
    if (number % 10 !== 9) continue;
    const loaded = (number + 1) * claimsInALoad;
    const rate = Math.round((10 * claimsInALoad) / seconds(since));
    console.log(`${loaded.toLocaleString('en-GB').padStart(8)} claims, ${rate} a second, ${megabytes()} MB`);
    since = performance.now();
  }
  console.log(
    `${claims} claims in ${seconds(start).toFixed(1)} s: ${Math.round(claims / seconds(start))} a second (target: 5,000)`,
  );
} finally {
  await graph.close();
  await server.stop();
}
