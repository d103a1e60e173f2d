import type { CoveredBy } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, here, type Noun, path } from '../neo4j/select/noun.js';
import { sentence } from '../words.js';

interface Told {
  on: string | null;
  title: string | null;
  publishers: string[];
  treatments: string[];
}

/** `this` is the article, `from` the subject: what the article carries of it and of its assessments. */
const carrying = cypher`MATCH (this)<-[:CARRIED_BY]-(via:Coverage)-[:COVERS]->()-[:ASSESSES*0..1]->(from)`;

const coveredBy: Noun<keyof CoveredBy> = {
  stored: { on: 'publishedOn' },
  edges: {
    article: here,
    coverage: path(cypher`MATCH (this)<-[:CARRIED_BY]-(that:Coverage)-[:COVERS]->()-[:ASSESSES*0..1]->(from)`),
    evidence: path(cypher`${carrying}
MATCH (via)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('COVERED'),
    summary: derived(
      cypher`{on: this.publishedOn, title: this.title, publishers: COLLECT {
  MATCH (this)-[:PUBLISHED_BY]->(via:Body)
  WITH via ORDER BY via.byNameAsc
  RETURN via.name
}, treatments: COLLECT {
  ${carrying}
  RETURN DISTINCT via.treatment
}}`,
      ({ on, title, publishers, treatments }: Told) =>
        sentence(
          `Carried by ${publishers.join(', ') || 'a publisher not known'}${manner(treatments)}: ${title ?? 'title not known'}`,
          on,
        ),
    ),
  },
};

export const nouns = { CoveredBy: coveredBy };

function manner(treatments: readonly string[]): string {
  if (treatments.includes('LED')) return ', as the lead';
  return treatments.includes('REPORTED') || !treatments.includes('PASSING') ? '' : ', in passing';
}
