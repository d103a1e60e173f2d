import type { FastifyInstance } from 'fastify';
import type { Graph } from '../neo4j/graph.js';
import { readiness } from '../neo4j/readiness.js';

/** /healthz: the process answers. /readyz: it can answer from the graph, whose data are of this version. */
export function addHealth(
  app: FastifyInstance,
  graph: Graph,
  state: Readonly<{ isWarm: boolean; stopping: AbortSignal }>,
): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (state.stopping.aborted) return reply.status(503).send({ status: 'stopping' });
    const { isReady, ...found } = await readiness(graph);
    if (isReady && !state.isWarm) return reply.status(503).send({ status: 'warming', ...found });
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', ...found });
  });
}
