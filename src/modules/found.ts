import type { Found } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, type Noun, path } from '../neo4j/select/noun.js';
import { sentence } from '../words.js';

interface Told {
  on: string | null;
  polarity: string;
  summary: string | null;
}

/** `this` is the finding. */
const found: Noun<keyof Found> = {
  stored: { on: 'made' },
  edges: {
    inspection: path(cypher`MATCH (this)-[:FOUND_IN]->(that:Inspection)`),
  },
  derived: {
    kind: constant('FOUND'),
    summary: derived(
      cypher`{on: this.made, polarity: this.polarity, summary: this.summary}`,
      ({ on, polarity, summary }: Told) =>
        sentence(
          `${polarity === 'POSITIVE' ? 'Found to be good' : 'Found to be wanting'}: ${summary ?? 'not known'}`,
          on,
        ),
    ),
  },
};

export const nouns = { Found: found };
