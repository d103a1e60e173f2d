import type { FastifyInstance } from 'fastify';
import type { Graph } from './neo4j/driver.js';
import { readiness } from './neo4j/readiness.js';

/** /healthz: the process answers. /readyz: it can answer from the graph, whose data are of this version. */
export function addHealth(app: FastifyInstance, graph: Graph, stopping: { readonly is: boolean }): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (stopping.is) return reply.status(503).send({ status: 'stopping' });
    const { isReady, ...state } = await readiness(graph);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', ...state });
  });
}
