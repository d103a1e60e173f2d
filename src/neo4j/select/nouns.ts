import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { isConnection } from './ask.js';
import { among, type Derived, type Edge, type Filter, type Noun } from './noun.js';

/** How one field is answered. Fields answered by the same line have the same name of it. */
export type Answer = { readonly line: string } & (
  { readonly edge: Edge; readonly isFirst: boolean } | { readonly derived: Derived } | { readonly property: string }
);

/** What `select` knows of a type: its own lines and those of the interfaces and unions it belongs to. */
export interface Known {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly filter: (key: string, inputType: string) => Filter;
  /** The keys of its filter that have a line of their own, the narrowest first. */
  readonly filterKeys: readonly string[];
  readonly order: Order | undefined;
  readonly pageOrder: Order | undefined;
  readonly inOrder: readonly string[];
}

/** A stored order, and the direction it has where nobody says. */
export interface Order {
  readonly order: string;
  readonly direction: 'ASC' | 'DESC';
}

export type Nouns = ReadonlyMap<string, Known>;

export interface Modules {
  readonly nouns: Readonly<Record<string, Noun>>;
  /** Types without a node of their own, stored in properties of another: how to tell one from a property. */
  readonly embedded: Readonly<Record<string, (property: string, isList: boolean) => Derived>>;
  /** Input types that are a condition on an embedded one. */
  readonly ranges: Readonly<Record<string, (property: string) => Filter>>;
}

/** Reads the schema and the modules once, and refuses a field that no line and no stored property answers. */
export function nounsOf(schema: GraphQLSchema, modules: Modules): Nouns {
  const composites = Object.values(schema.getTypeMap()).filter(isCompositeType);
  const known = composites
    .map((type) => [type, ownersOf(schema, type)] as const)
    .filter(([, owners]) => owners.some((owner) => modules.nouns[owner] !== undefined));
  return new Map(known.map(([type, owners]) => [type.name, knownOf(type, owners, modules)]));
}

/** A field that leads to one is answered by a list, of which to take the first costs less here than in the graph. */
function isFirstOf({ type }: GraphQLField<unknown, unknown>, edge: Edge): boolean {
  if ('branches' in edge || edge.isHere || edge.isThrough) return false;
  return !isListType(getNullableType(type)) && !isConnection(getNamedType(type));
}

/** The type itself comes first, so that its own line wins. */
function ownersOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  const interfaces = isUnionType(type) ? [] : type.getInterfaces().map(({ name }) => name);
  const abstracts = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const unions = abstracts.filter((one) => isUnionType(one) && isObjectType(type) && schema.isSubType(one, type));
  return [type.name, ...interfaces, ...unions.map(({ name }) => name)];
}

function knownOf(type: GraphQLCompositeType, owners: readonly string[], modules: Modules): Known {
  const first = <Line>(line: (noun: Noun) => Line | undefined): Line | undefined =>
    owners
      .map((owner) => modules.nouns[owner])
      .map((noun) => noun && line(noun))
      .find((found) => found !== undefined);
  const propertyOf = (field: string) => first((noun) => noun.stored?.[field]) ?? field;
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return {
    answers: new Map(fields.map((field) => [field.name, answerTo(field)])),
    filter: (key, inputType) =>
      first((noun) => noun.filters?.[key]) ??
      (modules.ranges[inputType] ?? among)(key === 'ids' ? 'id' : propertyOf(key)),
    filterKeys: owners.flatMap((owner) => Object.keys(modules.nouns[owner]?.filters ?? {})),
    order: first(({ order, isNewestFirst }) =>
      order === undefined ? undefined : { order, direction: isNewestFirst ? 'DESC' : 'ASC' },
    ),
    inOrder: first((noun) => noun.inOrder) ?? [],
    pageOrder: first(({ order, isNewestFirst, arePagesNewestFirst }) =>
      order === undefined ? undefined : { order, direction: isNewestFirst || arePagesNewestFirst ? 'DESC' : 'ASC' },
    ),
  };

  function answerTo(field: GraphQLField<unknown, unknown>): Answer {
    const edge = first((noun) => noun.edges?.[field.name]);
    if (edge !== undefined) {
      return { line: lineOf((noun) => noun.edges?.[field.name] === edge), edge, isFirst: isFirstOf(field, edge) };
    }
    const line = first((noun) => noun.derived?.[field.name]);
    if (line !== undefined) return { line: lineOf((noun) => noun.derived?.[field.name] === line), derived: line };
    const property = propertyOf(field.name);
    const embedded = modules.embedded[getNamedType(field.type).name];
    if (embedded !== undefined)
      return { line: `embedded ${property}`, derived: embedded(property, isListType(getNullableType(field.type))) };
    if (isLeafType(getNamedType(field.type))) return { line: `stored ${property}`, property };
    throw new TypeError(`${type.name}.${field.name} leads nowhere: give it a line in src/modules`);
  }

  function lineOf(has: (noun: Noun) => boolean): string {
    return owners.find((owner) => modules.nouns[owner] && has(modules.nouns[owner])) ?? '';
  }
}
