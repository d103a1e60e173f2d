import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { pageOfAsk } from './argued.js';
import { isConnection } from './ask.js';
import type { Ask, Asking, WantedField } from './asked.js';
import { leafOf } from './leaf.js';
import type { Nouns } from './nouns.js';
import { labelsOf, relayPage, storedOf, UnknownLabels, valueOf } from './read.js';
import type { ArgsOf } from './statements.js';

/** One pass over the rows of one root field. */
export interface Pass {
  readonly errors: GraphQLError[];
  /** Where the pass stands: each level of fields and of lists writes its own place. */
  readonly path: (string | number)[];
  readonly argsOf: ArgsOf;
  readonly count: { objects: number };
}

export type Reader = (value: unknown, pass: Pass) => unknown;

/** What is wrong with the rows as a whole, and not with one field: graphql-js, too, would lose the whole root field. */
export class Fault extends Error {
  constructor(cause: unknown) {
    super('a root field cannot be told', { cause });
    this.name = 'Fault';
  }
}

interface Compiling {
  readonly schema: GraphQLSchema;
  readonly nouns: Nouns;
}

/** A field of an object, as deep in the answer as the length of its path. */
interface Site extends Compiling {
  readonly asking: Asking;
  readonly parent: GraphQLObjectType;
  readonly depth: number;
}

/**
 * Compiles what graphql-js does for each object anew: rows in, the answer out, under response keys, with
 * nulls carried upwards and errors located as the specification has it (6.4.3, 6.4.4).
 */
export function readerOf(asking: Asking, parent: GraphQLObjectType, compiling: Compiling): Reader {
  return fieldReader({ ...compiling, asking, parent, depth: 0 });
}

function fieldReader(site: Site): Reader {
  const { asking, depth } = site;
  const guarded = guard(asking.ask.field.type, site);
  return (value, pass) => {
    pass.path[depth] = asking.responseKey;
    return guarded(value, pass);
  };
}

/** Where a type may be null, what fails below is noted and ends here. */
function guard(type: GraphQLOutputType, site: Site): Reader {
  const complete = completeOf(type, site);
  const { nodes } = site.asking;
  return (value, pass) => {
    try {
      return complete(value, pass);
    } catch (error) {
      if (error instanceof Fault) throw error;
      const located = locatedError(error, nodes, pass.path.slice(0, site.depth + 1));
      if (isNonNullType(type)) throw located;
      pass.errors.push(located);
      return null;
    }
  };
}

function completeOf(type: GraphQLOutputType, site: Site): Reader {
  if (isNonNullType(type)) {
    const inner = completeOf(type.ofType, site);
    const place = `${site.parent.name}.${site.asking.ask.field.name}`;
    return (value, pass) => {
      const told = inner(value, pass);
      if (told === null) throw new Error(`Cannot return null for non-nullable field ${place}.`);
      return told;
    };
  }
  if (isListType(type)) return listReader(type.ofType, site);
  if (isLeafType(type)) return leafOf(type);
  if (!isObjectType(type)) return abstractReader(type.name, site);
  const object = objectReader(type, site);
  const { ask } = site.asking;
  if (isConnection(type)) {
    return (value, pass) => {
      if (value === null || value === undefined) return null;
      const page = orFault(() => relayPage(value, pageOfAsk(ask, pass.argsOf(ask), site.nouns)));
      return object(page, pass);
    };
  }
  return (value, pass) => (value === null || value === undefined ? null : object(value, pass));
}

function listReader(itemType: GraphQLOutputType, site: Site): Reader {
  const depth = site.depth + 1;
  const item = guard(itemType, { ...site, depth });
  const place = `${site.parent.name}.${site.asking.ask.field.name}`;
  return (value, pass) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${place}".`);
    }
    return value.map((one: unknown, index) => {
      pass.path[depth] = index;
      return item(one, pass);
    });
  };
}

/** Of which type an object is, its labels tell. */
function abstractReader(typeName: string, site: Site): Reader {
  const objects = new Map<string, Reader>();
  for (const possible of site.asking.wanted?.keys() ?? []) {
    const type = site.schema.getType(possible);
    if (isObjectType(type)) objects.set(possible, objectReader(type, site));
  }
  return (value, pass) => {
    if (value === null || value === undefined) return null;
    const label = labelsOf(value)
      .map(String)
      .find((one) => objects.has(one) || isObjectType(site.schema.getType(one)));
    if (label === undefined) throw new Fault(new UnknownLabels(value));
    const object = objects.get(label);
    if (object !== undefined) return object(value, pass);
    throw new GraphQLError(`Runtime Object type "${label}" is not a possible type for "${typeName}".`, {
      nodes: site.asking.nodes,
    });
  };
}

function objectReader(type: GraphQLObjectType, site: Site): Reader {
  const fields = (site.asking.wanted?.get(type.name) ?? []).map((wanted) => ({
    responseKey: wanted.responseKey,
    read: rowReader(wanted, type, site),
  }));
  return (value, pass) => {
    pass.count.objects += 1;
    const told: Record<string, unknown> = {};
    for (const { responseKey, read } of fields) told[responseKey] = read(value, pass);
    return told;
  };
}

function rowReader({ ask, ...wanted }: WantedField, parent: GraphQLObjectType, above: Site): Reader {
  if (ask === undefined) return () => parent.name;
  const field = fieldReader({ ...above, asking: { ...wanted, ask }, parent, depth: above.depth + 1 });
  const stored = storedReader(ask, parent, above);
  return (row, pass) => field(stored(row, pass), pass);
}

/** What the row holds of a field, made into what is told where the modules have a line for that. */
function storedReader(ask: Ask, parent: GraphQLObjectType, { nouns }: Site): Reader {
  const noun = nouns.get(parent.name);
  const isNoun = noun !== undefined;
  const answer = noun?.answers.get(ask.field.name);
  if (isNoun && (answer === undefined || 'property' in answer)) return (row) => storedOf(row, ask, isNoun);
  const hasArguments = ask.field.args.length > 0;
  return (row, pass) =>
    orFault(() => valueOf(storedOf(row, ask, isNoun), answer, hasArguments ? pass.argsOf(ask) : {}));
}

function orFault<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new Fault(error);
  }
}
