import { type Label, type Noun } from './noun.js';
import { nouns } from './nouns.js';
import type { Property } from './values.js';

/** A node as its source tells it: facts only. What the graph keeps beside them is worked out when it is stored. */
export interface GraphNode {
  id: string;
  label: Label;
  facts: Readonly<Record<string, Property>>;
}

export interface GraphEdge {
  type: string;
  from: string;
  to: string;
}

/** A row that passed every check. */
export interface Row {
  file: string;
  label: Label;
  id: string;
  values: Readonly<Record<string, Property>>;
}

export interface Claims {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

export function claimsOf(rows: readonly Row[]): Claims {
  const claims = rows.map((row) => {
    const evidence = evidenceOf(row);
    return { nodes: [nodeOf(row), ...evidence.nodes], edges: [...edgesOf(row), ...evidence.edges] };
  });
  return { nodes: claims.flatMap(({ nodes }) => nodes), edges: claims.flatMap(({ edges }) => edges) };
}

function nodeOf({ id, label, values }: Row): GraphNode {
  const facts: Record<string, Property> = {};
  for (const [key, value] of Object.entries(valuesOf(nouns[label]))) {
    const given = values[key] ?? (value.isList ? [] : undefined);
    if (given !== undefined) facts[key] = given;
  }
  return { id, label, facts };
}

function edgesOf({ id, label, values }: Row): GraphEdge[] {
  return Object.entries(nouns[label].edges ?? {}).flatMap(([key, { type }]) =>
    listOf(values[key]).map((to) => ({ type, from: id, to })),
  );
}

/** What a row cites is evidence that somebody chose: no rule read it, and nothing is left to accept. */
function evidenceOf({ id, values }: Row): Claims {
  const evidence = listOf(values['sources']).map((document) => ({ id: evidenceId(id, document), document }));
  return {
    nodes: evidence.map((one) => ({
      id: one.id,
      label: 'Evidence',
      facts: { method: 'CURATED', state: 'ACCEPTED', reasons: [] },
    })),
    edges: evidence.flatMap((one) => [
      { type: 'SUPPORTS', from: one.id, to: id },
      { type: 'CITES', from: one.id, to: one.document },
    ]),
  };
}

function evidenceId(claim: string, document: string): string {
  return `evidence:${claim.replace(':', '-')}--${document.replace(':', '-')}`;
}

export function valuesOf({ required, optional }: Noun): NonNullable<Noun['required']> {
  return { ...required, ...optional };
}

/** The ids that a key of a row leads to. */
export function listOf(value: Property | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}
