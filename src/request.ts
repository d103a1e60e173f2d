import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
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
  /** What it was read to be, where it was answered without an error. */
  read: Read | undefined;
  /** What came of it where it was executed and is still to be answered. */
  executed: ExecutionResult | undefined;
}

export interface Read {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export function tellsNothing(): Told {
  return {
    operation: 'unnamed',
    codes: [],
    cost: undefined,
    count: { objects: 0 },
    moment: undefined,
    isGivenAgain: false,
    read: undefined,
    executed: undefined,
  };
}

/** What the resolvers of one operation get, and where its answer tells of itself. */
export interface RequestContext extends Context {
  readonly requestId: string;
  readonly told: Told;
}
