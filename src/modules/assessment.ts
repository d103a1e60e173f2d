import type { Assessment } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const assessment: Noun<keyof Assessment> = {
  order: 'Made',
  edges: {
    of: path(cypher`MATCH (this)-[:ASSESSES]->(that)`),
    madeIn: path(cypher`MATCH (this)-[:ASSESSED_IN]->(that:Inspection)`),
    coverage: path(cypher`MATCH (this)<-[:COVERS]-(that:Coverage)`),
  },
};

export const nouns = { Assessment: assessment };
