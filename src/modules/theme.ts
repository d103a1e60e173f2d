import type { Theme } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';
import { one, type RootField } from '../neo4j/select/root.js';
import { select } from '../neo4j/select/select.js';

const theme: Noun<keyof Theme> = {
  order: 'Name',
  edges: {
    broader: path(cypher`MATCH (this)-[:NARROWER_THAN]->(that:Theme)`),
    narrower: path(cypher`MATCH (this)<-[:NARROWER_THAN]-(that:Theme)`),
  },
};

const themes: RootField = (_source, { vocabulary }: { vocabulary?: string | null }, context, info) => {
  const match = cypher`MATCH (that:Theme)`;
  const start = vocabulary ? path(match, { where: cypher`that.vocabulary = ${vocabulary}` }) : path(match);
  return select(start, context, info);
};

export const nouns = { Theme: theme };
export const roots = { theme: one('Theme'), themes };
