import {
  type FieldNode,
  getNullableType,
  GraphQLID,
  type GraphQLInputType,
  GraphQLString,
  isInputObjectType,
  isListType,
} from 'graphql';
import { withCode } from '../errors.js';
import { shortened, typeOfId } from '../neo4j/select/root.js';
import { type Visited, walk, type Walked } from './walk.js';

/** No name, region, id or cursor of ours is nearly so long. */
const longestText = 2_000;
/** Longer lists are refused by whoever knows what they are for. */
const longestList = 1_000;

/**
 * Every text among the arguments is text, and every id has the form of one. The `id` and `ids` of a root field are
 * left to it: it knows of which type they have to be.
 */
export function checkArguments(walked: Walked, mostFields: number): readonly Checked[] {
  const checked = new Map<FieldNode, Checked>();
  walk(walked, mostFields, true, ({ node, field, args }, isRoot) => {
    checkField({ field, args }, isRoot);
    checked.set(node, { node, field, isRoot });
    return false;
  });
  return [...checked.values()];
}

export function checkField({ field, args }: Pick<Visited, 'field' | 'args'>, isRoot: boolean): void {
  for (const { name, type } of field.args) {
    const isOfRoot = isRoot && (name === 'id' || name === 'ids');
    check(args[name], type, { path: name, isIdChecked: !isOfRoot });
  }
}

/** A field as it stands in the operation, once however often it is spread. */
export interface Checked extends Pick<Visited, 'node' | 'field'> {
  readonly isRoot: boolean;
}

interface Place {
  readonly path: string;
  readonly isIdChecked: boolean;
}

function check(value: unknown, given: GraphQLInputType, place: Place): void {
  const type = getNullableType(given);
  if (isListType(type) && Array.isArray(value)) {
    for (const one of value.slice(0, longestList)) check(one, type.ofType, place);
  } else if (isInputObjectType(type) && isRecord(value)) {
    for (const { name, type: inner } of Object.values(type.getFields())) {
      check(value[name], inner, { ...place, path: `${place.path}.${name}` });
    }
  } else if (typeof value === 'string' && (type === GraphQLString || type === GraphQLID)) {
    checkText(value, place.path);
    if (type === GraphQLID && place.isIdChecked && typeOfId(value) === undefined) {
      const what = `${place.path} has ${JSON.stringify(shortened(value))}, which is no id`;
      refuse(`${what}; expected <type>:<slug> in lower case with hyphens, as force:nottinghamshire.`);
    }
  }
}

function checkText(text: string, path: string): void {
  if (text.length > longestText) {
    refuse(`${path} has a text of ${text.length} characters; expected ${longestText} at most.`);
  }
  if (/\p{Cc}/u.test(text)) refuse(`${path} has a control character; expected text that can be read.`);
  // Half of a pair is no character, and the database could not be asked for it.
  if (/\p{Cs}/u.test(text)) refuse(`${path} has half of a surrogate pair; expected well-formed Unicode.`);
}

function refuse(sentence: string): never {
  throw withCode(sentence, 'BAD_USER_INPUT');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
