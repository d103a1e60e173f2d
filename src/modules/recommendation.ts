import type { Recommendation, RecommendationFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { derived, kept, type Noun, padded, path, related } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';
import { surroundings } from '../neo4j/surroundings.js';

const recommendation: Noun<keyof Recommendation, keyof RecommendationFilter> = {
  inOrder: ['basis', 'deadline', 'latestReading', 'officialStatus', 'isCovered'],
  edges: {
    madeIn: path(cypher`MATCH (this)-[:MADE_IN]->(that:Inspection)`),
    addressees: path(cypher`MATCH (this)-[:ADDRESSED_TO]->(that:Body)`),
    arisesFrom: path(cypher`MATCH (this)-[:ARISES_FROM]->(that:Finding)`),
    stances: path(cypher`MATCH (this)<-[:RESPONDS_TO]-(that:Stance)`),
    statusHistory: path(cypher`MATCH (this)<-[:CHANGES_STATUS_OF]-(that:StatusEvent)`),
  },
  derived: {
    isDueDerived: derived(cypher`this.isDueDerived`, (isDerived) => isDerived === true),
  },
  filters: {
    inspection: related(cypher`(this)-[:MADE_IN]->(via:Inspection)`),
    force: kept(surroundings.Recommendation.force, 'byMadeDesc'),
    region: kept(surroundings.Recommendation.region, 'byMadeDesc'),
    anyReading: (readings: string[]) => {
      const has = cypher`EXISTS { (this)<-[:ASSESSES]-(via:Assessment) WHERE via.reading IN ${padded(readings)} }`;
      const none = cypher`NOT EXISTS { (this)<-[:ASSESSES]-(:Assessment) }`;
      return readings.includes('NOT_ASSESSED') ? cypher`${has} OR ${none}` : has;
    },
  },
};

export const nouns = { Recommendation: recommendation };
export const roots = { recommendation: one('Recommendation'), recommendations: many('Recommendation') };
