import {
  type ArgumentNode,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  GraphQLBoolean,
  type GraphQLField,
  GraphQLID,
  GraphQLInt,
  type GraphQLSchema,
  GraphQLString,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type Coerced = ReturnType<typeof getVariableValues>;

/** As many wrong variables as graphql-js tells of. */
const mostErrors = 50;

const plainTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  [GraphQLID.name]: (value) => typeof value === 'string',
  [GraphQLString.name]: (value) => typeof value === 'string',
  [GraphQLBoolean.name]: (value) => typeof value === 'boolean',
  [GraphQLInt.name]: (value) => typeof value === 'number' && (value | 0) === value,
};

/** Does what `getVariableValues` does; where all values are such that it would give them as they are, without it. */
export function coercing(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (given: Values) => Coerced {
  const plain = variableDefinitions.map(plainOf);
  return (given) => {
    const coerced: Record<string, unknown> = {};
    for (const isPlain of plain) {
      if (!isPlain(given, coerced)) {
        return getVariableValues(schema, variableDefinitions, given, { maxErrors: mostErrors });
      }
    }
    return { coerced };
  };
}

/** Whether a value may be given as it is, and gives it. */
function plainOf({ variable, type, defaultValue }: VariableDefinitionNode) {
  const name = variable.name.value;
  const isRequired = type.kind === Kind.NON_NULL_TYPE;
  const named = isRequired ? type.type : type;
  const isOfType = named.kind === Kind.NAMED_TYPE ? plainTypes[named.name.value] : undefined;
  return (given: Values, coerced: Record<string, unknown>): boolean => {
    if (!Object.hasOwn(given, name)) return !isRequired && defaultValue === undefined;
    const value = given[name];
    if (isOfType?.(value) !== true) return false;
    coerced[name] = value;
    return true;
  };
}

/** Does what `getArgumentValues` does; what does not depend on variables is made out once. */
export function argumentsFor(field: GraphQLField<unknown, unknown>, node: FieldNode): (variables: Values) => Values {
  const given = node.arguments ?? [];
  const varying = given.filter(holdsVariable);
  const lone = varying.flatMap(({ name, value }) =>
    value.kind === Kind.VARIABLE ? [{ name: name.value, variable: value.name.value }] : [],
  );
  const anew = (variables: Values) => getArgumentValues(field, node, variables);
  if (lone.length < varying.length) return anew;
  const names = new Set(lone.map(({ name }) => name));
  const others = { ...field, args: field.args.filter(({ name }) => !names.has(name)) };
  let constant: Values | undefined;
  return (variables) => {
    constant ??= getArgumentValues(others, node);
    if (lone.length === 0) return constant;
    const values: Record<string, unknown> = { ...constant };
    for (const { name, variable } of lone) {
      const value = variables[variable];
      // It has a default then, or is missed.
      if (value === undefined || value === null) return anew(variables);
      values[name] = value;
    }
    return values;
  };
}

export function holdsVariable(argument: ArgumentNode): boolean {
  let holds = false;
  visit(argument, { [Kind.VARIABLE]: () => void (holds = true) });
  return holds;
}
