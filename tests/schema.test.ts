import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(files.map((file) => readFileSync(`schema/${file}`, 'utf8')).join('\n'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type and all that has a name within it, as `Query.force(id:)`. */
function* within(type: GraphQLNamedType): Generator<Described> {
  yield type;
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) yield { name: `${type.name}.${name}`, description };
  } else if (isInputObjectType(type)) {
    for (const { name, description } of Object.values(type.getFields()))
      yield { name: `${type.name}.${name}`, description };
  } else if (isObjectType(type) || isInterfaceType(type)) {
    for (const { name, description, args } of Object.values(type.getFields())) {
      yield { name: `${type.name}.${name}`, description };
      for (const argument of args)
        yield { name: `${type.name}.${name}(${argument.name}:)`, description: argument.description };
    }
  }
}

describe('the schema', () => {
  const described = types.flatMap((type) => [...within(type)]);

  test('describes every type, field, argument, input field and value in whole sentences', () => {
    const mute = described.filter(({ description }) => !/^\S.*[.!?]$/s.test(description?.trim() ?? ''));
    expect(described.length).toBeGreaterThan(300);
    expect(mute.map(({ name }) => name)).toEqual([]);
  });

  test('is printed in schema.graphql as it is', () => {
    expect(readFileSync('schema.graphql', 'utf8').trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
  });

  test('keeps every name, type and value that callers were promised', () => {
    const promised = buildSchema(readFileSync('tests/contract.graphql', 'utf8'));
    expect(findBreakingChanges(promised, schema)).toEqual([]);
  });

  test('offers every list that can grow as a Relay connection, paged both ways', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection')).filter(isObjectType);
    const fields = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => connections.some(({ name }) => String(type) === `${name}!`));
    for (const { args } of fields) {
      const names = args.map(({ name }) => name);
      expect(names.slice(names.indexOf('first'))).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
    }
    for (const connection of connections) {
      const node = connection.name.replace(/Connection$/, '');
      const shape = Object.values(connection.getFields()).map(({ name, type }) => [name, String(type)]);
      expect(Object.fromEntries(shape)).toEqual({
        edges: `[${node}Edge!]!`,
        nodes: `[${node}!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      });
    }
  });
});
