import type { Tenure } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const tenure: Noun<keyof Tenure> = {
  order: 'From',
  edges: {
    person: path(cypher`MATCH (this)-[:HELD_BY]->(that:Person)`),
    office: path(cypher`MATCH (this)-[:TENURE_OF]->(that:Office)`),
  },
};

export const nouns = { Tenure: tenure };
