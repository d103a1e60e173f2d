import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { serve } from '../../src/server.js';
import { api, ask, graph } from '../neo4j/seeded.js';
import { compile, frontEnd } from '../packed.js';

/** A busy machine may plan an operation for longer than a caller should wait, so they are planned before. */
beforeAll(async () => {
  const variables = { id: 'recommendation:nottinghamshire-2014-n2', force: 'force:nottinghamshire', first: 1 };
  for (const name of ['trace', 'force-record', 'unmet-by-theme', 'changes-since']) {
    const source = readFileSync(`operations/${name}.graphql`, 'utf8');
    for (let tried = 0; tried < 5; tried += 1) {
      if ((await ask(source, variables)).errors.length === 0) break;
    }
  }
});

test('a front-end with the packed client asks the server and understands its errors', async () => {
  const project = await frontEnd();
  expect(await compile(project)).toBe('');
  const serving = await serve(api, graph, { port: 0, host: 'localhost', logLevel: 'silent' });
  const asking = `import { answers } from '${pathToFileURL(join(project, 'ask.js')).href}';
console.log(JSON.stringify(await answers(process.argv[1])));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--input-type=module', '--eval', asking],
    serving.url,
  ]).finally(() => serving.close());
  await rm(dirname(project), { recursive: true });
  expect(JSON.parse(stdout)).toEqual({
    reading: 'NOT_MET',
    counts: [7, 6, 1],
    name: 'Nottinghamshire Police',
    code: 'BAD_USER_INPUT',
    nowhere: 'UNREACHABLE',
    isSame: true,
  });
});
