import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A document of more tokens is not read further; the largest of our own has about 600. */
export const mostTokens = 5_000;
/** Levels of fields; the standard introspection query has 13, a walk from forces to publishers 11. */
const deepest = 15;

/** Refuses what nests deeper than any use of the graph, before anything is asked of the database. */
export function refuseTooDeep(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const depth = depthOf(operation.selectionSet, fragments, new Map());
  if (depth <= deepest) return;
  throw new GraphQLError(
    `This operation is ${depth} levels deep; expected ${deepest} at most. Ask for the lower levels by id in another one.`,
    { extensions: { code: 'OPERATION_TOO_DEEP', http: { status: 400 } } },
  );
}

/** A fragment's depth is counted once, however often it is spread; rings are refused by validation before. */
function depthOf(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  counted: Map<string, number>,
): number {
  let deepestBelow = 0;
  for (const selection of selectionSet.selections) {
    deepestBelow = Math.max(deepestBelow, depthOfSelection(selection));
  }
  return deepestBelow;

  function depthOfSelection(selection: SelectionSetNode['selections'][number]): number {
    if (selection.kind === Kind.FIELD) {
      return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, counted) : 0);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, counted);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    const depth = counted.get(name) ?? (fragment ? depthOf(fragment.selectionSet, fragments, counted) : 0);
    counted.set(name, depth);
    return depth;
  }
}
