import type { Article } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';

const article: Noun<keyof Article> = {
  edges: {
    reprints: path(cypher`MATCH (this)-[:REPRINTS]->(that:Article)`),
    coverage: path(cypher`MATCH (this)<-[:CARRIED_BY]-(that:Coverage)`),
    sentences: path(cypher`MATCH (this)<-[:SENTENCE_OF]-(that:ArticleSentence)`),
    pickUp: path(cypher`MATCH (this)<-[:PICKED_UP_BY]-(that:PickUp)`),
    termSlips: path(cypher`MATCH (this)<-[:SENTENCE_OF]-(:ArticleSentence)<-[:SLIPS_IN]-(that:TermSlip)`),
  },
};

export const nouns = { Article: article };
export const roots = { article: one('Article'), articles: many('Article') };
