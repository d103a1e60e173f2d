import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Asked, Operation } from '../operations/operation.js';
import { carried } from './carried.js';
import { type Request, type Sender, senderTo } from './send.js';
import type { Place, Way, WayName } from './way.js';

export type Served = Exclude<WayName, 'bare' | 'alone'>;

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
  /** What is sent for a question. */
  readonly request: (operation: Operation) => Request;
  readonly memory: () => Promise<Pick<Said, 'megabytes' | 'peak'>>;
}

/** Any of the GraphQL ways behind src/server.ts, in a process of its own. */
export async function overHttp(name: Served, place: Place): Promise<HttpWay> {
  const child = fork(new URL('serve.ts', import.meta.url), [name, JSON.stringify(place)]);
  const { url } = await said(child);
  if (url === undefined) throw new Error(`${name} is not served`);
  const sender = senderTo(new URL(url).origin);
  const askedOf = (operation: Operation): Asked =>
    name === 'oursAgain' || name === 'oursHeld' ? operation.ours : operation[name];
  const asking: HttpWay['asking'] = ({ source: query, variables }) => {
    if (name === 'oursHeld') return held(sender, { query, variables: JSON.stringify(variables) });
    const request = posted({ source: query, variables });
    return () => post(sender, request);
  };
  return {
    ...{ name, transport: 'HTTP', hearing: {}, url, asking },
    request: (operation) => posted(askedOf(operation)),
    answering: (operation) => asking(askedOf(operation)),
    read: (operation, answer) => askedOf(operation).read(JSON.parse(String(answer)).data),
    memory: () => {
      child.send('memory');
      return said(child);
    },
    close: async () => {
      await sender.close();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

export async function said(child: ChildProcess): Promise<Said> {
  // serve.ts says nothing else; an end before that is told by the event of the same name.
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the serving process has ended')));
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message as Said;
}

const path = '/graphql';
const headers = { 'content-type': 'application/json' };

function posted({ source: query, variables }: Pick<Asked, 'source' | 'variables'>): Request {
  return { method: 'POST', path, headers, body: JSON.stringify({ query, variables: carried(variables) }) };
}

async function post({ send }: Sender, request: Request): Promise<string> {
  const { status, text } = await send(request);
  if (status === 200 && text.startsWith('{"data":')) return text;
  throw new Error(`${status}: ${text.slice(0, 500)}`);
}

/** By GET, as a browser does that holds an answer and asks whether it still is the answer. */
function held({ send }: Sender, asked: Record<string, string>): () => Promise<string> {
  const request = { method: 'GET', path: `${path}?${new URLSearchParams(asked).toString()}` } as const;
  let held: { etag: string; text: string } | undefined;
  return async () => {
    const { status, text, etag } = await send(held ? { ...request, headers: { 'if-none-match': held.etag } } : request);
    if (status === 304 && held) return held.text;
    if (status !== 200 || etag === undefined) throw new Error(`${status}: ${text.slice(0, 500)}`);
    held = { etag, text };
    return text;
  };
}
