import type { Graph } from './neo4j/driver.js';
import type { Nouns } from './neo4j/select/nouns.js';

/** What a root resolver needs to answer: the graph, and how the graph answers for each noun. */
export interface Context {
  readonly graph: Graph;
  readonly nouns: Nouns;
}
