import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
} from 'graphql';
import { fieldsOf, type Reading } from './fields.js';
import type { Args } from './noun.js';

/** One field with one set of arguments, asked once however many aliases want it. */
export interface Ask {
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Args;
  readonly identity: string;
  readonly asked: Asked | undefined;
  /** Where the row holds it: the field's name, numbered where several ask with different arguments. */
  key: string;
}

/** What is asked of one object, by each type it can be of. */
export interface Asked {
  readonly type: GraphQLCompositeType;
  readonly byType: Map<string, Map<string, Ask>>;
  /** `nodes` and `edges { node }` of one connection are the same objects, so they are asked together. */
  readonly page: Asked | undefined;
}

/** What the caller wants to see of one object: the response keys, each pointing to the ask it is read from. */
export type Wanted = Map<string, readonly WantedField[]>;

export interface WantedField {
  readonly responseKey: string;
  readonly ask: Ask;
  readonly wanted: Wanted | undefined;
}

/** The caller's selection, without aliases, repetition, order and fragments; and beside it how to give it back. */
export function askFor(info: GraphQLResolveInfo): { ask: Ask; wanted: Wanted | undefined } {
  const field = info.parentType.getFields()[info.fieldName];
  if (field === undefined) throw new TypeError(`no field ${info.fieldName}`);
  return askOnce({ asks: new Map() }, field, info.fieldNodes, info);
}

export function isConnection(type: GraphQLCompositeType): boolean {
  return 'getFields' in type && 'pageInfo' in type.getFields() && 'edges' in type.getFields();
}

export function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** Among what else is asked of one object, and of which object. */
interface Site {
  readonly asks: Map<string, Ask>;
  readonly parent?: Asked;
}

function askOnce(
  { asks, parent }: Site,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  reading: Reading,
): { ask: Ask; wanted: Wanted | undefined } {
  const [node] = nodes;
  if (node === undefined) throw new TypeError(`nothing asks for ${field.name}`);
  const args = argumentsOf(field, node, reading);
  const identity = `${field.name}${JSON.stringify(args)}`;
  const ask = asks.get(identity) ?? { field, args, identity, asked: askedOf(field, parent), key: field.name };
  asks.set(identity, ask);
  return { ask, wanted: ask.asked && want(ask.asked, nodes, reading) };
}

function askedOf(field: GraphQLField<unknown, unknown>, parent: Asked | undefined): Asked | undefined {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return undefined;
  if (parent?.page !== undefined && (field.name === 'nodes' || field.name === 'node')) return parent.page;
  return { type, byType: new Map(), page: pageOf(type) ?? parent?.page };
}

function pageOf(type: GraphQLCompositeType): Asked | undefined {
  if (!isConnection(type) || !('getFields' in type)) return undefined;
  const nodes = type.getFields()['nodes'];
  const nodeType = nodes && getNamedType(nodes.type);
  return isCompositeType(nodeType) ? { type: nodeType, byType: new Map(), page: undefined } : undefined;
}

function want(asked: Asked, nodes: readonly FieldNode[], reading: Reading): Wanted {
  const wanted: Wanted = new Map();
  for (const type of possibleTypes(reading.schema, asked.type)) {
    const asks = asked.byType.get(type.name) ?? new Map<string, Ask>();
    asked.byType.set(type.name, asks);
    const fields: WantedField[] = [];
    for (const [responseKey, fieldNodes] of fieldsOf(type, nodes, reading)) {
      const field = type.getFields()[fieldNodes[0]?.name.value ?? ''];
      // __typename is no field of the type: graphql-js answers it by itself.
      if (field !== undefined)
        fields.push({ responseKey, ...askOnce({ asks, parent: asked }, field, fieldNodes, reading) });
    }
    wanted.set(type.name, fields);
  }
  return wanted;
}

/** `first` has a default, so where a caller gives only `last`, the default steps aside. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { variableValues }: Reading): Args {
  const { first, ...args } = getArgumentValues(field, node, variableValues);
  if (first === undefined) return args;
  const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const isGiven =
    given !== undefined && (given.kind !== Kind.VARIABLE || variableValues[given.name.value] !== undefined);
  const isBackward = args['last'] !== undefined && args['last'] !== null;
  return isBackward && !isGiven ? args : { first, ...args };
}
