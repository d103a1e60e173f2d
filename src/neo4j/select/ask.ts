import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
} from 'graphql';
import type { Ask, Asked, Asking, Variables, Wanted, WantedField } from './asked.js';
import { fieldsOf, type Reading } from './fields.js';
import type { Args } from './noun.js';
import { putInOrder, written } from './shape.js';
import { argumentsFor } from './variables.js';

/** The caller's selection, without aliases, repetition, order and fragments; and beside it how to give it back. */
export function askFor(nodes: readonly FieldNode[], parent: GraphQLObjectType, reading: Reading): Asking {
  const field = parent.getFields()[nodes[0]?.name.value ?? ''];
  if (field === undefined) throw new TypeError(`no field ${nodes[0]?.name.value}`);
  const asking = askOnce({ asks: new Map() }, field, nodes, reading);
  if (asking.ask.asked) putInOrder(asking.ask.asked);
  return asking;
}

export function askForField(info: GraphQLResolveInfo): Asking {
  return askFor(info.fieldNodes, info.parentType, info);
}

/** The values of its arguments. `first` has a default, so where a caller gives only `last`, the default steps aside. */
export function argumentsOf({ args, node }: Ask, variables: Variables): Args {
  const values = args(variables);
  if (values['last'] === undefined || values['last'] === null) return values;
  const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const isGiven = given !== undefined && (given.kind !== Kind.VARIABLE || variables[given.name.value] !== undefined);
  if (isGiven) return values;
  return { ...values, first: undefined };
}

export function isConnection(type: GraphQLNamedType): boolean {
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
): Asking {
  const [node] = nodes;
  if (node === undefined) throw new TypeError(`nothing asks for ${field.name}`);
  const identity = written(node);
  const ask = asks.get(identity) ?? {
    field,
    node,
    identity,
    asked: askedOf(field, parent),
    place: 0,
    args: argumentsFor(field, node),
  };
  asks.set(identity, ask);
  const responseKey = node.alias?.value ?? field.name;
  return { responseKey, nodes, ask, wanted: ask.asked && want(ask.asked, nodes, reading) };
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
  const wanted = new Map<string, readonly WantedField[]>();
  for (const type of possibleTypes(reading.schema, asked.type)) {
    const asks = asked.byType.get(type.name) ?? new Map<string, Ask>();
    asked.byType.set(type.name, asks);
    const fields: WantedField[] = [];
    for (const [responseKey, fieldNodes] of fieldsOf(type, nodes, reading)) {
      const field = type.getFields()[fieldNodes[0]?.name.value ?? ''];
      if (field !== undefined) fields.push(askOnce({ asks, parent: asked }, field, fieldNodes, reading));
      else fields.push({ responseKey, nodes: fieldNodes, ask: undefined, wanted: undefined });
    }
    wanted.set(type.name, fields);
  }
  return wanted;
}
