import {
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { type Visited, walk, type Walked } from './walk.js';

/** What an operation may come to, known before anything is asked of the graph. */
export interface Cost {
  /** Objects in the answer if every page were full and every short list had `shortList` members. */
  readonly objects: number;
  /** Fields with fragments opened: one counts each time it is spread. */
  readonly fields: number;
  readonly aliases: number;
  /** Levels of fields. */
  readonly depth: number;
}

/** The most an operation may cost. Our largest own has 600 tokens, the standard introspection 13 levels. */
export const most = {
  tokens: 2_000,
  objects: 400_000,
  fields: 1_000,
  aliases: 50,
  depth: 15,
} as const;

const largestPage = 100;
/** Lists that are no pages are short: the assessments of a recommendation, the publishers of an article. */
const shortList = 2;
/** A type of the schema has about so many fields. */
const fieldsOfType = 8;

export function costOf(walked: Walked): Cost {
  const cost = { objects: 0, aliases: 0, depth: 0 };
  const fields = walk(walked, most.fields, 1, (visited, times) => {
    const { node, field, depth } = visited;
    cost.depth = Math.max(cost.depth, depth);
    if (node.alias && node.alias.value !== field.name) cost.aliases += 1;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return undefined;
    const among = times * sizeOf(visited, walked.schema);
    if (!isPlumbing(type)) cost.objects += among;
    return among;
  });
  return { ...cost, fields };
}

/** How many objects one field leads to, at most or about. */
function sizeOf({ parent, field, args }: Visited, schema: GraphQLSchema): number {
  const type = getNamedType(field.type);
  if (isConnection(type)) return pageOf(args);
  // A connection has counted what its `nodes` and `edges` hold.
  if (isConnection(parent) || !isListType(getNullableType(field.type))) return 1;
  if (Array.isArray(args['ids'])) return Math.min(args['ids'].length, largestPage);
  if (parent.name === '__Schema' && field.name === 'types') return Object.keys(schema.getTypeMap()).length;
  return parent.name === '__Type' && field.name === 'fields' ? fieldsOfType : shortList;
}

/** As for the page itself: `first` has a default, which gives way to `last`; a size that is none is refused later. */
function pageOf({ first, last }: Visited['args']): number {
  const size = last ?? first ?? 20;
  return typeof size === 'number' ? Math.min(Math.max(size, 1), largestPage) : 1;
}

function isConnection(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && 'pageInfo' in type.getFields();
}

/** What a page is made of beside its objects. */
function isPlumbing(type: GraphQLNamedType): boolean {
  return isConnection(type) || type.name === 'PageInfo' || (isObjectType(type) && 'cursor' in type.getFields());
}
