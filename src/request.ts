import type { Context } from './context.js';
import type { Cost } from './limits/cost.js';

/** What one request has told of itself when it is answered: for its log line and the counters, never a variable's value. */
export interface Told {
  operation: string;
  codes: readonly unknown[];
  cost: Cost | undefined;
  readonly count: { objects: number };
  /** Of which moment of the graph it is; undefined where it may not be given again. */
  moment: number | undefined;
  isGivenAgain: boolean;
}

export function tellsNothing(): Told {
  return {
    operation: 'unnamed',
    codes: [],
    cost: undefined,
    count: { objects: 0 },
    moment: undefined,
    isGivenAgain: false,
  };
}

/** What the resolvers of one operation get, and where its answer tells of itself. */
export interface RequestContext extends Context {
  readonly requestId: string;
  readonly told: Told;
}
