import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Reading = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * The fields an object of this type is asked for, by response key: fragments opened, conditions decided.
 * The specification calls it CollectFields; graphql-js has it, but not for others to call.
 */
export function fieldsOf(
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  reading: Reading,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  for (const { selectionSet } of nodes) open(selectionSet);
  return fields;

  function open(selectionSet: SelectionSetNode | undefined): void {
    for (const selection of selectionSet?.selections ?? []) {
      if (isIncluded(selection, reading)) take(selection);
    }
  }

  function take(selection: SelectionNode): void {
    if (selection.kind === Kind.FIELD) {
      const responseKey = selection.alias?.value ?? selection.name.value;
      const among = fields.get(responseKey);
      if (among) among.push(selection);
      else fields.set(responseKey, [selection]);
      return;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(selection.typeCondition?.name.value)) open(selection.selectionSet);
      return;
    }
    const fragment = reading.fragments[selection.name.value];
    if (fragment === undefined || opened.has(selection.name.value)) return;
    opened.add(selection.name.value);
    if (applies(fragment.typeCondition.name.value)) open(fragment.selectionSet);
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = reading.schema.getType(condition);
    return isAbstractType(named) && reading.schema.isSubType(named, type);
  }
}

function isIncluded(selection: SelectionNode, { variableValues }: Reading): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
