import type { StatusEvent } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const statusEvent: Noun<keyof StatusEvent> = {
  order: 'On',
  edges: {
    of: path(cypher`MATCH (this)-[:CHANGES_STATUS_OF]->(that:Recommendation)`),
  },
};

export const nouns = { StatusEvent: statusEvent };
