import type { Inspection, InspectionFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { changedSince, kept, type Noun, path, related, whether } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';
import { surroundings } from '../neo4j/surroundings.js';

const inspection: Noun<keyof Inspection, keyof InspectionFilter> = {
  inOrder: ['kind'],
  order: 'Fieldwork',
  arePagesNewestFirst: true,
  stored: { published: 'publishedOn' },
  edges: {
    forces: path(cypher`MATCH (this)-[:INSPECTED]->(that:Force)`),
    programme: path(cypher`MATCH (this)-[:PART_OF]->(that:Programme)`),
    conductedBy: path(cypher`MATCH (this)-[:CONDUCTED_BY]->(that:Organisation)`),
    follows: path(cypher`MATCH (this)-[:FOLLOWED_UP]->(that:Inspection)`),
    followedBy: path(cypher`MATCH (this)<-[:FOLLOWED_UP]-(that:Inspection)`),
    documents: path(cypher`MATCH (this)<-[:REPORTS_ON]-(that:Document)`),
    judgements: path(cypher`MATCH (this)<-[:GIVEN_IN]-(that:Judgement)`),
    caseAudits: path(cypher`MATCH (this)<-[:AUDITED_IN]-(that:CaseAudit)`),
    pickUp: path(cypher`MATCH (this)<-[:FOUND_IN]-(:Finding)<-[:PICKS_UP]-(that:PickUp)`),
    figures: path(cypher`MATCH (this)<-[:COUNTED_IN]-(that:Figure)`),
    findings: path(cypher`MATCH (this)<-[:FOUND_IN]-(that:Finding)`),
    recommendations: path(cypher`MATCH (this)<-[:MADE_IN]-(that:Recommendation)`),
    assessments: path(cypher`MATCH (this)<-[:ASSESSED_IN]-(that:Assessment)`),
  },
  filters: {
    follows: related(cypher`(this)-[:FOLLOWED_UP]->(via:Inspection)`),
    force: kept(surroundings.Inspection.force, 'byFieldworkDesc'),
    programme: kept(surroundings.Inspection.programme, 'byFieldworkDesc'),
    region: kept(surroundings.Inspection.region, 'byFieldworkDesc'),
    changedSince,
    isFollowedUp: whether(cypher`EXISTS { (this)<-[:FOLLOWED_UP]-(:Inspection) }`),
  },
};

export const nouns = { Inspection: inspection };
export const roots = { inspection: one('Inspection'), inspections: many('Inspection') };
