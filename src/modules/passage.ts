import type { Passage } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { derived, type Noun, path } from '../neo4j/select/noun.js';

const passage: Noun<keyof Passage> = {
  order: 'Start',
  edges: {
    text: path(cypher`MATCH (this)-[:SLICE_OF]->(that:Text)`),
    document: path(cypher`MATCH (this)-[:SLICE_OF]->(:Text)-[:TEXT_OF]->(that:Document)`),
  },
  derived: {
    // Decided here and not in the statement, so that asking for sensitive words makes no other plan.
    exact: derived(
      cypher`[this.exact, this.isSensitive]`,
      ([exact, isSensitive]: readonly [string | null, boolean], { includeSensitive }) =>
        isSensitive && includeSensitive !== true ? null : exact,
    ),
  },
};

export const nouns = { Passage: passage };
