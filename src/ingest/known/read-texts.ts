import type { DocumentKind } from '../../generated/schema.js';
import { cypher, statement } from '../../neo4j/cypher.js';
import type { Graph } from '../../neo4j/graph.js';

/** A version of a document's words that was read before, with its words as far as they are kept. */
export interface KnownText {
  readonly id: string;
  readonly sha256: string;
  readonly document: string;
  readonly kind: DocumentKind;
  /** Inspections that the document is about. */
  readonly about: readonly string[];
  readonly licence: string | null;
  readonly content: string | null;
  readonly passages: readonly string[];
  /** What people found wrong: the claims of this text that are not to be made again, each with its rule. */
  readonly rejected: readonly string[];
  /** What people said a place speaks of, or does not: each a JSON text. */
  readonly decisions: readonly string[];
}

export type LaterText = Pick<KnownText, 'id' | 'sha256' | 'document'>;

/** The texts of all documents on these forces: about an inspection of one, or named after it because about none. */
export function readTextsOn(graph: Graph, forces: readonly string[]): Promise<LaterText[]> {
  const slugs = forces.map((force) => force.slice(force.indexOf(':') + 1));
  return graph.read<LaterText>(
    statement(cypher`
MATCH (text:Text)-[:TEXT_OF]->(document:Document)
WHERE EXISTS { (document)-[:REPORTS_ON]->(:Inspection)-[:INSPECTED]->(force:Force) WHERE force.id IN ${forces} }
  OR any(slug IN ${slugs} WHERE split(document.id, ':')[1] STARTS WITH slug + '-')
RETURN text.id AS id, text.sha256 AS sha256, document.id AS document
ORDER BY id`),
    'read texts',
  );
}

/** The texts of documents about any of these inspections, and those of one document. */
export function readTexts(graph: Graph, about: readonly string[], document: string): Promise<KnownText[]> {
  return graph.read<KnownText>(
    statement(cypher`
MATCH (text:Text)-[:TEXT_OF]->(document:Document)
WHERE document.id = ${document} OR EXISTS { (document)-[:REPORTS_ON]->(via:Inspection) WHERE via.id IN ${about} }
RETURN text.id AS id, text.sha256 AS sha256, document.id AS document, text.licence AS licence,
  text.content AS content,
  coalesce(text.rejected, []) AS rejected, coalesce(text.decisions, []) AS decisions, CASE
  WHEN document:Report THEN 'REPORT'
  WHEN document:Release THEN 'RELEASE'
  WHEN document:Response THEN 'RESPONSE'
  WHEN document:Article THEN 'ARTICLE'
  ELSE 'REGISTER_PAGE'
END AS kind, COLLECT {
  MATCH (document)-[:REPORTS_ON]->(inspection:Inspection)
  RETURN inspection.id
} AS about, COLLECT {
  MATCH (text)<-[:SLICE_OF]-(passage:Passage)
  WHERE passage.exact IS NOT NULL AND passage.owner = text.id
  RETURN passage.exact
} AS passages
ORDER BY id`),
    'read texts',
  );
}

/** Every text that was read, for reading all of them again. */
export function readShas(graph: Graph): Promise<LaterText[]> {
  return graph.read(
    statement(cypher`
MATCH (text:Text)-[:TEXT_OF]->(document:Document)
RETURN text.id AS id, document.id AS document, text.sha256 AS sha256
ORDER BY document, sha256`),
    'read texts',
  );
}
