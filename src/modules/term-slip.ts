import type { TermSlip } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const termSlip: Noun<keyof TermSlip> = {
  edges: {
    sentence: path(cypher`MATCH (this)-[:SLIPS_IN]->(that:ArticleSentence)`),
  },
};

export const nouns = { TermSlip: termSlip };
