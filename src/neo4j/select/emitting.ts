import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { Fragment } from '../cypher.js';
import type { Argued } from './argued.js';
import type { Ask, Asked } from './asked.js';
import type { Nouns } from './nouns.js';

/** Where a statement stands: the variable of the object, and of the object one came from. */
export interface Place {
  readonly this: string;
  readonly from?: string;
  /** Of a step, what it was reached through: see `Branch`. */
  readonly through?: string;
}

/** What is at hand while one statement is written. */
export interface Emitting {
  readonly schema: GraphQLSchema;
  readonly nouns: Nouns;
  /** A variable nobody has in this statement, named after the type it stands for. */
  readonly variable: (type: GraphQLNamedType) => string;
  /** What the arguments of a connection come to. */
  readonly argued: (ask: Ask) => Argued;
  /** Everything that is asked of the object at a place, as a map. */
  readonly object: (asked: Asked, place: Place) => Fragment;
}
