import type { Text } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { derived, type Noun } from '../neo4j/select/noun.js';

const text: Noun<keyof Text> = {
  order: 'Retrieved',
  isNewestFirst: true,
  derived: {
    isKeptWhole: derived(cypher`this.content IS NOT NULL`, (isKept) => isKept),
  },
};

export const nouns = { Text: text };
