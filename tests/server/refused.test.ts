import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { cypher, type Fragment, statement } from '../../src/neo4j/cypher.js';
import { connect } from '../../src/neo4j/driver.js';
import { DatabaseAway } from '../../src/neo4j/errors.js';
import { settings } from '../neo4j/empty.js';
import { until } from '../until.js';
import { type Wire, wireTo } from '../outage/wire.js';

const user = 'felpersham';
const one = statement(cypher`RETURN 1 AS one`);
const patience = { milliseconds: 10_000, silence: 1_000 };
let wire: Wire;

async function administer(what: Fragment): Promise<void> {
  const system = connect({ ...settings, database: 'system' });
  await system.write((run) => run(statement(what)), 'test').finally(() => system.close());
}

const giveUser = (password: string) => administer(cypher`ALTER USER felpersham SET PASSWORD ${password}`);

beforeAll(async () => {
  await administer(cypher`CREATE USER felpersham SET PASSWORD 'first-password' CHANGE NOT REQUIRED`);
  wire = await wireTo(Number(new URL(settings.uri).port));
});
afterAll(async () => {
  await wire.close();
  await administer(cypher`DROP USER felpersham`);
});

test('a database whose password has changed is asked seldom, so that the account is not locked, and says so once', async () => {
  const said: string[] = [];
  const as = (password: string) => ({ ...settings, uri: `bolt://127.0.0.1:${wire.port}`, user, password });
  const graph = connect(as('first-password'), (line) => said.push(line), 6_000);
  try {
    expect(await graph.read(one, 'test', patience)).toEqual([{ one: 1 }]);
    await giveUser('second-password');
    wire.cut();
    await expect(graph.read(one, 'test', patience)).rejects.toBeInstanceOf(DatabaseAway);
    wire.mend();
    await until(() => said.length > 0);
    // Three wrong passwords in a row would lock it, for everybody.
    for (let times = 0; times < 40; times += 1) {
      await expect(graph.read(one, 'test', patience)).rejects.toBeInstanceOf(DatabaseAway);
      expect(await graph.isReachable()).toBe(false);
      await delay(50);
    }
    const others = connect(as('second-password'));
    expect(await others.read(one, 'test', patience).finally(() => others.close())).toEqual([{ one: 1 }]);
    expect(said).toEqual([
      expect.stringMatching(/no longer lets felpersham in\. Are NEO4J_USER and NEO4J_PASSWORD right/),
    ]);

    await giveUser('first-password');
    await until(() => graph.read(one, 'test', patience).then(Boolean, () => false));
  } finally {
    await graph.close();
  }
});
