import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to a real server, which can be cut, or held so that nothing passes: as a network does, not a server. */
export interface Wire {
  readonly port: number;
  /** How many connections lead through it. */
  open: () => number;
  cut: () => void;
  hold: () => void;
  mend: () => void;
  close: () => Promise<void>;
}

export async function wireTo(port: number): Promise<Wire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: 'whole' | 'cut' | 'held' = 'whole';
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = connect(port, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    near.pipe(far).pipe(near);
    if (state === 'held') pair.forEach((socket) => socket.pause());
    const end = () => {
      pairs.delete(pair);
      pair.forEach((socket) => socket.destroy());
    };
    pair.forEach((socket) => socket.on('error', end).on('close', end));
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const each = (act: (socket: Socket) => void) => pairs.forEach((pair) => pair.forEach(act));
  return {
    // A server that listens at a port has an address of this kind.
    port: (server.address() as AddressInfo).port,
    open: () => pairs.size,
    cut: () => {
      state = 'cut';
      each((socket) => socket.destroy());
    },
    hold: () => {
      state = 'held';
      each((socket) => socket.pause());
    },
    mend: () => {
      state = 'whole';
      each((socket) => socket.resume());
    },
    close: async () => {
      each((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
