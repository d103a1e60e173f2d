import type { GraphEdge, GraphNode } from '../src/ingest/claim.js';
import type { LoadInput } from '../src/ingest/load.js';

const findings = 600;

/**
 * A load that takes a while: findings about Borsetshire Constabulary, which does not exist, each with its evidence.
 * The second edition leaves out a third of the first, words another third differently and adds as many.
 */
export function manyFindings(owner: string, edition: number): LoadInput {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const first = edition === 1 ? 0 : findings / 3;
  for (let place = first; place < first + findings; place += 1) {
    const slug = `borsetshire-${owner.replace(':', '-')}-${place}`;
    const id = `finding:${slug}`;
    const evidence = `evidence:finding-${slug}`;
    const wording = place < (findings * 2) / 3 ? edition : 'each';
    nodes.push({ id, label: 'Finding', facts: { summary: `Finding of edition ${wording}`, polarity: 'NEGATIVE' } });
    nodes.push({ id: evidence, label: 'Evidence', facts: { method: 'CURATED', state: 'ACCEPTED', reasons: [] } });
    edges.push({ type: 'FOUND_IN', from: id, to: 'inspection:borsetshire-2030-initial' });
    edges.push({ type: 'SUPPORTS', from: evidence, to: id });
    edges.push({ type: 'CITES', from: evidence, to: 'report:borsetshire-2030-initial' });
  }
  return { owner, nodes, edges, input: `edition ${edition}`, read: {}, refused: [], unsourced: [] };
}
