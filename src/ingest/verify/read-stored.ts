import { cypher, statement } from '../../neo4j/cypher.js';
import type { Graph } from '../../neo4j/graph.js';

export interface StoredText {
  readonly id: string;
  readonly sha256: string;
  readonly length: number;
  readonly content: string | null;
}

export interface StoredPassage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

export function readStoredTexts(graph: Graph): Promise<StoredText[]> {
  return graph.read<StoredText>(
    statement(cypher`
MATCH (text:Text)
RETURN text.id AS id, text.sha256 AS sha256, text.length AS length, text.content AS content
ORDER BY id`),
    'verify',
  );
}

export function readStoredPassages(graph: Graph, text: string): Promise<StoredPassage[]> {
  return graph.read<StoredPassage>(
    statement(cypher`
MATCH (:Text {id: ${text}})<-[:SLICE_OF]-(passage:Passage)
RETURN passage.id AS id, passage.start AS start, passage.end AS end, passage.exact AS exact, passage.prefix AS prefix,
  passage.suffix AS suffix
ORDER BY id`),
    'verify',
  );
}
