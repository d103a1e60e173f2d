import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseNotOpened } from './errors.js';
import { exists, requireSpace, writePrivately } from './files.js';
import type { Java } from './java.js';

const run = promisify(execFile);

/** An empty database takes 3 MB, the seed's some 20; a full disk in the middle of a write is a nuisance. */
const neededMegabytes = 100;

/** Makes the folder of a server ready for its first start, or finds it ready; gives the password. */
export async function prepareHome(home: string, java: Java, jars: string): Promise<string> {
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await requireSpace(home, neededMegabytes);
  const password = await passwordOf(home);
  if (!(await isUsed(home))) await setPassword(home, java, jars);
  return password;
}

/** The password of the server of this home; a random one for a new home. */
export async function passwordOf(home: string): Promise<string> {
  const file = passwordFile(home);
  if (!(await exists(file))) {
    if (await isUsed(home)) throw withoutPassword(home, file);
    await mkdir(home, { recursive: true, mode: 0o700 });
    await writePrivately(file, `${randomBytes(16).toString('hex')}\n`);
  }
  return (await readFile(file, 'utf8')).trim();
}

function passwordFile(home: string): string {
  return join(home, 'password');
}

async function isUsed(home: string): Promise<boolean> {
  return exists(join(home, 'data', 'databases', 'system'));
}

/** The tool reads the word after `@` from that file: as a word of its own any user could see it in `ps`. */
async function setPassword(home: string, java: Java, jars: string): Promise<void> {
  const tool = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  const words = [...tool, 'dbms', 'set-initial-password', `@${passwordFile(home)}`];
  await run(java.command, words, { env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } });
}

function withoutPassword(home: string, file: string): DatabaseNotOpened {
  return new DatabaseNotOpened(
    `The database in ${home} has a password, and the file that held it is gone: ${file}. ` +
      `Put the file back, or delete ${home} and start again with an empty database.`,
  );
}
