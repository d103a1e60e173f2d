import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { connect } from '../../src/neo4j/driver.js';
import { type Claim, readClaim, writeClaim } from '../../src/neo4j/local/claim.js';
import { neo4jVersion } from '../../src/neo4j/local/jars.js';
import { isRunning } from '../../src/neo4j/local/pid.js';
import { newStateDir, type Opened, type Program, start } from '../local/start.js';
import { until } from '../until.js';

// One story, told in order: a server takes seconds to start, and each test goes on where the last one ended.
describe('the database of a state folder', () => {
  let stateDir: string;
  let home: string;
  let stranger: ChildProcess;
  let owner: Program;
  let other: Program;
  let opened: Opened;
  const running: Program[] = [];

  const begin = (): Program => {
    const program = start('database', stateDir);
    running.push(program);
    return program;
  };

  const claimed = async (): Promise<Claim> => {
    const claim = await readClaim(home);
    if (!claim) throw new Error('nobody has the database');
    return claim;
  };

  beforeAll(async () => {
    stateDir = await newStateDir();
    home = join(stateDir, 'neo4j', 'server');
    stranger = spawn('sleep', ['600']);
    await mkdir(home);
  });

  afterAll(async () => {
    stranger.kill();
    for (const program of running) await program.kill();
    const claim = await readClaim(home);
    if (claim && (await isRunning(claim.pid))) process.kill(claim.pid, 'SIGKILL');
    await rm(stateDir, { recursive: true, force: true });
  });

  test('is started once by two starts at a time, whatever a dead process left, and nobody else is stopped', async () => {
    const dead = { pid: process.pid, started: 'long ago' };
    await symlink(`${dead.pid} ${dead.started}`, join(home, 'start.lock'));
    await writeClaim(home, { owner: dead, pid: stranger.pid ?? 0, port: 7687, isStopping: false });

    const [one, two] = [begin(), begin()];
    const [first, second] = await Promise.all([one.opened, two.opened]);

    expect([first.isOwner, second.isOwner].sort()).toEqual([false, true]);
    expect(first.uri).toBe(second.uri);
    expect(await isRunning(stranger.pid ?? 0)).toBe(true);
    [owner, other] = first.isOwner ? [one, two] : [two, one];
    opened = first;
  });

  test('can be reached from this machine alone, with a password that only its owner can read', async () => {
    expect(opened.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await reach(opened)).toBe(true);
    expect(await reach({ ...opened, password: 'neo4j-neo4j' })).toBe(false);
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    // Somebody who listened on every address would be in the way.
    expect(await canListen('127.0.0.2', Number(opened.uri.split(':').at(-1)))).toBe(true);
  });

  test('goes on when a start that found it running ends', async () => {
    await other.close();
    expect(other.said.at(-1)).toBe(
      `The database goes on (process ${(await claimed()).pid}): process ${owner.child.pid} started it and will stop it`,
    );
    expect(await reach(opened)).toBe(true);
  });

  test('is started again at the same place when it dies, with all that was in it', async () => {
    const graph = connect(opened);
    await graph.write((run) => run(statement(cypher`CREATE (:Kept { id: 'kept:1' })`)), 'keep');
    const { pid } = await claimed();
    process.kill(pid, 'SIGKILL');

    await until(async () => (await claimed()).pid !== pid && (await graph.isReachable()));

    expect(owner.said).toContain(`The database has died (process ${pid}): starting it again in 1 s`);
    expect(await graph.read(statement(cypher`MATCH (kept:Kept) RETURN kept.id AS id`), 'look')).toEqual([
      { id: 'kept:1' },
    ]);
    await graph.close();
  });

  test('is taken over by the next start when its owner was killed, and stopped by that one', async () => {
    const { pid } = await claimed();
    await owner.kill();
    expect(await isRunning(pid)).toBe(true);

    const heir = begin();
    expect(await heir.opened).toMatchObject({ uri: opened.uri, isOwner: true });
    expect(heir.said).toEqual([`Took over the Neo4j that an earlier start left running (process ${pid})`]);
    await heir.close();

    expect(await isRunning(pid)).toBe(false);
    expect(await readClaim(home)).toBeUndefined();
    expect(await readdir(home)).not.toContain('start.lock');
    // Shared with the jars, for quicker starts from now on.
    expect(await readdir(join(stateDir, 'neo4j', neo4jVersion))).toContainEqual(
      expect.stringMatching(/^classes-.+\.jsa$/),
    );
    expect(await readFile(join(home, 'logs', 'console.log'), 'utf8')).toMatch(/Stopped\.\n(?!.*Starting)/s);
  });

  test('is not opened with a new password when the old one is gone, and says what to do', async () => {
    await rm(join(home, 'password'));
    await expect(begin().opened).rejects.toThrow(
      `The database in ${home} has a password, and the file that held it is gone`,
    );
    await writeFile(join(home, 'password'), 'another');
    await expect(begin().opened).rejects.toThrow(
      `The database does not take the password that is kept for it. Put back the one it was made with`,
    );
    expect(await readClaim(home)).toBeUndefined();
  });
});

async function reach(connection: Opened): Promise<boolean> {
  const graph = connect(connection);
  try {
    return await graph.isReachable();
  } finally {
    await graph.close();
  }
}

async function canListen(address: string, port: number): Promise<boolean> {
  const server = createServer();
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.on('error', resolve);
    server.listen(port, address, () => server.close(() => resolve(undefined)));
  });
  return error?.code !== 'EADDRINUSE';
}
