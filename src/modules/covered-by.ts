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

/** `this` is the article, `through` its coverage of the subject and of what assesses it. */
const coveredBy: Noun<keyof CoveredBy> = {
  stored: { on: 'publishedOn' },
  edges: {
    article: here,
    coverage: path(cypher`UNWIND through AS that`),
    evidence: path(cypher`UNWIND through AS via
MATCH (via)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('COVERED'),
    summary: derived(
      cypher`{on: this.publishedOn, title: this.title, publishers: COLLECT {
  MATCH (this)-[:PUBLISHED_BY]->(via:Body)
  WITH via ORDER BY via.byNameAsc
  RETURN via.name
}, treatments: [via IN through | via.treatment]}`,
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
