import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type HttpWay, said } from './http.js';
import { senderTo } from './send.js';
import type { Way } from './way.js';

/** An answer to be given to whatever comes to this path. */
export interface Ready {
  readonly key: string;
  readonly text: string;
}

/**
 * No way to answer a question: Fastify alone, in a process of its own, gives the bytes that `ours` answers, so that
 * the tables show what is left of the machine when HTTP has taken its part.
 */
export async function httpAlone(ours: HttpWay): Promise<Way> {
  const child = fork(new URL('serve-alone.ts', import.meta.url));
  const { url = '' } = await said(child);
  const sender = senderTo(url);
  let keys = 0;
  return {
    ...{ name: 'alone', transport: 'HTTP', hearing: {} },
    answering: (operation) => {
      const request = ours.request(operation);
      const key = `/${(keys += 1)}`;
      let ready: Promise<unknown> | undefined;
      return async () => {
        ready ??= ours.answering(operation)().then((text) => {
          child.send({ key: key.slice(1), text: String(text) } satisfies Ready);
          return once(child, 'message');
        });
        await ready;
        const { status, text } = await sender.send({ ...request, path: key });
        if (status === 200) return text;
        throw new Error(`${status}: ${text}`);
      };
    },
    read: ours.read,
    close: async () => {
      await sender.close();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
