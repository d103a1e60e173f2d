import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

/** What forces and organisations have alike. */
const body: Noun<'offices'> = {
  order: 'Name',
  edges: {
    offices: path(cypher`MATCH (this)<-[:OFFICE_AT]-(that:Office)`),
  },
};

export const nouns = { Body: body };
