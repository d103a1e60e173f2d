import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

let root: string;
afterAll(() => rm(root, { recursive: true, force: true }));

const commands = ['ingest/main.ts', 'ingest/ask/main.ts', 'ingest/verify/main.ts', 'quotations.ts'];

async function write(command: string, text: string): Promise<void> {
  const file = join(root, 'src', command);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function run(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'build/command.js'), ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

test('a command is what its files say now, in the place and with the arguments that they would have', async () => {
  root = await mkdtemp(join(tmpdir(), 'inspection-trail-commands-'));
  await cp('build', join(root, 'build'), { recursive: true });
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  for (const command of commands) await write(command, `console.log(${JSON.stringify(command)});`);
  for (const command of commands) expect(run(command)).toBe(`${command}\n`);
  await write('quotations.ts', 'console.log(import.meta.dirname, process.argv.slice(2));');
  for (const time of ['made', 'made before']) {
    expect({ time, told: run('quotations.ts', '--text') }).toEqual({
      time,
      told: `${join(root, 'src')} [ '--text' ]\n`,
    });
  }
});
