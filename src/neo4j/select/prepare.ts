import type { FieldNode, GraphQLError, GraphQLObjectType } from 'graphql';
import { argumentsOf, askFor } from './ask.js';
import type { Ask, Variables } from './asked.js';
import type { Reading } from './fields.js';
import type { Args } from './noun.js';
import type { Nouns } from './nouns.js';
import { Fault, readerOf } from './reader.js';
import type { Prepared } from './select.js';
import { type ArgsOf, statementsOf } from './statements.js';

/** One asking of a root field, with values for all arguments. */
export interface PreparedField extends Prepared {
  /** The answer to rows that `select` gave. Notes what was wrong with single fields; throws where all of it is lost. */
  readonly read: (value: unknown, errors: GraphQLError[]) => unknown;
}

export type Prepare = (variables: Variables, count: { objects: number }) => PreparedField;

/** Makes out once how a root field is asked and told, so that only values are left to each asking. */
export function prepareField(
  nodes: readonly FieldNode[],
  parent: GraphQLObjectType,
  { nouns, ...reading }: Reading & { readonly nouns: Nouns },
): Prepare {
  const { schema } = reading;
  const asking = askFor(nodes, parent, reading);
  const statements = statementsOf(asking.ask, { schema, nouns });
  const reader = readerOf(asking, parent, { schema, nouns });
  return (variables, count) => {
    const argsOf = argumentsIn(variables);
    return {
      statement: (start) => statements(start, argsOf),
      tell: (value) => value,
      read: (value, errors) => {
        try {
          return reader(value, { errors, path: [], argsOf, count });
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          errors.length = 0;
          throw error.cause;
        }
      },
    };
  };
}

function argumentsIn(variables: Variables): ArgsOf {
  const known = new Map<Ask, Args>();
  return (ask) => {
    const args = known.get(ask) ?? argumentsOf(ask, variables);
    known.set(ask, args);
    return args;
  };
}
