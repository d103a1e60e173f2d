import Fastify from 'fastify';
import type { Ready } from './alone.js';

// Run by alone.ts: what it sends is answered to every request of that path, and nothing else is done.
const bodies = new Map<string, Buffer>();
const app = Fastify();
app.post<{ Params: { key: string } }>('/:key', ({ params: { key } }, reply) =>
  reply.header('content-type', 'application/json; charset=utf-8').send(bodies.get(key)),
);
const url = await app.listen({ port: 0, host: '127.0.0.1' });

process.on('message', ({ key, text }: Ready) => {
  bodies.set(key, Buffer.from(text));
  process.send?.({ url });
});
process.on('disconnect', () => process.exit());
process.send?.({ url });
