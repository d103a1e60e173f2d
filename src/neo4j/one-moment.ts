import { setTimeout as delay } from 'node:timers/promises';
import { GraphChanging } from './errors.js';
import type { Admit, Momentary, Patience, ReadMarked, ReadTogether, Together } from './graph.js';
import { lasting } from './moment.js';
import { pause, type Rest, type Watch } from './rest.js';

/** Whoever writes without counting may do so all the time. */
const mostTries = 3;

interface Reading {
  readonly read: ReadMarked;
  readonly watch: Watch;
  readonly patient: Patience;
  readonly isCluster: boolean;
}

interface Asking {
  readonly statements: readonly Momentary[];
  readonly operation: string;
  /** What is left of it by now. */
  readonly patience: () => Patience;
  readonly admit: Admit;
}

const admitAll: Admit = (_texts, ask) => ask();

/**
 * Asks so that all answers are of one moment. With each answer the database tells which transaction was the last by
 * then; it does so before any of its changes show. Where that is still the one after which the graph was seen at rest,
 * there is no need to look at the count again. In a cluster there is, because its members are not equally far, and
 * where something writes without a pause: then every statement looks at it itself.
 */
export function togetherBy({ read, watch, patient, isCluster }: Reading): ReadTogether {
  return async (statements, operation, patience = patient, admit = admitAll) => {
    const end = performance.now() + patience.milliseconds;
    const left = (): Patience => {
      const milliseconds = end - performance.now();
      if (milliseconds < pause) throw new GraphChanging();
      return { ...patience, milliseconds };
    };
    const asking: Asking = { statements, operation, patience: left, admit };
    for (let tries = isCluster ? mostTries : 0; tries < mostTries; tries += 1) {
      // What was last seen may be old; once it is not, something is writing just now.
      if (tries > 1) await delay(pause);
      const rest = await watch.rest(left);
      const together = await readSince(rest, read, asking);
      if (together) return together;
      watch.forget(rest);
    }
    for (;;) {
      const together = await readCounted(watch, read, asking);
      if (together) return together;
      await delay(pause);
    }
  };
}

/** Undefined where anything was committed since. */
async function readSince(
  { bookmark: last, count }: Rest,
  read: ReadMarked,
  { statements, operation, patience, admit }: Asking,
): Promise<Together | undefined> {
  const answers = await admit(
    statements.map(({ text }) => text),
    () => Promise.all(statements.map((one) => read<{ found: unknown }>(one, operation, patience()))),
  );
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
  { isAtRest }: Watch,
  read: ReadMarked,
  { statements, operation, patience, admit }: Asking,
): Promise<Together | undefined> {
  const counting = statements.map(({ counted, parameters }) => ({ text: counted, parameters }));
  const found = await admit(
    counting.map(({ text }) => text),
    () => Promise.all(counting.map((one) => read<BetweenCounts>(one, operation, patience()))),
  );
  const answers = found.flatMap(({ rows }) => rows);
  const [count = null, ...others] = new Set(answers.flatMap(({ opened, closed }) => [opened, closed]));
  if (others.length > 0 || !isAtRest(count)) return undefined;
  return { found: answers.map((answer) => answer.found), moment: lasting(count) };
}
