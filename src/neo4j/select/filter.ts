import { getNamedType, isInputObjectType } from 'graphql';
import { cypher } from '../cypher.js';
import { WrongArgument } from '../errors.js';
import type { Ask, Asked } from './asked.js';
import type { Args, Condition } from './noun.js';
import type { Known, Nouns } from './nouns.js';
import { keyOf } from './page.js';

const longestList = 1_000;

/** The conditions of a connection's filter: several keys mean all of them. */
export function conditionsOf({ field }: Ask, { filter }: Args, { type }: Asked, nouns: Nouns): readonly Condition[] {
  const input = field.args.find((argument) => argument.name === 'filter');
  const inputType = input && getNamedType(input.type);
  if (typeof filter !== 'object' || filter === null || !isInputObjectType(inputType)) return [];
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  const rank = ([key]: readonly [string, unknown]) => (nouns.get(type.name)?.filterKeys ?? []).indexOf(key) >>> 0;
  return given
    .sort((one, other) => rank(one) - rank(other))
    .map(([key, value]) => {
      if (Array.isArray(value) && value.length > longestList) {
        throw new WrongArgument(`filter.${key} has ${value.length} values; expected ${longestList} at most.`);
      }
      const keyType = inputType.getFields()[key]?.type;
      const noun = nouns.get(type.name);
      const condition = noun?.filter(key, keyType ? getNamedType(keyType).name : '');
      if (noun === undefined || condition === undefined) throw new TypeError(`${type.name} is no noun`);
      // The schema has checked the value to be of the key's type, for which the condition is written.
      const asked = condition(value as never);
      if ('holds' in asked) return { ...asked, holds: cypher`(${asked.holds})` };
      return { holds: cypher`(${asked})`, ways: [], ...placesOf(key, value, noun) };
    });
}

/** Of a stored property with which an index begins that goes on in the order of the list. */
function placesOf(key: string, value: unknown, { inOrder, pageOrder }: Known): Pick<Condition, 'places'> {
  // Lists of texts, or what is or is not.
  const values = [value].flat() as readonly (string | boolean)[];
  if (pageOrder === undefined || values.length === 0 || !inOrder.includes(key)) return {};
  return { places: { key: keyOf(pageOrder), properties: [key], values, isWhole: true } };
}
