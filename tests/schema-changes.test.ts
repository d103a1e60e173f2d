import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { compareSchemas } from '../build/compare-schemas.js';

const schema = `type Query { force(id: ID!): Force } type Force { name: String! region: String } enum Grade { GOOD }`;
const changed = (from: string, to: string) => compareSchemas(schema, schema.replace(from, to));

describe('what has become of the schema', () => {
  test('nothing, where nothing changed or something came', () => {
    expect(changed('', '')).toEqual({ breaking: [], dangerous: [] });
    expect(changed('region: String', 'region: String code: String')).toEqual({ breaking: [], dangerous: [] });
  });

  test.each([
    ['a field that is gone', 'region: String', '', 'Force.region was removed.'],
    ['a type that may now be null', 'name: String!', 'name: String', 'Force.name changed type from String! to String.'],
    ['a new argument that is needed', 'id: ID!', 'id: ID!, on: Int!', 'A required arg on on Query.force was added.'],
    ['a value that is gone', '{ GOOD }', '{ BAD }', 'GOOD was removed from enum type Grade.'],
  ])('is breaking for %s', (_what, from, to, told) => {
    expect(changed(from, to).breaking).toEqual([told]);
  });

  test('is dangerous for a new value of an enum', () => {
    expect(changed('{ GOOD }', '{ GOOD BAD }').dangerous).toEqual(['BAD was added to enum type Grade.']);
  });
});

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'build/schema-changes.ts', ...words]);

test('the command tells it of a commit, and keeps the contract', async () => {
  const { stdout } = await run('HEAD');
  expect(stdout).toMatch(/^Against the contract: 0 breaking, /);
  expect(stdout).toMatch(/^Against HEAD: \d+ breaking, \d+ dangerous\.$/m);
});

test('the command refuses a commit that is none', async () => {
  await expect(run('no-such-commit')).rejects.toMatchObject({
    code: 1,
    stderr: 'no-such-commit has no schema.graphql; expected a commit, a branch or a tag of this clone.\n',
  });
});
