import type { Force, ForceFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';

const force: Noun<keyof Force, keyof ForceFilter> = {
  inOrder: ['region', 'country'],
  order: 'Name',
  edges: {
    inspections: path(cypher`MATCH (this)<-[:INSPECTED]-(that:Inspection)`),
    recommendations: path(cypher`MATCH (this)<-[:ADDRESSED_TO]-(that:Recommendation)`),
    overseenBy: path(cypher`MATCH (this)<-[:OVERSEES]-(that:Organisation)`),
  },
};

export const nouns = { Force: force };
export const roots = { force: one('Force'), forces: many('Force') };
