import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireSpace } from '../../src/neo4j/local/files.js';
import { neo4jVersion } from '../../src/neo4j/local/jars.js';
import { isRunning } from '../../src/neo4j/local/pid.js';
import { commands, start } from '../local/start.js';
import { until } from '../until.js';

/** Stands in for Maven's command alone: two jars, one before and one after a pause that a file asks for. */
const maven = `
here=$(dirname "$0")
[ "$1" = -v ] && { echo "Apache Maven $(cat "$here/version" 2>/dev/null || echo 3.9.11) (of a test)"; exit; }
for word; do case $word in -DoutputDirectory=*) to=\${word#*=};; esac; done
echo $$ >> "$here/started"
[ -e "$here/fail" ] && { echo '[INFO] Scanning'; echo '[ERROR] Could not transfer neo4j-server from central'; echo '[ERROR] '; echo '[ERROR] Use -X'; exit 1; }
echo one > "$to/one.jar"
while [ -e "$here/pause" ]; do sleep 0.1; done
echo two > "$to/two.jar"`;

describe("Neo4j's jars", () => {
  let stateDir: string;
  let path: string;
  let versionDir: string;
  const folders: string[] = [];

  beforeEach(async () => {
    stateDir = await mkdtemp(join(tmpdir(), 'inspection-trail-test-'));
    path = await commands({ mvn: maven });
    versionDir = join(stateDir, 'neo4j', neo4jVersion);
    folders.push(stateDir, path);
  });

  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  const fetch = () => start('jars', stateDir, `${path}:${process.env['PATH'] ?? ''}`);
  const mavensStarted = async () => (await readFile(join(path, 'started'), 'utf8')).trim().split('\n').map(Number);

  test('are fetched by one of several starts, for which the others wait', async () => {
    await writeFile(join(path, 'pause'), '');
    const starts = [fetch(), fetch(), fetch()];
    const waiting = () => starts.filter(({ said }) => said.some((line) => /is fetching.* waiting/.test(line)));
    await until(() => waiting().length === 2);
    await rm(join(path, 'pause'));

    await Promise.all(starts.map(({ opened }) => opened));
    expect(await mavensStarted()).toHaveLength(1);
    expect(await readdir(versionDir)).toEqual(['lib']);
    await Promise.all(starts.map(({ close }) => close()));
  });

  test('are never half there: a start that was killed leaves none, and the next one fetches all', async () => {
    await writeFile(join(path, 'pause'), '');
    const killed = fetch();
    await until(async () =>
      (await readdir(versionDir, { recursive: true }).catch(() => [])).join().includes('one.jar'),
    );
    await killed.kill();
    expect(await readdir(versionDir)).not.toContain('lib');
    const [left = 0] = await mavensStarted();
    await until(async () => !(await isRunning(left)));

    await rm(join(path, 'pause'));
    const next = fetch();
    await next.opened;
    expect(await readdir(join(versionDir, 'lib'))).toEqual(['one.jar', 'two.jar']);
    expect(await readdir(versionDir)).toEqual(['lib']);
    await next.close();
  });

  test("that Maven cannot fetch are told with Maven's reason and the command", async () => {
    await writeFile(join(path, 'fail'), '');
    await expect(fetch().opened).rejects.toThrow(
      /Maven could not fetch Neo4j's jars\. Its last lines:\n {2}\[ERROR\] Could not transfer neo4j-server from central\nThe command was:\n {2}env JAVA_HOME=\S+ mvn --batch-mode/,
    );
    expect(await readdir(versionDir)).toEqual([]);
  });

  test("come from the machine's own Maven, however old, where no newer one can be fetched", async () => {
    await writeFile(join(path, 'version'), '3.8.7');
    for (const command of ['wget', 'curl']) await writeFile(join(path, command), '#!/bin/sh\nexit 4', { mode: 0o755 });
    // where the wrapper keeps what it has fetched
    process.env['MAVEN_USER_HOME'] = stateDir;
    const old = fetch();
    delete process.env['MAVEN_USER_HOME'];
    await old.opened;
    expect(old.said.join('\n')).toMatch(
      /mvnw failed, so the machine's own Maven has a try:\n.*Failed to fetch \S+\.zip/,
    );
    expect(await readdir(join(versionDir, 'lib'))).toEqual(['one.jar', 'two.jar']);
    await old.close();
  });

  test('are not fetched onto a disk without room for them, and the folder is named', async () => {
    await expect(requireSpace(stateDir, 1e9)).rejects.toThrow(`The disk is too full for Neo4j: ${stateDir} has `);
    await expect(requireSpace(stateDir, 1e9)).rejects.toThrow('needs 1000000000 MB');
  });
});
