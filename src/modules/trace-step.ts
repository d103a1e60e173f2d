import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

/** What steps have alike that stand on the subject itself. */
const traceStep: Noun<'evidence' | 'report'> = {
  edges: {
    evidence: path(cypher`MATCH (this)<-[:SUPPORTS]-(that:Evidence)`),
    // Of several reports on an inspection its own: that of its title, else the one on the fewest inspections.
    report: path(cypher`MATCH (this)-[:MADE_IN|FOUND_IN]->(via:Inspection)<-[:REPORTS_ON]-(that:Report)`, {
      order: cypher`coalesce(that.title <> via.title, true), COUNT { (that)-[:REPORTS_ON]->() }, that.byPublishedAsc`,
    }),
  },
};

export const nouns = { TraceStep: traceStep };
