import { setTimeout as delay } from 'node:timers/promises';
import { cypher, type Fragment, type Statement, statement } from './cypher.js';
import { GraphChanging } from './errors.js';
import type { Graph, Patience, Read, ReadTogether, Run } from './graph.js';

/**
 * Neo4j shows the changes of a transaction one by one while it commits, and the statements of one operation may fall
 * on both sides of it. So whoever writes counts: the count is odd from just before a commit until it is through, and
 * even otherwise. Whoever reads looks at the count first and last, and reads again where it was odd or has moved:
 * what they answer with is the graph of one moment.
 */
const count = cypher`COLLECT {
  MATCH (moment:Moment {id: 'moment:graph'})
  RETURN moment.count
}[0]`;

/** A statement that also tells the count before and after; `found` returns one column. */
export function momentary(found: Fragment): Statement {
  return statement(cypher`WITH ${count} AS opened
WITH opened, COLLECT {
  ${found}
} AS found
RETURN opened, found, ${count} AS closed`);
}

interface Momentary {
  readonly opened: number | null;
  readonly found: readonly unknown[];
  readonly closed: number | null;
}

/** A commit takes a fraction of this: a count that is odd for longer was left so by a load that was killed. */
const longestCommit = 2_500;
const pause = 20;

export function togetherBy(read: Read, patient: Patience): ReadTogether {
  let left: { count: number; since: number } | undefined;

  return async (statements, operation, patience = patient) => {
    const end = performance.now() + patience.milliseconds;
    for (;;) {
      const milliseconds = end - performance.now();
      if (milliseconds < pause) throw new GraphChanging();
      const asked = statements.map((one) => read<Momentary>(one, operation, { ...patience, milliseconds }));
      const answers = (await Promise.all(asked)).flat();
      if (isOneMoment(answers))
        return { found: answers.map(({ found }) => found), moment: lasting(answers[0]?.opened) };
      await delay(pause);
    }
  };

  function isOneMoment(answers: readonly Momentary[]): boolean {
    const counts = new Set(answers.flatMap(({ opened, closed }) => [opened ?? 0, closed ?? 0]));
    const [seen = 0] = counts;
    if (counts.size > 1) return false;
    if (seen % 2 === 0) return true;
    if (left?.count !== seen) left = { count: seen, since: performance.now() };
    return performance.now() - left.since > longestCommit;
  }
}

/** The count as it is now. */
export async function readMoment(run: Run): Promise<number | undefined> {
  const [row] = await run<{ count: number | null }>(statement(cypher`RETURN ${count} AS count`));
  return lasting(row?.count);
}

/** An odd count may stand for a graph that is changing, and where there is none nobody counts. */
function lasting(count: number | null | undefined): number | undefined {
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
