import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { connect } from '../../src/neo4j/driver.js';
import { throwawaySize } from '../../src/neo4j/local/conf.js';
import { DatabaseNotOpened } from '../../src/neo4j/local/errors.js';
import { fetchJars } from '../../src/neo4j/local/jars.js';
import { findJava, type Java } from '../../src/neo4j/local/java.js';
import { type Connection, openDatabase } from '../../src/neo4j/local/open.js';
import { isRunning } from '../../src/neo4j/local/pid.js';
import { freePort } from '../../src/neo4j/local/port.js';
import { type LocalServer, startLocalServer } from '../../src/neo4j/local/server.js';
import { startThrowaway } from '../../src/neo4j/local/throwaway.js';
import { commands, newStateDir, start } from '../local/start.js';
import { javaHome, stateDir as shared } from '../neo4j/places.js';
import { until } from '../until.js';

const say = () => undefined;
let server: LocalServer;
let stateDir: string;
const folders: string[] = [];

beforeAll(async () => {
  server = await startThrowaway({ stateDir: shared, javaHome, say });
  stateDir = await newStateDir();
  folders.push(stateDir);
});

afterAll(async () => {
  await server.stop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function path(scripts: Record<string, string>): Promise<string> {
  const folder = await commands(scripts);
  folders.push(folder);
  return folder;
}

describe('a Neo4j of the user', () => {
  const open = (changed: Partial<Connection>) => {
    const { uri, user, password, database } = server;
    return openDatabase({ own: { uri, user, password, database, ...changed }, stateDir, say });
  };

  test('goes before any other and is left running', async () => {
    const opened = await open({});
    expect(opened).toMatchObject({ engine: 'own', isOwner: false });
    expect(opened.description).toBe(`Neo4j 5.26.31 of your own, ${server.uri}, database neo4j`);
    await opened.close();
    expect(await isRunning(server.pid)).toBe(true);
  });

  test.each([
    ['that refuses the password', { password: 'guessed-wrong' }, /Are NEO4J_USER and NEO4J_PASSWORD right\?/],
    ['without the database', { database: 'elsewhere' }, /has no database "elsewhere"\. Is NEO4J_DATABASE right\?/],
    ['of an unknown scheme', { uri: 'http://localhost:7474' }, /has to begin with one of bolt:\/\/, bolt\+s:\/\//],
  ])('%s is told with what to look at', async (_, changed, sentence) => {
    await expect(open(changed)).rejects.toThrow(sentence);
    await expect(open(changed)).rejects.toBeInstanceOf(DatabaseNotOpened);
  });

  test('that is not there, or accepts and says nothing, is told with its address', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    await expect(open({ uri })).rejects.toThrow(`No Neo4j answers at ${uri}. Does it run, and is NEO4J_URI right?`);

    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await expect(open({ uri: `bolt://127.0.0.1:${port ?? ''}` })).rejects.toThrow('No Neo4j answers at bolt://127');
    silent.close();
    // The driver never closes a connection that was not greeted.
    for (const socket of sockets) socket.destroy();
  });
});

describe('without a Neo4j of the user', () => {
  test('and without Java or docker the three ways are told, with what to type', async () => {
    const failure = start('database', stateDir, await path({})).opened;
    await expect(failure).rejects.toThrow('1. Java 17 or newer (found: no java on the PATH)');
    await expect(failure).rejects.toThrow('sudo apt-get install default-jre-headless');
    await expect(failure).rejects.toThrow('2. Docker (found: no docker on the PATH)');
    await expect(failure).rejects.toThrow(
      'NEO4J_URI=bolt://localhost:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… npm start',
    );
  });

  test('a Java that is too old is named with its version', async () => {
    const java = `echo '    java.home = /opt/java-11' >&2; echo '    java.version = 11.0.2' >&2`;
    await expect(start('database', stateDir, await path({ java })).opened).rejects.toThrow(
      'found: the java on the PATH is Java 11.0.2, and 17 is the oldest that will do',
    );
  });

  test('a JAVA_HOME without a Java gives way to the java on the PATH', async () => {
    const java = await findJava('/nowhere');
    expect(java).toEqual(await findJava());
    expect(java).toHaveProperty('command', expect.stringMatching(/\/bin\/java$/));
  });

  test('docker is used where there is no Java, and told what to do by a file that holds the password', async () => {
    // Stands in for docker's command; behind it is a real Neo4j, with a password that is here already.
    const docker = `echo "$*" "$NEO4J_PASSWORD" >> "\${0%/*}/calls"
case "$*" in
  *' up '*) : > "\${0%/*}/running";;
  *' ps '*) [ -e "\${0%/*}/running" ] && echo database;;
  *' port '*) echo ${new URL(server.uri).host};;
esac
exit 0`;
    const folder = await path({ docker });
    await symlink('/bin/sh', join(folder, 'sh'));
    await mkdir(join(stateDir, 'neo4j', 'docker'));
    await writeFile(join(stateDir, 'neo4j', 'docker', 'password'), server.password);

    const owner = start('database', stateDir, folder);
    expect(await owner.opened).toMatchObject({ engine: 'docker', uri: server.uri, isOwner: true });
    const other = start('database', stateDir, folder);
    expect(await other.opened).toMatchObject({ engine: 'docker', uri: server.uri, isOwner: false });
    await other.close();
    await owner.close();

    const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');
    const composed = calls.filter((call) => call.includes('--file'));
    expect(composed.every((call) => call.endsWith(` ${server.password}`))).toBe(true);
    const verbs = composed.map((call) => / (up|ps|port|stop) /.exec(call)?.[1]);
    expect(verbs).toEqual(['up', 'ps', 'port', 'ps', 'port', 'stop']);
  });
});

describe('a server', () => {
  let java: Java;
  const startAt = async (home: string, port?: number) => {
    const jars = await fetchJars({ stateDir: shared, java, say });
    return startLocalServer({ home, jars, java, size: throwawaySize, port, isTied: true });
  };

  beforeAll(async () => {
    const found = await findJava(javaHome);
    if ('missing' in found) throw new Error(found.missing);
    java = found;
  });

  test('does not start at a port that is taken, and says so', async () => {
    await expect(startAt(join(stateDir, 'home'), server.port)).rejects.toThrow(
      `Port ${server.port} of this machine, which the database needs, is taken by another program.`,
    );
  });

  test('does not start on the files of another, and names its log', async () => {
    const failure = startAt(dirname(dirname(server.log)));
    await expect(failure).rejects.toThrow('Neo4j did not start. Another Neo4j has its files open.');
    await expect(failure).rejects.toThrow(`The log is ${server.log}; it ends:`);
    const graph = connect(server);
    expect(await graph.isReachable()).toBe(true);
    await graph.close();
  });

  test('to be thrown away ends with the process that started it, even when that one is killed', async () => {
    const program = start('throwaway', shared);
    const { pid, log } = await program.opened;
    folders.push(dirname(dirname(log)));
    expect(await isRunning(pid)).toBe(true);
    await program.kill();
    await until(async () => !(await isRunning(pid)));
  });
});
