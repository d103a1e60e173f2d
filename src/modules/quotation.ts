import type { Quotation } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { derived, type Noun, path } from '../neo4j/select/noun.js';

const quotation: Noun<keyof Quotation> = {
  edges: {
    document: path(cypher`MATCH (this)-[:QUOTED_IN]->(that:Document)`),
    passages: path(cypher`MATCH (this)<-[:SUPPORTS]-(:Evidence)-[:QUOTES]->(that:Passage)`),
    speaker: path(cypher`MATCH (this)-[:SPOKEN_BY]->(that)`),
    derivesFrom: path(cypher`MATCH (this)-[:DERIVES_FROM]->(that:Passage)`),
  },
  derived: {
    // Stored as one JSON text for each, because a property holds no maps.
    edits: derived(cypher`this.edits`, (edits: readonly string[] | null) =>
      (edits ?? []).map((edit): unknown => JSON.parse(edit)),
    ),
  },
};

export const nouns = { Quotation: quotation };
