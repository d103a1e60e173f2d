import type { Finding, FindingFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { kept, type Noun, path, related } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';
import { surroundings } from '../neo4j/surroundings.js';

const finding: Noun<keyof Finding, keyof FindingFilter> = {
  inOrder: ['polarity', 'severity', 'latestReading', 'isCovered'],
  edges: {
    foundIn: path(cypher`MATCH (this)-[:FOUND_IN]->(that:Inspection)`),
    relatesTo: path(cypher`MATCH (this)-[:RELATES_TO]->(that:Recommendation)`),
  },
  filters: {
    inspection: related(cypher`(this)-[:FOUND_IN]->(via:Inspection)`),
    force: kept(surroundings.Finding.force, 'byMadeDesc'),
    region: kept(surroundings.Finding.region, 'byMadeDesc'),
  },
};

export const nouns = { Finding: finding };
export const roots = { finding: one('Finding'), findings: many('Finding') };
