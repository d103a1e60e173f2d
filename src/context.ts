import type { Graph } from './neo4j/driver.js';
import type { Nouns } from './neo4j/select/nouns.js';

/** What a root resolver needs to answer: the graph, how the graph answers for each noun, and where to count. */
export interface Context {
  readonly graph: Graph;
  readonly nouns: Nouns;
  /** Objects answered so far in this operation: what a log line calls its rows. */
  readonly count: { objects: number };
}
