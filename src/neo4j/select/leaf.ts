import {
  type GraphQLLeafType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isSpecifiedScalarType,
} from 'graphql';

export type Leaf = (value: unknown) => unknown;

/** A value as it is answered. Most are stored as they are told; what is not goes the way of its type. */
export function leafOf(type: GraphQLLeafType): Leaf {
  const isPlain = plainOf(type);
  return (value) => (isPlain(value) ? value : serialized(type, value));
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const told: unknown = type.serialize(value);
  if (told !== null && told !== undefined) return told;
  throw new Error(`Expected \`${type.name}.serialize(${JSON.stringify(value)})\` to return non-nullable value.`);
}

/** Tells values that the type would answer as they are. */
function plainOf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])));
    return (value) => names.has(value);
  }
  if (!isSpecifiedScalarType(type)) return () => false;
  switch (type.name) {
    case GraphQLString.name:
    case GraphQLID.name:
      return (value) => typeof value === 'string';
    case GraphQLBoolean.name:
      return (value) => typeof value === 'boolean';
    case GraphQLInt.name:
      return (value) => typeof value === 'number' && (value | 0) === value;
    case GraphQLFloat.name:
      return (value) => typeof value === 'number' && Number.isFinite(value);
    default:
      return () => false;
  }
}
