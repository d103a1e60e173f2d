import type { Office } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const office: Noun<keyof Office> = {
  edges: {
    at: path(cypher`MATCH (this)-[:OFFICE_AT]->(that:Body)`),
    tenures: path(cypher`MATCH (this)<-[:TENURE_OF]-(that:Tenure)`),
  },
};

export const nouns = { Office: office };
