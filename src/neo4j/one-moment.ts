import { setTimeout as delay } from 'node:timers/promises';
import { GraphChanging } from './errors.js';
import type { Momentary, Patience, ReadMarked, ReadTogether, Together } from './graph.js';
import { type Counted, lasting, readCount } from './moment.js';

/** A commit takes a fraction of this: a count that is odd for longer was left so by a load that was killed. */
const longestCommit = 2_500;
const pause = 20;
/** Whoever writes without counting may do so all the time. */
const mostTries = 3;

/** The graph at rest: what the count was, and which transaction had been the last. */
interface Rest extends Counted {
  readonly bookmark: string | undefined;
}

interface Asking {
  readonly statements: readonly Momentary[];
  readonly operation: string;
  readonly patience: Patience;
}

/**
 * Asks so that all answers are of one moment. With each answer the database tells which transaction was the last by
 * then; it does so before any of its changes show. Where that is still the one after which the graph was seen at rest,
 * there is no need to look at the count again. In a cluster there is, because its members are not equally far, and
 * where something writes without a pause: then every statement looks at it itself.
 */
export function togetherBy(read: ReadMarked, patient: Patience, isCluster: boolean): ReadTogether {
  const isAtRest = restTeller();
  let rest: Rest | undefined;

  return async (statements, operation, patience = patient) => {
    const end = performance.now() + patience.milliseconds;
    const asking = (): Asking => {
      const milliseconds = end - performance.now();
      if (milliseconds < pause) throw new GraphChanging();
      return { statements, operation, patience: { ...patience, milliseconds } };
    };
    for (let tries = isCluster ? mostTries : 0; tries < mostTries; tries += 1) {
      const before = rest ?? (await comeToRest(asking));
      const together = await readSince(before, read, asking());
      if (together) return together;
      if (rest === before) rest = undefined;
    }
    for (;;) {
      const together = await readCounted(isAtRest, read, asking());
      if (together) return together;
      await delay(pause);
    }
  };

  async function comeToRest(asking: () => Asking): Promise<Rest> {
    for (;;) {
      const { rows, bookmark } = await read<Counted>(readCount, 'moment', asking().patience);
      const count = rows[0]?.count ?? null;
      if (isAtRest(count)) return (rest = { count, bookmark });
      await delay(pause);
    }
  }
}

/** Undefined where anything was committed since. */
async function readSince(
  { bookmark: last, count }: Rest,
  read: ReadMarked,
  { statements, operation, patience }: Asking,
): Promise<Together | undefined> {
  const answers = await Promise.all(statements.map((one) => read<{ found: unknown }>(one, operation, patience)));
  if (answers.some(({ bookmark }) => bookmark === undefined || bookmark !== last)) return undefined;
  return { found: answers.map(({ rows }) => rows.map(({ found }) => found)), moment: lasting(count) };
}

interface BetweenCounts {
  readonly opened: number | null;
  readonly found: readonly unknown[];
  readonly closed: number | null;
}

/** Undefined where the counts are not all the same, or tell of a commit under way. */
async function readCounted(
  isAtRest: (count: number | null) => boolean,
  read: ReadMarked,
  { statements, operation, patience }: Asking,
): Promise<Together | undefined> {
  const asked = statements.map(({ counted, parameters }) =>
    read<BetweenCounts>({ text: counted, parameters }, operation, patience),
  );
  const answers = (await Promise.all(asked)).flatMap(({ rows }) => rows);
  const [count = null, ...others] = new Set(answers.flatMap(({ opened, closed }) => [opened, closed]));
  if (others.length > 0 || !isAtRest(count)) return undefined;
  return { found: answers.map(({ found }) => found), moment: lasting(count) };
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
