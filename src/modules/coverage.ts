import type { Coverage } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const coverage: Noun<keyof Coverage> = {
  edges: {
    article: path(cypher`MATCH (this)-[:CARRIED_BY]->(that:Article)`),
    of: path(cypher`MATCH (this)-[:COVERS]->(that)`),
  },
};

export const nouns = { Coverage: coverage };
