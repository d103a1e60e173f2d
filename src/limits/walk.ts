import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

export interface Walked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the schema has coerced them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field as it stands in the operation, fragments opened, with the values of its arguments. */
export interface Visited {
  readonly parent: GraphQLCompositeType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly args: Readonly<Record<string, unknown>>;
  readonly depth: number;
}

/** What a visitor hands down to the fields below; undefined ends the walk. */
export type Visit<Place> = (visited: Visited, place: Place) => Place | undefined;

/**
 * Visits every field, each time it is spread, as long as `mostSelections` allows: fragments that spread one another
 * twice double with each level, so an operation of few words can be endless. Answers how many selections there were.
 */
export function walk<Place>(
  { schema, document, operation, variables }: Walked,
  mostSelections: number,
  top: Place,
  visit: Visit<Place>,
): number {
  const fragments = fragmentsOf(document);
  let selections = 0;
  const query = schema.getQueryType();
  if (query) open(operation.selectionSet, query, { place: top, depth: 1 });
  return selections;

  function open(set: SelectionSetNode, parent: GraphQLCompositeType, at: { place: Place; depth: number }): void {
    for (const selection of set.selections) {
      selections += 1;
      if (selections > mostSelections) return;
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        enter(selection, parent, at);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const type = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      if (fragment && isCompositeType(type)) open(fragment.selectionSet, type, at);
    }
  }

  function enter(node: FieldNode, parent: GraphQLCompositeType, { place, depth }: { place: Place; depth: number }) {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return;
    const args = getArgumentValues(field, node, variables);
    const below = visit({ parent, field, node, args, depth }, place);
    const type = getNamedType(field.type);
    if (below === undefined || node.selectionSet === undefined || !isCompositeType(type)) return;
    open(node.selectionSet, type, { place: below, depth: depth + 1 });
  }
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function isIncluded({ directives = [] }: SelectionNode, variables: Walked['variables']): boolean {
  if (directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, { directives }, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, { directives }, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** `__typename` is neither on any type nor of any cost. */
function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}
