import { cypher, type Fragment, statement } from '../../neo4j/cypher.js';
import type { Graph } from '../../neo4j/graph.js';
import type {
  KnownAssessment,
  KnownCaseAudit,
  KnownClaims,
  KnownCoverage,
  KnownFinding,
  KnownJudgement,
  KnownRecommendation,
  KnownStance,
} from './known-claims.js';

/** What the graph says of these inspections. */
export async function readClaims(graph: Graph, inspections: readonly string[]): Promise<KnownClaims> {
  const ask = <Known extends object>(text: Fragment) => graph.read<Known>(statement(text), 'read claims');
  const [findings, recommendations, assessments, coverage, caseAudits, judgements, stances, themes] = await Promise.all(
    [
      ask<KnownFinding>(findingsOf(inspections)),
      ask<KnownRecommendation>(recommendationsOf(inspections)),
      ask<KnownAssessment>(assessmentsOf(inspections)),
      ask<KnownCoverage>(coverageOf(inspections)),
      ask<KnownCaseAudit>(caseAuditsOf(inspections)),
      ask<KnownJudgement>(judgementsOf(inspections)),
      ask<KnownStance>(stancesOf(inspections)),
      ask<{ id: string }>(cypher`MATCH (theme:Theme) RETURN theme.id AS id ORDER BY id`),
    ],
  );
  return {
    ...{ findings, recommendations, assessments, coverage, caseAudits, judgements, stances },
    themes: themes.map(({ id }) => id),
  };
}

function findingsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (finding:Finding)-[:FOUND_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN finding.id AS id, finding.owner AS owner, coalesce(finding.summary, '') AS words,
  finding.polarity AS polarity, inspection.id AS inspection, COLLECT {
  MATCH (finding)-[:CONCERNS]->(theme:Theme)
  RETURN theme.id
} AS themes, COLLECT {
  MATCH (finding)-[:RELATES_TO]->(recommendation:Recommendation)
  RETURN recommendation.id
} AS relatesTo, COLLECT {
  MATCH (finding)<-[:SUPPORTS]-(evidence:Evidence)-[:QUOTES]->(passage:Passage)
  WHERE evidence.state <> 'REJECTED' AND passage.exact IS NOT NULL
  MATCH (evidence)-[:CITES]->(:Report|Release)
  RETURN DISTINCT passage.exact
} AS printed
ORDER BY id`;
}

function recommendationsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (recommendation:Recommendation)-[:MADE_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN recommendation.id AS id, recommendation.owner AS owner, coalesce(recommendation.summary, '') AS words,
  recommendation.number AS number, recommendation.deadline AS deadline, inspection.id AS inspection, COLLECT {
  MATCH (recommendation)-[:CONCERNS]->(theme:Theme)
  RETURN theme.id
} AS themes
ORDER BY id`;
}

function assessmentsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (of)<-[:ASSESSES]-(assessment:Assessment)-[:ASSESSED_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN assessment.id AS id, assessment.owner AS owner, of.id AS of, inspection.id AS inspection,
  assessment.reading AS reading
ORDER BY id`;
}

function coverageOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (article:Article)<-[:CARRIED_BY]-(coverage:Coverage)-[:COVERS]->(claim)
WHERE EXISTS { (article)-[:REPORTS_ON]->(inspection:Inspection) WHERE inspection.id IN ${ids} }
WITH article, claim, coverage
ORDER BY coverage.id
WITH article, claim, collect(coverage.id) AS carrying, collect(coverage.owner) AS owners
RETURN claim.id AS id, coalesce(claim.summary, '') AS words, COLLECT {
  MATCH (claim)-[:CONCERNS]->(theme:Theme)
  RETURN theme.id
} AS themes, article.id AS article, carrying AS coverage, owners
ORDER BY article, id`;
}

function caseAuditsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (audit:CaseAudit)-[:AUDITED_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN audit.id AS id, audit.owner AS owner, inspection.id AS inspection, audit.grader AS grader, audit.good AS good,
  audit.adequate AS adequate, audit.requiresImprovement AS requiresImprovement, audit.inadequate AS inadequate
ORDER BY id`;
}

function judgementsOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (theme:Theme)<-[:CONCERNS]-(judgement:Judgement)-[:GIVEN_IN]->(inspection:Inspection)
WHERE inspection.id IN ${ids}
RETURN judgement.id AS id, judgement.owner AS owner, inspection.id AS inspection, theme.id AS theme,
  judgement.grade AS grade
ORDER BY id`;
}

function stancesOf(ids: readonly string[]): Fragment {
  return cypher`MATCH (by:Body)<-[:TAKEN_BY]-(stance:Stance)-[:STATED_IN]->(document:Document)
WHERE EXISTS { (document)-[:REPORTS_ON]->(inspection:Inspection) WHERE inspection.id IN ${ids} }
RETURN stance.id AS id, stance.owner AS owner, coalesce(stance.summary, '') AS words, stance.kind AS kind,
  by.id AS by, document.id AS document
ORDER BY id`;
}
