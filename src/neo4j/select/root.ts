import type { GraphQLResolveInfo } from 'graphql';
import { cypher, name } from '../cypher.js';
import { WrongArgument } from '../errors.js';
import { path } from './noun.js';
import { select, type Selecting } from './select.js';

export type RootField = (source: unknown, args: never, context: Selecting, info: GraphQLResolveInfo) => unknown;

/** The root field of one noun: by its id. */
export function one(type: string): RootField {
  return (_source, { id }: { id: string }, context, info) => {
    if (typeOfId(id) !== type) throw new WrongArgument(`"${shortened(id)}" is no id of a ${type}; ${expected(type)}.`);
    return select(path(cypher`MATCH (that:${name(type)} {id: ${id}})`), context, info);
  };
}

/** The root field of many of a noun: all that carry its label. */
export function many(label: string): RootField {
  return (_source, _args, context, info) => select(path(cypher`MATCH (that:${name(label)})`), context, info);
}

/** `register-page:4104` is of type RegisterPage; undefined where the text is no id at all. */
export function typeOfId(id: string): string | undefined {
  const prefix = /^([a-z]+(?:-[a-z]+)*):[a-z0-9][a-z0-9-]*$/.exec(id)?.[1];
  return prefix
    ?.split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function expected(type: string): string {
  const prefix = type.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return `expected ${prefix}:<slug>, in lower case with hyphens`;
}
