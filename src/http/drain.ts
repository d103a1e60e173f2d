import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** As long as an operation may take. */
export const longestFinish = 10_000;

/**
 * When `app` is closed it listens no more, what runs is answered whole as long as that takes no longer than
 * `milliseconds`, and then every connection is closed: one that a balancer or browser keeps, or has opened and never
 * used, holds nothing up. Where `localhost` is two addresses, the second answers 503 until then. Who asks once `stopping`
 * is aborted is told to come on another connection.
 */
export function addDrain(app: FastifyInstance, milliseconds: number, stopping: AbortSignal): void {
  let running = 0;
  let tellNone: (() => void) | undefined;
  // Whoever comes again on this connection would find it closed: on the next one a balancer leads them elsewhere.
  app.addHook('onSend', (_request, reply, _payload, next) => {
    if (stopping.aborted) void reply.header('connection', 'close');
    next();
  });
  app.addHook('onRequest', (_request, { raw }, next) => {
    running += 1;
    raw.once('close', () => {
      running -= 1;
      if (running === 0) tellNone?.();
    });
    next();
  });
  app.addHook('preClose', async () => {
    const { server } = app;
    const closed = once(server, 'close');
    server.close();
    const finished = new Promise<void>((resolve) => (tellNone = resolve));
    if (running > 0) await Promise.race([finished, delay(milliseconds, undefined, { ref: false })]);
    server.closeAllConnections();
    await closed;
  });
}
