import { cypher, statement } from '../../neo4j/cypher.js';
import type { Graph } from '../../neo4j/graph.js';

/** Who brought a node: the seed, or a version of a document's words. */
export async function ownerOf(graph: Graph, id: string): Promise<string | undefined> {
  const [row] = await graph.read<{ owner: string }>(
    statement(cypher`
MATCH (node:Node {id: ${id}})
WHERE NOT node:Tombstone
RETURN node.owner AS owner`),
    'read owner',
  );
  return row?.owner;
}

/** The hash of a text's bytes, by which its file is found. */
export async function hashOfText(graph: Graph, text: string): Promise<string | undefined> {
  const [row] = await graph.read<{ sha256: string }>(
    statement(cypher`
MATCH (text:Text {id: ${text}})
RETURN text.sha256 AS sha256`),
    'read owner',
  );
  return row?.sha256;
}

/** All words of a text, where they are kept. */
export async function contentOfText(graph: Graph, sha256: string): Promise<string | undefined> {
  const [row] = await graph.read<{ content: string }>(
    statement(cypher`
MATCH (text:Text {sha256: ${sha256}})
WHERE text.content IS NOT NULL
RETURN text.content AS content
LIMIT 1`),
    'read owner',
  );
  return row?.content;
}

/** The document that these very bytes were read as before, and what people decided of it. */
export async function documentOfBytes(
  graph: Graph,
  sha256: string,
): Promise<{ readonly id: string; readonly decisions: readonly string[] } | undefined> {
  const [row] = await graph.read<{ id: string; decisions: readonly string[] }>(
    statement(cypher`
MATCH (text:Text {sha256: ${sha256}})-[:TEXT_OF]->(document:Document)
RETURN document.id AS id, coalesce(text.decisions, []) AS decisions
ORDER BY id
LIMIT 1`),
    'read owner',
  );
  return row;
}
