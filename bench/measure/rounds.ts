import type { Operation } from '../operations/operation.js';
import type { Transport, Way, WayName } from '../ways/way.js';
import { type Callers, type Slice, slice } from './slice.js';

/** What one way did with one operation, a slice for each round. */
export interface Series {
  readonly operation: string;
  readonly callers: number;
  readonly way: WayName;
  readonly transport: Transport;
  readonly rounds: Slice[];
  /** Why it was given up: then it has no rounds. */
  readonly failed?: string;
}

export interface Pace {
  readonly rounds: number;
  /** Of a slice: one way, one operation, one round. */
  readonly milliseconds: number;
  /** Before the first round, for each way and operation: Java begins by interpreting, and compiles what is run often. */
  readonly warming: number;
  /** For how long memory is watched. */
  readonly watching: number;
  /** For how long each list of the growth table is asked, beside counting its database hits; 0: it is not. */
  readonly growing: number;
}

/** Several times through everything, not each thing once for long: all that Neo4j does is compiled before any is timed. */
export async function warm(
  operations: readonly Operation[],
  ways: readonly Way[],
  { milliseconds, databasePid }: Pick<Callers, 'milliseconds' | 'databasePid'>,
): Promise<void> {
  const asks = operations.flatMap((operation) => waysOf(operation, ways).map(({ answering }) => answering(operation)));
  for (let pass = 0; pass < warmingPasses; pass += 1) {
    // What fails here fails again in the rounds, where it is told.
    for (const ask of asks) {
      await slice(ask, { callers: 16, milliseconds: milliseconds / warmingPasses, databasePid }).catch(() => undefined);
    }
  }
}

const warmingPasses = 2;

/**
 * All ways take turns in every round, each round beginning with another, so that whatever else the machine does
 * falls on all of them; what is compared are slices of one round.
 */
export async function inRounds(
  operation: Operation,
  ways: readonly Way[],
  { rounds, milliseconds }: Pace,
  { callers, databasePid }: Pick<Callers, 'callers' | 'databasePid'>,
): Promise<readonly Series[]> {
  const taking = waysOf(operation, ways).map(({ name, transport, answering }) => {
    const series: Series = { operation: operation.name, callers, way: name, transport, rounds: [] };
    return { series, ask: answering(operation) };
  });
  for (let round = 0; round < rounds; round += 1) {
    const order = taking.flatMap((_, index) => taking[(index + round) % taking.length] ?? []);
    for (const { series, ask } of order.filter((one) => one.series.failed === undefined)) {
      await slice(ask, { callers, databasePid, milliseconds }).then(
        (one) => series.rounds.push(one),
        (error: unknown) => Object.assign(series, { rounds: [], failed: String(error) }),
      );
    }
  }
  return taking.map(({ series }) => series);
}

/** What has its answer ready does the same for every operation, so one tells of all. */
function waysOf({ isAskedAgain = false }: Operation, ways: readonly Way[]): readonly Way[] {
  return ways.filter(({ name }) => isAskedAgain || (name !== 'oursAgain' && name !== 'oursHeld'));
}
