import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type RequestOptions } from 'node:http';
import type { Asked, Operation } from '../operations/operation.js';
import { carried } from './carried.js';
import type { Place, Way, WayName } from './way.js';

export type Served = Exclude<WayName, 'bare'>;

/** What the process that serves says of itself. */
export interface Said {
  readonly url?: string;
  /** The memory it holds, and the most that it ever held, in megabytes. */
  readonly megabytes?: number;
  readonly peak?: number;
}

export interface HttpWay extends Way {
  readonly url: string;
  /** Any request of this way, in the same manner. */
  readonly asking: (asked: Pick<Asked, 'source' | 'variables'>) => () => Promise<string>;
  readonly memory: () => Promise<Pick<Said, 'megabytes' | 'peak'>>;
}

/** Any of the GraphQL ways behind src/server.ts, in a process of its own. */
export async function overHttp(name: Served, place: Place): Promise<HttpWay> {
  const child = fork(new URL('serve.ts', import.meta.url), [name, JSON.stringify(place)]);
  const { url } = await said(child);
  if (url === undefined) throw new Error(`${name} is not served`);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const askedOf = (operation: Operation): Asked =>
    name === 'oursAgain' || name === 'oursHeld' ? operation.ours : operation[name];
  const asking: HttpWay['asking'] = ({ source: query, variables }) => {
    if (name === 'oursHeld') return held(url, agent, { query, variables: JSON.stringify(variables) });
    const body = JSON.stringify({ query, variables: carried(variables) });
    return () => post(url, agent, body);
  };
  return {
    ...{ name, transport: 'HTTP', hearing: {}, url, asking },
    answering: (operation) => asking(askedOf(operation)),
    read: (operation, answer) => askedOf(operation).read(JSON.parse(String(answer)).data),
    memory: () => {
      child.send('memory');
      return said(child);
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

async function post(url: string, agent: Agent, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const { status, text } = await send(url, { method: 'POST', agent, headers }, body);
  if (status === 200 && text.startsWith('{"data":')) return text;
  throw new Error(`${status}: ${text.slice(0, 500)}`);
}

/** By GET, as a browser does that holds an answer and asks whether it still is the answer. */
function held(url: string, agent: Agent, asked: Record<string, string>): () => Promise<string> {
  const address = `${url}?${new URLSearchParams(asked).toString()}`;
  let held: { etag: string; text: string } | undefined;
  return async () => {
    const headers = held ? { 'if-none-match': held.etag } : {};
    const { status, text, etag } = await send(address, { method: 'GET', agent, headers });
    if (status === 304 && held) return held.text;
    if (status !== 200 || etag === undefined) throw new Error(`${status}: ${text.slice(0, 500)}`);
    held = { etag, text };
    return text;
  };
}

interface Received {
  readonly status: number | undefined;
  readonly etag: string | undefined;
  readonly text: string;
}

/** Not fetch, which costs the asking process several times as much. */
function send(url: string, options: RequestOptions, body?: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asking = request(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          etag: response.headers.etag,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
