import type { Graph } from '../neo4j/graph.js';
import { type Handed, ingest, type Outcome } from './ingest.js';
import { rankOf } from './known/known-claims.js';
import type { Shelf } from './shelf.js';
import type { Wanted } from './which.js';

export interface Again {
  /** Documents that were read again because this one came before them in rank. */
  readonly again: readonly string[];
  /** Those that should have been, and whose file is not where it was. */
  readonly missing: readonly string[];
}

/**
 * Reads a document, and then again those that draw on it: an article laid beside a release that came later, claims
 * that another document has made first, a follow-up whose first inspection was not known yet, and where it brings an
 * inspection that the graph lacked, all on that force. Each knows only the seed and what those before it in rank
 * brought, so it does not matter which came first, as long as their files are where they were. Each is a transaction
 * of its own; all that a kill leaves undone is done when the same document is read once more.
 */
export async function ingestInRank(
  graph: Graph,
  handed: Handed,
  wanted: Wanted,
  shelf: Shelf,
): Promise<Outcome & Again> {
  const outcome = await ingest(graph, handed, wanted);
  if (outcome.kind === 'REFUSED' || outcome.report === undefined) return { ...outcome, again: [], missing: [] };
  const { subject, version } = outcome;
  if (handed.name !== '-' || (version.isOpen && version.parsed.format === 'txt'))
    await shelf.remember(version.sha256, handed.name);
  const own = rankOf(subject.text);
  const later = outcome.later
    .filter(({ id }) => rankOf(id) > own)
    .toSorted((one, other) => (rankOf(one.id) < rankOf(other.id) ? -1 : 1));
  const again: string[] = [];
  const missing: string[] = [];
  for (const { sha256, document } of later) {
    const kept = await shelf.recall(sha256);
    const read = kept && (await ingest(graph, kept, { id: document }));
    if (read?.kind === 'READ') again.push(document);
    else missing.push(document);
  }
  return { ...outcome, again, missing };
}
