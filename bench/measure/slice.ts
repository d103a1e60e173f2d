import { type Cpu, cpuNow } from './cpu.js';
import { quantile, rounded } from './statistics.js';

/** What one way did in one slice of a round. */
export interface Slice {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of all its answers together. */
  readonly cpu: Cpu;
}

export interface Callers {
  readonly callers: number;
  readonly milliseconds: number;
  readonly databasePid: number;
}

/** So many callers ask one thing again and again for a while, each as soon as it has its answer; at least once each. */
export async function slice(
  ask: () => Promise<unknown>,
  { callers, milliseconds, databasePid }: Callers,
): Promise<Slice> {
  const times: number[] = [];
  const before = cpuNow(databasePid);
  const started = performance.now();
  let isFailing = false;
  const caller = async () => {
    do {
      const asked = performance.now();
      await ask().catch((error: unknown) => {
        isFailing = true;
        throw error;
      });
      times.push(performance.now() - asked);
    } while (!isFailing && performance.now() - started < milliseconds);
  };
  // All of them to their end, so that what follows has the machine for itself.
  const ends = await Promise.allSettled(Array.from({ length: callers }, caller));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
  const after = cpuNow(databasePid);
  const seconds = (performance.now() - started) / 1_000;
  const sorted = times.toSorted((one, other) => one - other);
  return {
    answers: times.length,
    perSecond: rounded(times.length / seconds, 4),
    p50: rounded(quantile(sorted, 0.5)),
    p99: rounded(quantile(sorted, 0.99)),
    cpu: { here: rounded(after.here - before.here), database: after.database - before.database },
  };
}
