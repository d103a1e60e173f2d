import type { FieldNode, GraphQLCompositeType, GraphQLField } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** One field with one set of arguments, asked once however many aliases want it. */
export interface Ask {
  readonly field: GraphQLField<unknown, unknown>;
  /** One of the places where it is written; all have the same arguments. */
  readonly node: FieldNode;
  /** The field and its arguments as they are written: known before the values of variables are. */
  readonly identity: string;
  readonly asked: Asked | undefined;
  /** The values of its arguments. */
  readonly args: (variables: Variables) => Variables;
  /** Where the row of an object holds it: among what else is asked of its type. */
  place: number;
}

/** What is asked of one object, by each type it can be of; the asks of a type are in the order of the schema. */
export interface Asked {
  readonly type: GraphQLCompositeType;
  readonly byType: Map<string, Map<string, Ask>>;
  /** `nodes` and `edges { node }` of one connection are the same objects, so they are asked together. */
  readonly page: Asked | undefined;
}

/** What the caller wants to see of one object: the response keys, each pointing to the ask it is read from. */
export type Wanted = ReadonlyMap<string, readonly WantedField[]>;

export interface WantedField {
  readonly responseKey: string;
  /** Every place where it is written: what an error is located at. */
  readonly nodes: readonly FieldNode[];
  /** None for `__typename`, which is no field of the type. */
  readonly ask: Ask | undefined;
  readonly wanted: Wanted | undefined;
}

/** The field as one asks it: what to ask, and beside it how to give it back. */
export type Asking = WantedField & { readonly ask: Ask };
