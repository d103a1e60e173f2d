import type { Finding, FindingFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, padded, path, related } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';

const finding: Noun<keyof Finding, keyof FindingFilter> = {
  inOrder: ['polarity', 'severity'],
  edges: {
    foundIn: path(cypher`MATCH (this)-[:FOUND_IN]->(that:Inspection)`),
    relatesTo: path(cypher`MATCH (this)-[:RELATES_TO]->(that:Recommendation)`),
  },
  filters: {
    inspection: related(cypher`(this)-[:FOUND_IN]->(via:Inspection)`),
    force: related(cypher`(this)-[:FOUND_IN]->(:Inspection)-[:INSPECTED]->(via:Force)`),
    region: (regions: string[]) =>
      cypher`EXISTS { (this)-[:FOUND_IN]->(:Inspection)-[:INSPECTED]->(via:Force) WHERE via.region IN ${padded(regions)} }`,
  },
};

export const nouns = { Finding: finding };
export const roots = { finding: one('Finding'), findings: many('Finding') };
