import type { Stance } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { derived, type Noun, path } from '../neo4j/select/noun.js';

const stance: Noun<keyof Stance> = {
  edges: {
    by: path(cypher`MATCH (this)-[:TAKEN_BY]->(that:Body)`),
    towards: path(cypher`MATCH (this)-[:RESPONDS_TO]->(that:Recommendation)`),
  },
  derived: {
    isTargetResolved: derived(cypher`EXISTS { (this)-[:RESPONDS_TO]->(:Recommendation) }`, (isResolved) => isResolved),
  },
};

export const nouns = { Stance: stance };
