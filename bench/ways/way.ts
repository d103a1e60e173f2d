import type { Operation } from '../operations/operation.js';

export type WayName = 'ours' | 'oursAgain' | 'oursHeld' | 'neo4jGraphql' | 'dataLoader' | 'bare' | 'alone';

export const titles: Readonly<Record<WayName, string>> = {
  ours: 'this server',
  oursAgain: 'this server, given again',
  oursHeld: 'this server, 304',
  neo4jGraphql: '@neo4j/graphql',
  dataLoader: 'a DataLoader per edge',
  bare: 'bare statement',
  alone: 'HTTP alone',
};

export type Transport = 'in process' | 'HTTP';

/** One way to answer the questions from the graph. */
export interface Way {
  readonly name: WayName;
  readonly transport: Transport;
  readonly hearing: Hearing;
  /** Made ready outside of what is timed (parsing, say, which all do alike); the answer is as this way tells it. */
  answering: (operation: Operation) => () => Promise<unknown>;
  /** The answer in the form in which all are compared. */
  read: (operation: Operation, answer: unknown) => unknown;
  close: () => Promise<void>;
}

/** Where the graph is. */
export interface Place {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** While there is a list, each statement that goes to the database is put into it. */
export interface Hearing {
  heard?: Heard[];
}

export interface Heard {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
