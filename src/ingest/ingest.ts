import { createHash } from 'node:crypto';
import type { Graph } from '../neo4j/driver.js';
import { load } from './load.js';
import { type Match, matchOf } from './match.js';
import { parse } from './parse/parse.js';
import { readClaims } from './read-claims.js';
import { type Reading, readingOf } from './reading.js';
import { claimsOfReading, textId, type Version } from './reading-claims.js';
import { readWorld } from './read-world.js';
import type { LoadReport } from './report.js';

export interface Wanted {
  /** The document's id, where neither its address nor its title tells which it is. */
  readonly id?: string | undefined;
  /** Reads and writes nothing. */
  readonly isDry?: boolean;
}

export type Taken =
  | Extract<Match, { kind: 'UNKNOWN' }>
  | {
      readonly kind: 'READ';
      readonly version: Version;
      readonly by: Extract<Match, { kind: 'KNOWN' }>['by'];
      readonly reading: Reading;
      /** Absent where nothing was to be written. */
      readonly report?: LoadReport;
    };

/**
 * Reads a document that the graph knows and ties its words to the claims they support, in one transaction. What is
 * read belongs to this version of its words: the same bytes change nothing, and other bytes stand beside these.
 */
export async function ingest(
  graph: Graph,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { id, isDry = false }: Wanted = {},
): Promise<Taken> {
  const parsed = await parse(bytes, { name });
  const world = await readWorld(graph);
  const match = matchOf(parsed, world, id);
  if (match.kind === 'UNKNOWN') return match;
  const { document, by } = match;
  const isOpen = world.organisations.some((one) => one.kind === 'INSPECTORATE' && document.publishers.includes(one.id));
  const version: Version = { document, parsed, bytes, isOpen };
  const reading = readingOf(parsed, document, await readClaims(graph, document.about), world);
  if (isDry) return { kind: 'READ', version, by, reading };
  const claims = claimsOfReading(version, reading);
  const input = createHash('sha256').update(bytes).digest('hex');
  const report = await load(graph, { owner: textId(version), ...claims, input, read: {}, refused: [], unsourced: [] });
  return { kind: 'READ', version, by, reading, report };
}
