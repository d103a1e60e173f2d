import type { Response } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const response: Noun<keyof Response> = {
  edges: {
    stances: path(cypher`MATCH (this)<-[:STATED_IN]-(that:Stance)`),
  },
};

export const nouns = { Response: response };
