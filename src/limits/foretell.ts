import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { statusOfCode } from '../errors.js';
import { remembering } from '../remembering.js';
import { argumentsFor, coercing, holdsVariable } from '../neo4j/select/variables.js';
import { checkArguments, checkField, type Checked } from './arguments.js';
import { type Cost, costOf, most } from './cost.js';
import { refuseTooMuch } from './refuse.js';

type Given = Readonly<Record<string, unknown>>;

/** What an operation costs with these variables, undefined where they are wrong; throws where it is too much. */
export type Foretell = (variables: Given) => Cost | undefined;

interface Foretold {
  readonly cost: Cost;
  /** The fields of which an argument holds a variable. */
  readonly varying: readonly (Omit<Checked, 'node'> & { readonly argumentsOf: ReturnType<typeof argumentsFor> })[];
}

/** Of one operation, by the sizes of pages that anybody asks. */
const mostSizes = 50;
const sizing = new Set(['first', 'last', 'ids']);

export type Foretelling = (document: DocumentNode, operation: OperationDefinitionNode) => Foretell;

export function foretelling(schema: GraphQLSchema): Foretelling {
  const known = new WeakMap<OperationDefinitionNode, Foretell>();
  return (document, operation) => {
    const foretell = known.get(operation) ?? foretellOf(schema, document, operation);
    known.set(operation, foretell);
    return foretell;
  };
}

/** The cost depends on few variables. Where they are as before, only arguments that hold any have to be checked again. */
function foretellOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Foretell {
  const names = sizesIn(document);
  const coerce = coercing(schema, operation);
  const before = remembering<Foretold>(mostSizes);

  return (given) => {
    const { coerced, errors } = coerce(given);
    // The execution tells all that is wrong with them.
    if (errors) return undefined;
    const sizes = JSON.stringify(names.map((name) => sizeOf(coerced[name])));
    const known = before.get(sizes);
    try {
      for (const { field, isRoot, argumentsOf } of known?.varying ?? []) {
        checkField({ field, args: argumentsOf(coerced) }, isRoot);
      }
      const foretold = known ?? foretellAnew({ schema, document, operation, variables: coerced });
      if (!known) before.set(sizes, foretold);
      return foretold.cost;
    } catch (error) {
      throw error instanceof GraphQLError ? refusing(error) : error;
    }
  };
}

function foretellAnew(walked: Parameters<typeof costOf>[0]): Foretold {
  const cost = costOf(walked);
  refuseTooMuch(cost);
  const checked = checkArguments(walked, most.fields);
  const varying = checked
    .filter(({ node }) => node.arguments?.some(holdsVariable))
    .map(({ node, ...one }) => ({ ...one, argumentsOf: argumentsFor(one.field, node) }));
  return { cost, varying };
}

/** Of a list only how many there are: which ids they are costs nothing. */
function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : (value ?? null);
}

/** The variables that say how large a page is, or whether something is asked at all. */
function sizesIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: (node) => {
      if (sizing.has(node.name.value)) for (const name of variablesIn([node])) names.add(name);
    },
    Directive: (node) => {
      for (const name of variablesIn([node])) names.add(name);
    },
  });
  return [...names];
}

function variablesIn(nodes: readonly ASTNode[]): readonly string[] {
  const names: string[] = [];
  for (const node of nodes) visit(node, { [Kind.VARIABLE]: ({ name }) => void names.push(name.value) });
  return names;
}

/** Refused before it runs, an operation has no answer at all, so the status says so: 400 for wrong arguments too. */
export function refusing({ message, extensions }: GraphQLError): GraphQLError {
  const code = extensions['code'] ?? 'BAD_USER_INPUT';
  const status = Math.max(400, statusOfCode(code));
  return new GraphQLError(message, { extensions: { ...extensions, code, http: { status } } });
}
