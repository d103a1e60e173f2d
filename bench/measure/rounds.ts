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
}

export interface Pace {
  readonly rounds: number;
  /** Of a slice: one way, one operation, one round. */
  readonly milliseconds: number;
  /** Before the first round, for each way: Java compiles what it runs often, and begins by interpreting it. */
  readonly warming: number;
}

/**
 * All ways take turns in every round, each round beginning with another, so that whatever else the machine does
 * falls on all of them; what is compared are slices of one round.
 */
export async function inRounds(
  operation: Operation,
  ways: readonly Way[],
  { rounds, milliseconds, warming }: Pace,
  { callers, databasePid }: Pick<Callers, 'callers' | 'databasePid'>,
): Promise<readonly Series[]> {
  const taking = ways.map(({ name, transport, answering }) => {
    const series: Series = { operation: operation.name, callers, way: name, transport, rounds: [] };
    return { series, ask: answering(operation) };
  });
  for (const { ask } of taking) await slice(ask, { callers, databasePid, milliseconds: warming });
  for (let round = 0; round < rounds; round += 1) {
    const order = taking.map((_, index) => taking[(index + round) % taking.length]);
    for (const one of order) one?.series.rounds.push(await slice(one.ask, { callers, databasePid, milliseconds }));
  }
  return taking.map(({ series }) => series);
}
