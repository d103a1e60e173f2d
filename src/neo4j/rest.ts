import { setTimeout as delay } from 'node:timers/promises';
import type { Graph, Patience, ReadLast, ReadMarked } from './graph.js';
import { type Counted, lasting, readCount } from './moment.js';

/** A commit takes a fraction of this: a count that is odd for longer was left so by a load that was killed. */
const longestCommit = 2_500;
export const pause = 20;

/** The graph at rest: what the count was, and which transaction had been the last. */
export interface Rest extends Counted {
  readonly bookmark: string | undefined;
}

interface Reading {
  readonly read: ReadMarked;
  readonly readLast: ReadLast;
  readonly patient: Patience;
  readonly isCluster: boolean;
}

export interface Watch extends Pick<Graph, 'readMoment'> {
  /** As it was last seen; where it was not, as it is when it comes to rest. */
  readonly rest: (patience: () => Patience) => Promise<Rest>;
  /** It has moved since. */
  readonly forget: (rest: Rest) => void;
  readonly isAtRest: (count: number | null) => boolean;
}

/** Looks at the count of commits, and remembers the last time that none was under way. */
export function watchRest({ read, readLast, patient, isCluster }: Reading): Watch {
  const isAtRest = restTeller();
  let rest: Rest | undefined;

  return {
    isAtRest,
    forget: (gone) => {
      if (rest === gone) rest = undefined;
    },
    rest: async (patience) => {
      let known = rest;
      while (known === undefined) {
        const seen = await look(patience());
        if (isAtRest(seen.count)) known = seen;
        else await delay(pause);
      }
      return known;
    },
    /** Where the last transaction is still that one there is no need to look; the members of a cluster are not equally far. */
    readMoment: async (patience = patient) => {
      const before = isCluster ? undefined : rest;
      const isStill = before?.bookmark !== undefined && (await readLast('moment', patience)) === before.bookmark;
      return lasting((isStill ? before : await look(patience)).count);
    },
  };

  async function look(patience: Patience): Promise<Rest> {
    const { rows, bookmark } = await read<Counted>(readCount, 'moment', patience);
    const seen = { count: rows[0]?.count ?? null, bookmark };
    if (isAtRest(seen.count)) rest = seen;
    return seen;
  }
}

/** Tells of a count whether no commit is under way: an odd one was left where it has been the same for too long. */
function restTeller(): (count: number | null) => boolean {
  let left = { count: 0, since: 0 };
  return (count) => {
    if (count === null || count % 2 === 0) return true;
    if (left.count !== count) left = { count, since: performance.now() };
    return performance.now() - left.since > longestCommit;
  };
}
