import { cypher, type Fragment, statement } from './cypher.js';
import type { Graph, Momentary, Run } from './graph.js';

/**
 * Neo4j shows the changes of a transaction one by one while it commits, and the statements of one operation may fall
 * on both sides of it. So whoever writes counts: the count is odd from just before a commit until it is through, and
 * even otherwise. While it is even and does not move, what is read is the graph of one moment: see rest.ts and one-moment.ts.
 */
const count = cypher`COLLECT {
  MATCH (moment:Moment {id: 'moment:graph'})
  RETURN moment.count
}[0]`;

/** The count as it is now; none where nobody counts yet. */
export const readCount = statement(cypher`RETURN ${count} AS count`);

export interface Counted {
  readonly count: number | null;
}

/** What finds one column, as it is asked and between two looks at the count. */
export function momentary(found: Fragment): Momentary {
  const { text, parameters } = statement(cypher`${found} AS found`);
  const counted = statement(cypher`WITH ${count} AS opened
WITH opened, COLLECT {
  ${found}
} AS found
RETURN opened, found, ${count} AS closed`);
  return { text, parameters, counted: counted.text };
}

/** An odd count may stand for a graph that is changing, and where there is none nobody counts. */
export function lasting(count: number | null | undefined): number | undefined {
  return count === null || count === undefined || count % 2 === 1 ? undefined : count;
}

/** Says to all who read when a transaction is about to commit, and when it is through. */
export function commitOn(graph: Graph): { begin: () => Promise<void>; end: () => Promise<void> } {
  let begun: number | undefined;
  return {
    begin: async () => {
      begun = await graph.write(begin, 'begin a commit');
    },
    end: async () => {
      const counted = begun;
      if (counted !== undefined) await graph.write((run) => end(run, counted), 'end a commit');
    },
  };
}

/** Before anything is read: without a count nobody could tell that the graph has stayed the same. */
export async function beginToCount(run: Run): Promise<void> {
  await run(
    statement(cypher`
MERGE (moment:Moment {id: 'moment:graph'})
ON CREATE SET moment.count = 0`),
  );
}

/** In a transaction of its own. Run twice it is still odd, and it takes over what a killed load has left. */
async function begin(run: Run): Promise<number> {
  const [row] = await run<{ count: number }>(
    statement(cypher`
MERGE (moment:Moment {id: 'moment:graph'})
ON CREATE SET moment.count = 0
SET moment.count = moment.count + 2 - (moment.count + 1) % 2
RETURN moment.count AS count`),
  );
  if (row === undefined) throw new TypeError('MERGE returned no row');
  return row.count;
}

/** Where another has begun since, the count is theirs to end. */
async function end(run: Run, begun: number): Promise<void> {
  await run(
    statement(cypher`
MATCH (moment:Moment {id: 'moment:graph', count: ${begun}})
SET moment.count = ${begun + 1}`),
  );
}
