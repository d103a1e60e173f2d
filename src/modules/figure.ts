import type { Figure } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const figure: Noun<keyof Figure> = {
  edges: {
    inspection: path(cypher`MATCH (this)-[:COUNTED_IN]->(that:Inspection)`),
  },
};

export const nouns = { Figure: figure };
