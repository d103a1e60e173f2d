import type { PickUp } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const pickUp: Noun<keyof PickUp> = {
  edges: {
    finding: path(cypher`MATCH (this)-[:PICKS_UP]->(that:Finding)`),
    article: path(cypher`MATCH (this)-[:PICKED_UP_BY]->(that:Article)`),
    passages: path(cypher`MATCH (this)-[:SHOWN_BY]->(that:Passage)`),
  },
};

export const nouns = { PickUp: pickUp };
