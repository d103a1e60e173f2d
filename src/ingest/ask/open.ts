import { cypher, statement } from '../../neo4j/cypher.js';
import type { Graph } from '../../neo4j/graph.js';

export interface Asked {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly document: string;
  readonly candidates: readonly { readonly target: string; readonly score: number; readonly words: string | null }[];
}

/** The questions that are open, by document and place. */
export function readQuestions(graph: Graph): Promise<Asked[]> {
  return graph.read<Asked>(
    statement(cypher`
MATCH (question:Question)-[:ASKED_OF]->(document:Document)
RETURN question.id AS id, question.text AS text, question.owner AS owner, document.id AS document, COLLECT {
  MATCH (question)<-[:CANDIDATE_FOR]-(candidate:QuestionCandidate)-[:STANDS_FOR]->(target)
  WITH candidate, target
  ORDER BY candidate.score DESC, candidate.id
  RETURN {target: target.id, score: candidate.score, words: coalesce(target.summary, target.title, target.name)}
} AS candidates
ORDER BY question.place, id`),
    'questions',
  );
}

export interface Proposed {
  readonly id: string;
  readonly claim: string;
  readonly document: string;
  readonly rule: string;
  readonly score: number | null;
  /** Null: not kept, or sensitive. */
  readonly words: string | null;
}

/** Evidence that nobody has looked at, the least sure first. */
export function readProposed(graph: Graph, document: string | undefined): Promise<Proposed[]> {
  return graph.read<Proposed>(
    statement(cypher`
MATCH (claim)<-[:SUPPORTS]-(evidence:Evidence {state: 'PROPOSED'})-[:CITES]->(document:Document)
WHERE document.id = ${document ?? ''} OR ${document === undefined}
OPTIONAL MATCH (evidence)-[:QUOTES]->(passage:Passage {isSensitive: false})
RETURN evidence.id AS id, claim.id AS claim, document.id AS document, evidence.rule AS rule, evidence.score AS score,
  passage.exact AS words
ORDER BY score, id`),
    'questions',
  );
}

export interface RuleRecord {
  readonly rule: string;
  readonly version: string;
  readonly accepted: number;
  readonly rejected: number;
  readonly proposed: number;
}

/** What became of what each rule read: its precision is known as far as somebody has looked. */
export async function readRecords(graph: Graph): Promise<RuleRecord[]> {
  const rows = await graph.read<RuleRecord>(
    statement(cypher`
MATCH (evidence:Evidence {method: 'READ'})
RETURN evidence.rule AS rule, evidence.ruleVersion AS version,
  count(CASE WHEN evidence.state = 'ACCEPTED' THEN 1 END) AS accepted,
  count(CASE WHEN evidence.state = 'REJECTED' THEN 1 END) AS rejected,
  count(CASE WHEN evidence.state = 'PROPOSED' THEN 1 END) AS proposed
ORDER BY rule, version`),
    'questions',
  );
  const refused = await graph.read<{ line: string }>(
    statement(cypher`
MATCH (text:Text)
UNWIND coalesce(text.rejected, []) AS line
RETURN line`),
    'questions',
  );
  const counts = new Map<string, number>();
  for (const { line } of refused) {
    const rule = line.slice(line.indexOf(' ') + 1);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return rows.map((row) => ({ ...row, rejected: row.rejected + (counts.get(`${row.rule} ${row.version}`) ?? 0) }));
}
