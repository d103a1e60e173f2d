import type { Recommended } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, type Noun, path } from '../neo4j/select/noun.js';
import { sentence } from '../words.js';

interface Told {
  on: string | null;
  basis: string;
  summary: string | null;
  bodies: string[];
}

/** `this` is the recommendation. */
const recommended: Noun<keyof Recommended> = {
  stored: { on: 'made' },
  edges: {
    inspection: path(cypher`MATCH (this)-[:MADE_IN]->(that:Inspection)`),
  },
  derived: {
    kind: constant('RECOMMENDED'),
    summary: derived(
      cypher`{on: this.made, basis: this.basis, summary: this.summary, bodies: COLLECT {
  MATCH (this)-[:ADDRESSED_TO]->(via:Body)
  WITH via ORDER BY via.byNameAsc
  RETURN via.name
}}`,
      ({ on, basis, summary, bodies }: Told) =>
        sentence(`${beginning(basis, bodies.join(', ') || 'bodies not known')}: ${summary ?? 'words not known'}`, on),
    ),
  },
};

export const nouns = { Recommended: recommended };

function beginning(basis: string, bodies: string): string {
  if (basis === 'STATED') return `Recommended to ${bodies}`;
  if (basis === 'TOPIC_ONLY') return `Recommended to ${bodies}, of which only the topic is known`;
  return `Inferred by us from a concern that a follow-up then assessed; no published recommendation is known. For ${bodies}`;
}
