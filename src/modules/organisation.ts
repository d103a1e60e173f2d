import type { Organisation, OrganisationFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';

const organisation: Noun<keyof Organisation, keyof OrganisationFilter> = {
  inOrder: ['kind'],
  order: 'Name',
  edges: {
    oversees: path(cypher`MATCH (this)-[:OVERSEES]->(that:Force)`),
  },
};

export const nouns = { Organisation: organisation };
export const roots = { organisation: one('Organisation'), organisations: many('Organisation') };
