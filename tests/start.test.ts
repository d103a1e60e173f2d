import { once } from 'node:events';
import { createServer } from 'node:net';
import Fastify from 'fastify';
import { expect, test } from '@jest/globals';
import { listen } from '../src/http/listen.js';
import { prepare } from '../src/prepare.js';

test('a port that is taken stops the start with PORT and what was expected', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const sentence = `PORT is ${port}, where another program listens; expected a free one`;
  await expect(listen(Fastify(), { port, host: '127.0.0.1' })).rejects.toThrow(sentence);
  other.close();
});

test.each(['203.0.113.7'])('the address %s of another stops it with HOST', async (host) => {
  await expect(listen(Fastify(), { port: 0, host })).rejects.toThrow(`HOST is "${host}", which is no address`);
});

test.each(['package.json', 'package.json/below'])('%s is no STATE_DIR', async (stateDir) => {
  const settings = { neo4j: undefined, stateDir, javaHome: undefined, isForeignAllowed: false };
  const said: string[] = [];
  await expect(prepare(settings, (line) => said.push(line))).rejects.toThrow(
    `STATE_DIR is "${stateDir}"; expected a folder that this user may write to.`,
  );
});
