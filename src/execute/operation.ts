import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Variables } from '../neo4j/select/asked.js';
import { fieldsOf, type Reading } from '../neo4j/select/fields.js';
import type { Nouns } from '../neo4j/select/nouns.js';
import { argumentsFor, coercing } from '../neo4j/select/variables.js';
import { type Prepare, prepareField } from '../neo4j/select/prepare.js';

/** One root field of an operation, made out once. */
export interface Root extends Pick<Reading, 'fragments'> {
  readonly responseKey: string;
  readonly nodes: Parameters<typeof prepareField>[0];
  readonly parent: GraphQLObjectType;
  /** None for `__typename`. */
  readonly asked:
    { readonly field: GraphQLField<unknown, unknown>; readonly prepare: Prepare; readonly argsOf: ArgsOf } | undefined;
}

type ArgsOf = (variables: Variables) => Readonly<Record<string, unknown>>;

/** An operation of which what does not depend on the values of variables is made out once. */
export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly coerce: ReturnType<typeof coercing>;
  /** The root fields, for what @skip and @include say with these variables. */
  readonly roots: (variables: Variables) => readonly Root[];
}

/** More ways than anybody uses to combine the conditions of one operation. */
const mostVariants = 50;

/** Undefined for what is left to graphql-js: introspection, operations that are not there, and what nobody writes. */
export function compileOperation(
  document: DocumentNode,
  operationName: string | undefined,
  { schema, nouns }: { readonly schema: GraphQLSchema; readonly nouns: Nouns },
): Operation | undefined {
  const node = getOperationAST(document, operationName);
  const parent = schema.getQueryType();
  if (node?.operation !== OperationTypeNode.QUERY || !parent || isUnusual(document)) return undefined;
  const fragments = fragmentsOf(document);
  const conditions = conditionsOf(document);
  const variants = new Map<string, readonly Root[]>();

  return {
    node,
    coerce: coercing(schema, node),
    roots: (variables) => {
      const variant = conditions.map((name) => Number(variables[name] === true)).join('');
      const known = variants.get(variant);
      if (known !== undefined) return known;
      if (variants.size >= mostVariants) variants.clear();
      const roots = rootsOf(node, parent, { schema, nouns, fragments, variableValues: variables });
      variants.set(variant, roots);
      return roots;
    },
  };
}

function rootsOf(
  { selectionSet }: OperationDefinitionNode,
  parent: GraphQLObjectType,
  reading: Reading & { readonly nouns: Nouns },
): readonly Root[] {
  const { fragments } = reading;
  return [...fieldsOf(parent, [{ selectionSet }], reading)].map(([responseKey, nodes]) => {
    const [node] = nodes;
    const field = parent.getFields()[node?.name.value ?? ''];
    const root = { responseKey, nodes, parent, fragments };
    if (node === undefined || field === undefined) return { ...root, asked: undefined };
    return {
      ...root,
      asked: { field, prepare: prepareField(nodes, parent, reading), argsOf: argumentsFor(field, node) },
    };
  });
}

/** Introspection has no statement; and an object of ours cannot have a field of this name. */
function isUnusual(document: DocumentNode): boolean {
  let is = false;
  visit(document, {
    Field: ({ name, alias }) => {
      is ||= name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__';
    },
  });
  return is;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The variables by which @skip and @include decide what is asked at all. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given }: DirectiveNode) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
