import type { Recommendation, RecommendationFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { derived, type Noun, padded, path, related } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';

/** The register's word, where it has one; two events of a day stand in the order of their ids. */
const statuses = cypher`COLLECT {
  MATCH (this)<-[:CHANGES_STATUS_OF]-(viaEvent:StatusEvent)
  WHERE viaEvent.status IS NOT NULL
  WITH viaEvent ORDER BY coalesce(viaEvent.onEarliest, '') DESC, viaEvent.id DESC LIMIT 1
  RETURN viaEvent.status
}`;

const recommendation: Noun<keyof Recommendation, keyof RecommendationFilter> = {
  inOrder: ['basis', 'deadline'],
  edges: {
    madeIn: path(cypher`MATCH (this)-[:MADE_IN]->(that:Inspection)`),
    addressees: path(cypher`MATCH (this)-[:ADDRESSED_TO]->(that:Body)`),
    arisesFrom: path(cypher`MATCH (this)-[:ARISES_FROM]->(that:Finding)`),
    stances: path(cypher`MATCH (this)<-[:RESPONDS_TO]-(that:Stance)`),
    statusHistory: path(cypher`MATCH (this)<-[:CHANGES_STATUS_OF]-(that:StatusEvent)`),
  },
  derived: {
    isDueDerived: derived(cypher`this.isDueDerived`, (isDerived) => isDerived === true),
    officialStatus: derived(statuses, ([status]: readonly string[]) => status ?? null),
  },
  filters: {
    inspection: related(cypher`(this)-[:MADE_IN]->(via:Inspection)`),
    force: related(cypher`(this)-[:ADDRESSED_TO]->(via:Force)`),
    region: (regions: string[]) =>
      cypher`EXISTS { (this)-[:ADDRESSED_TO]->(via:Force) WHERE via.region IN ${padded(regions)} }`,
    anyReading: (readings: string[]) => {
      const has = cypher`EXISTS { (this)<-[:ASSESSES]-(via:Assessment) WHERE via.reading IN ${padded(readings)} }`;
      const none = cypher`NOT EXISTS { (this)<-[:ASSESSES]-(:Assessment) }`;
      return readings.includes('NOT_ASSESSED') ? cypher`${has} OR ${none}` : has;
    },
    officialStatus: (values: string[]) => cypher`${statuses}[0] IN ${padded(values)}`,
  },
};

export const nouns = { Recommendation: recommendation };
export const roots = { recommendation: one('Recommendation'), recommendations: many('Recommendation') };
