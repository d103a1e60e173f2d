import type { Judgement } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const judgement: Noun<keyof Judgement> = {
  edges: {
    theme: path(cypher`MATCH (this)-[:CONCERNS]->(that:Theme)`),
    givenIn: path(cypher`MATCH (this)-[:GIVEN_IN]->(that:Inspection)`),
  },
};

export const nouns = { Judgement: judgement };
