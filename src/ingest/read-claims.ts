import type { Polarity, Reading } from '../generated/schema.js';
import { cypher, type Fragment, statement } from '../neo4j/cypher.js';
import type { Graph } from '../neo4j/driver.js';

/** What the graph already says of some inspections, and of those they follow up: candidates for what a text says. */
export interface KnownClaims {
  readonly findings: readonly KnownFinding[];
  readonly recommendations: readonly KnownRecommendation[];
  readonly assessments: readonly KnownAssessment[];
  readonly coverage: readonly KnownCoverage[];
}

export interface KnownFinding {
  readonly id: string;
  readonly words: string;
  readonly polarity: Polarity;
  readonly themes: readonly string[];
  readonly inspection: string;
  /** Recommendations that it bears on. */
  readonly relatesTo: readonly string[];
}

export interface KnownRecommendation {
  readonly id: string;
  readonly words: string;
  readonly themes: readonly string[];
  readonly inspection: string;
}

export interface KnownAssessment {
  readonly id: string;
  readonly of: string;
  readonly inspection: string;
  readonly reading: Reading;
}

/** That an article carries a claim: the words are those of the claim. Several coverages may carry one. */
export interface KnownCoverage {
  readonly id: string;
  readonly words: string;
  readonly themes: readonly string[];
  readonly article: string;
  readonly coverage: readonly string[];
}

export async function readClaims(graph: Graph, inspections: readonly string[]): Promise<KnownClaims> {
  const [findings, recommendations, assessments, coverage] = await Promise.all([
    graph.read<KnownFinding>(statement(findingsOf(inspections)), 'read claims'),
    graph.read<KnownRecommendation>(statement(recommendationsOf(inspections)), 'read claims'),
    graph.read<KnownAssessment>(statement(assessmentsOf(inspections)), 'read claims'),
    graph.read<KnownCoverage>(statement(coverageOf(inspections)), 'read claims'),
  ]);
  return { findings, recommendations, assessments, coverage };
}

function findingsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (finding:Finding)-[:FOUND_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN finding.id AS id, coalesce(finding.summary, '') AS words, finding.polarity AS polarity, COLLECT {
  MATCH (finding)-[:CONCERNS]->(theme:Theme)
  RETURN theme.id
} AS themes, inspection.id AS inspection, COLLECT {
  MATCH (finding)-[:RELATES_TO]->(recommendation:Recommendation)
  RETURN recommendation.id
} AS relatesTo
ORDER BY id`;
}

function recommendationsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (recommendation:Recommendation)-[:MADE_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN recommendation.id AS id, coalesce(recommendation.summary, '') AS words, COLLECT {
  MATCH (recommendation)-[:CONCERNS]->(theme:Theme)
  RETURN theme.id
} AS themes, inspection.id AS inspection
ORDER BY id`;
}

function assessmentsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (of)<-[:ASSESSES]-(assessment:Assessment)-[:ASSESSED_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN assessment.id AS id, of.id AS of, inspection.id AS inspection, assessment.reading AS reading
ORDER BY id`;
}

function coverageOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (article:Article)<-[:CARRIED_BY]-(coverage:Coverage)-[:COVERS]->(claim)
WHERE EXISTS { (article)-[:REPORTS_ON]->(inspection:Inspection) WHERE inspection.id IN ${ids} }
WITH article, claim, collect(coverage.id) AS carrying
RETURN claim.id AS id, coalesce(claim.summary, '') AS words, COLLECT {
  MATCH (claim)-[:CONCERNS]->(theme:Theme)
  RETURN theme.id
} AS themes, article.id AS article, carrying AS coverage
ORDER BY article, id`;
}
