import type { Quotation } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const quotation: Noun<keyof Quotation> = {
  edges: {
    document: path(cypher`MATCH (this)-[:QUOTED_IN]->(that:Document)`),
    passages: path(cypher`MATCH (this)<-[:SUPPORTS]-(:Evidence)-[:QUOTES]->(that:Passage)`),
    speaker: path(cypher`MATCH (this)-[:SPOKEN_BY]->(that)`),
    derivesFrom: path(cypher`MATCH (this)-[:DERIVES_FROM]->(that:Passage)`),
  },
};

export const nouns = { Quotation: quotation };
