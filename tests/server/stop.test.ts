import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { load } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import type { Graph } from '../../src/neo4j/graph.js';
import { answering } from '../../src/schema.js';
import { type Serving, serve } from '../../src/server.js';
import { startMain } from '../local/main.js';
import { newStateDir } from '../local/start.js';
import { graph } from '../neo4j/empty.js';
import { until } from '../until.js';

const force = {
  id: 'force:felpersham',
  name: 'Felpersham Police',
  onsCode: 'E00',
  region: 'Nowhere',
  country: 'ENGLAND',
};
const query = encodeURIComponent('{ force(id: "force:felpersham") { name } }');
const whole = { data: { force: { name: force.name } } };

let agent: Agent;
/** An hour, which nobody waits for. */
const long = 3_600_000;

let asked: number;
let letGo: () => void;
let held: Promise<void>;
/** The graph, as far away as it takes for the server to be stopped meanwhile. */
const slow: Graph = {
  ...graph,
  readTogether: async (...asking) => {
    asked += 1;
    await held;
    return graph.readTogether(...asking);
  },
};

beforeEach(async () => {
  asked = 0;
  held = new Promise((resolve) => (letGo = resolve));
  agent = new Agent({ keepAlive: true });
  await load(graph, seedInput([{ file: 'force.json', text: JSON.stringify([force]) }]));
});
afterEach(() => agent.destroy());

function begin(settings: { stopDelay?: number; finish?: number } = {}): Promise<Serving> {
  const { finish, ...more } = settings;
  const listening = { port: 0, host: 'localhost', logLevel: 'silent', ...more } as const;
  return serve(answering(), slow, listening, finish === undefined ? {} : { finish });
}

/** Over a connection that is kept for the next request. */
async function ask(serving: Serving, path: string): Promise<{ answer: IncomingMessage; body: string }> {
  const [answer] = (await once(get(new URL(path, serving.url), { agent }), 'response')) as [IncomingMessage];
  return { answer, body: await text(answer) };
}

async function connected(serving: Serving): Promise<Socket> {
  const { port, hostname } = new URL(serving.url);
  const socket = connect(Number(port), hostname.replaceAll(/[[\]]/g, ''));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

test('what runs when the server stops is answered whole, and then nobody is let in', async () => {
  const serving = await begin({ finish: long });
  const running = ask(serving, `/graphql?query=${query}`);
  await until(() => asked > 0);
  const closing = serving.close();
  const isHealthy = () =>
    fetch(new URL('/healthz', serving.url)).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(async () => !(await isHealthy()));
  letGo();
  const { answer, body } = await running;
  await closing;
  expect([answer.statusCode, JSON.parse(body)]).toEqual([200, expect.objectContaining(whole)]);
  expect(answer.headers.connection).toBe('close');
  await expect(fetch(new URL('/healthz', serving.url))).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

test('connections on which nothing runs do not hold it up, used or not', async () => {
  const serving = await begin({ finish: long });
  expect((await ask(serving, '/healthz')).answer.headers.connection).toBe('keep-alive');
  const unused = await connected(serving);
  const ended = once(unused.resume(), 'close');
  const began = performance.now();
  await serving.close();
  await ended;
  // A connection kept open would be let go after 72 s, an unused one after 60.
  expect(performance.now() - began).toBeLessThan(45_000);
});

test('until listening ends it is not ready, answers still, lets no connection be kept, and can be told to hurry', async () => {
  letGo();
  const serving = await begin({ stopDelay: long });
  expect((await ask(serving, '/readyz')).answer.statusCode).toBe(200);
  const hurry = new AbortController();
  const closing = serving.close(hurry.signal);
  const readiness = await ask(serving, '/readyz');
  expect([readiness.answer.statusCode, JSON.parse(readiness.body)]).toEqual([503, { status: 'stopping' }]);
  const { answer, body } = await ask(serving, `/graphql?query=${query}`);
  expect([answer.statusCode, answer.headers.connection]).toEqual([200, 'close']);
  expect(JSON.parse(body)).toMatchObject(whole);
  hurry.abort();
  await closing;
});

test('what takes too long is not waited for to its end', async () => {
  const serving = await begin({ finish: 100 });
  const running = ask(serving, `/graphql?query=${query}`);
  const given = expect(running).rejects.toThrow('socket hang up');
  await until(() => asked > 0);
  await serving.close();
  await given;
  letGo();
});

test('a program that is told to stop ends the API before its database, and says so', async () => {
  const stateDir = await newStateDir();
  const main = await startMain('.', { STATE_DIR: stateDir, STOP_DELAY_MS: '60000' });
  try {
    const readiness = async () => (await fetch(new URL('/readyz', main.url))).status;
    await until(async () => (await readiness()) === 200);
    main.child.kill('SIGTERM');
    await until(async () => (await readiness()) === 503);
    const asked = await fetch(`${main.url}?query=${encodeURIComponent('{ force(id: "force:kent") { name } }')}`);
    expect(await asked.json()).toMatchObject({ data: { force: { name: 'Kent Police' } } });
    // Told again, and not just twice at once, it waits for no balancer any more.
    await delay(1_500);
    main.child.kill('SIGTERM');
    expect(await main.ended).toBe(0);
    const told = main.said.slice(main.said.indexOf('Stopping: the API first, then the database.') + 1);
    // Said by the first stop on a machine alone.
    const after = told.filter((line) => !line.startsWith('Stopping takes some seconds this once'));
    expect(after).toEqual([
      'Stop the API …',
      expect.stringMatching(/^Stop the API: \d+\.\d s$/),
      expect.stringMatching(/^Stopped the database in \d+\.\d s$/),
    ]);
  } finally {
    main.child.kill('SIGKILL');
    await rm(stateDir, { recursive: true, force: true });
  }
});
