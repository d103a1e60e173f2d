import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { getOperationAST } from 'graphql';
import { known } from '../src/known.js';

test('every operation that callers are given is run before the server says that it is ready', () => {
  const names = known.map(([document]) => getOperationAST(document)?.name?.value ?? '');
  const files = names.map((name) => `${name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase()}.graphql`);
  expect(files.sort()).toEqual(readdirSync('operations').sort());
});
