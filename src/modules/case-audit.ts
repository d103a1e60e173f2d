import type { CaseAudit } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

const caseAudit: Noun<keyof CaseAudit> = {
  edges: {
    inspection: path(cypher`MATCH (this)-[:AUDITED_IN]->(that:Inspection)`),
  },
};

export const nouns = { CaseAudit: caseAudit };
