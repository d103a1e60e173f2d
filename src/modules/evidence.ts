import type { Evidence } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const evidence: Noun<keyof Evidence> = {
  edges: {
    passage: path(cypher`MATCH (this)-[:QUOTES]->(that:Passage)`),
    document: path(cypher`MATCH (this)-[:CITES]->(that:Document)`),
  },
};

export const nouns = { Evidence: evidence };
