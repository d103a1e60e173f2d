import type { Graph, Patience } from './neo4j/graph.js';
import { type Ask, gather } from './neo4j/select/gather.js';
import type { Nouns } from './neo4j/select/nouns.js';

/** What the root resolvers of one operation need to answer: how to ask the graph, how it answers for each noun, and where to count. */
export interface Context {
  readonly ask: Ask;
  readonly nouns: Nouns;
  /** Objects answered so far in this operation: what a log line calls its rows. */
  readonly count: { objects: number };
  /** Of which moments of the graph the answer is: one, unless it was asked in several turns. */
  readonly moments: ReadonlySet<number | undefined>;
}

/** One for each operation: its root fields are answered together. */
export function contextOf(graph: Pick<Graph, 'readTogether'>, nouns: Nouns, patience?: Patience): Context {
  const moments = new Set<number | undefined>();
  const ask = gather(graph, (moment) => void moments.add(moment), patience);
  return { ask, nouns, count: { objects: 0 }, moments };
}
