import type { Appearance } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const appearance: Noun<keyof Appearance> = {
  edges: {
    person: path(cypher`MATCH (this)-[:APPEARANCE_OF]->(that:Person)`),
    document: path(cypher`MATCH (this)-[:SEEN_IN]->(that:Document)`),
    inspection: path(cypher`MATCH (this)-[:SEEN_IN]->(that:Inspection)`),
    force: path(cypher`MATCH (this)-[:SEEN_IN]->(that:Force)`),
  },
};

export const nouns = { Appearance: appearance };
