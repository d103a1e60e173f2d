import { existsSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from '@jest/globals';

const without = /^(manager|service|helper|util|common|misc|data|info|handle|handler|process)s?$/;

const files = ['src', 'schema', 'seed', 'tests', 'operations']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`));

const nameOf = (file: string): string => basename(file, extname(file));

test('no file has a name that says nothing', () => {
  expect(
    files.filter((file) =>
      nameOf(file)
        .split(/[-.]/)
        .some((word) => without.test(word)),
    ),
  ).toEqual([]);
});

test('every file is named in lower case with hyphens', () => {
  const named = files.filter((file) => /\.(ts|graphql|json)$/.test(file));
  expect(named.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(nameOf(file)))).toEqual([]);
});
