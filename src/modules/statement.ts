import type { Statement } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const statement: Noun<keyof Statement> = {
  edges: {
    about: path(cypher`MATCH (this)-[:STATES_ABOUT]->(that)`),
    statedBy: path(cypher`MATCH (this)-[:STATED_BY]->(that:Document)`),
  },
};

export const nouns = { Statement: statement };
