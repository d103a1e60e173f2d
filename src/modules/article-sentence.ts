import type { ArticleSentence } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const articleSentence: Noun<keyof ArticleSentence> = {
  order: 'Index',
  edges: {
    source: path(cypher`MATCH (this)-[:COMES_FROM]->(that:Document)`),
    passage: path(cypher`MATCH (this)-[:KEPT_AS]->(that:Passage)`),
  },
};

export const nouns = { ArticleSentence: articleSentence };
