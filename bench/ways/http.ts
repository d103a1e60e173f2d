import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { Asked, Operation } from '../operations/operation.js';
import type { Place, Way, WayName } from './way.js';

export type Served = Exclude<WayName, 'bare'>;

/** What the process that serves says of itself. */
export interface Said {
  readonly url?: string;
  /** The most memory it ever held, in megabytes. */
  readonly megabytes?: number;
}

export interface HttpWay extends Way {
  readonly peakMegabytes: () => Promise<number>;
}

/** Any of the GraphQL ways behind src/server.ts, in a process of its own. */
export async function overHttp(name: Served, place: Place): Promise<HttpWay> {
  const child = fork(new URL('serve.ts', import.meta.url), [name, JSON.stringify(place)]);
  const { url } = await said(child);
  if (url === undefined) throw new Error(`${name} is not served`);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const askedOf = (operation: Operation): Asked => operation[name];
  return {
    ...{ name, transport: 'HTTP', hearing: {} },
    answering: (operation) => {
      const { source: query, variables } = askedOf(operation);
      const body = JSON.stringify({ query, variables });
      return () => post(url, agent, body);
    },
    read: (operation, answer) => askedOf(operation).read(JSON.parse(String(answer)).data),
    peakMegabytes: async () => {
      child.send('memory');
      return (await said(child)).megabytes ?? Number.NaN;
    },
    close: async () => {
      agent.destroy();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function said(child: ChildProcess): Promise<Said> {
  // serve.ts says nothing else; an end before that is told by the event of the same name.
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the serving process has ended')));
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message as Said;
}

/** Not fetch, which costs the asking process several times as much. */
function post(url: string, agent: Agent, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200 && text.startsWith('{"data":')) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
