import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, validate } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe.each(readdirSync('operations'))('the operation of %s', (file) => {
  const text = readFileSync(`operations/${file}`, 'utf8');

  test('says on its first line what it is for', () => {
    expect(text.split('\n')[0]).toMatch(/^# [A-Z].{20,}[.]$/);
  });

  test('is one, stands by itself and is named as its file', () => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const names = document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : [],
    );
    const words = file.replace('.graphql', '').split('-');
    expect(names).toEqual([words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')]);
  });
});
