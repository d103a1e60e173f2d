import type { FastifyInstance } from 'fastify';
import { type Config, WrongSetting } from '../config.js';

type Place = Pick<Config, 'port' | 'host'>;

/** What keeps a program from listening, by the word of the system, told by the setting that mends it. */
const obstacles: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) => `PORT is ${port}, where another program listens; expected a free one, or 0 for any.`,
  EACCES: ({ port }) => `PORT is ${port}, which this user may not listen on; expected one from 1024, or 0 for any.`,
  EADDRNOTAVAIL: notOurs,
  ENOTFOUND: notOurs,
  EAI_AGAIN: notOurs,
  EINVAL: notOurs,
};

export async function listen(app: FastifyInstance, { port, host }: Place): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const told = obstacles[code]?.({ port, host });
    throw told === undefined ? error : new WrongSetting(told);
  }
}

function notOurs({ host }: Place): string {
  return `HOST is "${host}", which is no address of this machine; expected one, as localhost, or 0.0.0.0 for all.`;
}
