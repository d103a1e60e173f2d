import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { DatabaseNotOpened } from './errors.js';

/** A port of this machine that is free at the moment, or the wanted one if it is. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  try {
    server.listen(wanted, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    throw new DatabaseNotOpened(
      `Port ${wanted} of this machine, which the database needs, is taken by another program. Stop that one and start again.`,
      error,
    );
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  // It listens on a port, not on a socket file, so its address has one.
  return (address as AddressInfo).port;
}
