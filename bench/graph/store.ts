import type { GraphEdge } from '../../src/ingest/claim.js';
import { claimForm, inspectionForm } from '../../src/ingest/derive.js';
import { formOf, type Properties } from '../../src/ingest/form.js';
import { labelsOf, lastChanged } from '../../src/ingest/write.js';
import type { Piece } from './pieces.js';

/** A node as the product stores it, with the labels that it carries. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface Stored {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly GraphEdge[];
}

const startedAt = '2026-01-01T00:00:00.000Z';
const mark = { id: 'load:bench', owner: 'seed', input: 'bench', startedAt };
const madeLabels = new Set(['Finding', 'Recommendation', 'Assessment']);

/** By the product's own functions, so that bounds, ordering keys and derived values are what a load would store. */
export function stored({ claims: { nodes, edges }, publishedOn }: Piece): Stored {
  const formed = nodes.map((node) => {
    const { id, label } = node;
    const form = formOf(node);
    return {
      labels: ['Node', ...labelsOf(label)],
      properties: {
        ...{ id, ...form, owner: mark.owner, ...lastChanged(id, mark) },
        ...(label === 'Inspection' && inspectionForm(id, publishedOn)),
        ...(madeLabels.has(label) && claimForm(id, form, publishedOn)),
      },
    };
  });
  return { nodes: formed, edges };
}

/** The nodes by which the product knows a database to be its own, and whether a load is just being committed. */
export const ours: Stored = {
  nodes: [
    { labels: ['DataVersion'], properties: { id: 'data-version:graph', version: 1, isOurs: true } },
    { labels: ['Moment'], properties: { id: 'moment:graph', count: 0 } },
  ],
  edges: [],
};
