import { type Claims, claimsOf, type GraphEdge, type Row } from '../../src/ingest/claim.js';
import { claimForm, inspectionForm } from '../../src/ingest/derive.js';
import { formOf, type Properties } from '../../src/ingest/form.js';
import { nouns } from '../../src/ingest/nouns.js';
import { lastChanged } from '../../src/ingest/write.js';
import { many } from './lasting.js';
import type { Inspected, World } from './inspected.js';
import { sentenceOf } from './inspected.js';

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
export function store(rows: readonly Row[], publishedOn?: string): Stored {
  const { nodes, edges }: Claims = claimsOf(rows);
  const stored = nodes.map((node) => {
    const { id, label } = node;
    const form = formOf(node);
    const { kind } = nouns[label];
    return {
      labels: ['Node', label, ...(kind === undefined ? [] : [kind])],
      properties: {
        ...{ id, ...form, owner: 'seed', ...lastChanged(id, mark) },
        ...(label === 'Inspection' && inspectionForm(id, publishedOn)),
        ...(madeLabels.has(label) && claimForm(id, form, publishedOn)),
      },
    };
  });
  return { nodes: stored, edges };
}

/** Four sentences of office-holders in the articles of an inspection, each with its evidence. */
export function quotationsOf({ documents }: Inspected, { lasting, random }: World, slug: string): Stored {
  const quoted = many(4, (index) => {
    const id = `quotation:${slug}-${index}`;
    const evidence = `evidence:quotation-${slug}-${index}`;
    const document = documents.at(-1 - (index % 3)) ?? '';
    const quotation = { exact: sentenceOf(random, 22), speakerAsPrinted: 'Mr Lawson', isDirect: true };
    return {
      nodes: [
        { labels: ['Node', 'Quotation'], properties: { id, ...quotation, owner: 'seed', changedAt: startedAt } },
        {
          labels: ['Node', 'Evidence'],
          properties: { id: evidence, method: 'READ', state: 'ACCEPTED', reasons: [], owner: 'seed' },
        },
      ],
      edges: [
        { type: 'QUOTED_IN', from: id, to: document },
        { type: 'SPOKEN_BY', from: id, to: random.pick(lasting.people) },
        { type: 'SUPPORTS', from: evidence, to: id },
        { type: 'CITES', from: evidence, to: document },
      ],
    };
  });
  return { nodes: quoted.flatMap(({ nodes }) => nodes), edges: quoted.flatMap(({ edges }) => edges) };
}
