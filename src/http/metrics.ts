import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph, ReadTogether } from '../neo4j/graph.js';
import type { Told } from '../request.js';

export interface Metrics {
  /** One request to GraphQL has been answered. */
  readonly answered: (told: Told, milliseconds: number) => void;
  readonly planned: (shapes: number) => void;
  /** A document was asked by its hash. */
  readonly looked: (isHit: boolean) => void;
  /** The graph, counting what is asked of it at the moment. */
  readonly counting: (graph: Pick<Graph, 'readTogether'>) => { readTogether: ReadTogether };
}

const milliseconds = [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000];
const objects = [1, 10, 100, 1_000, 10_000, 100_000, 400_000];

/** What a machine watches, at /metrics in Prometheus' text: numbers and codes, never a name or value of a caller's. */
export function addMetrics(app: FastifyInstance): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const { requests, time, cost, rows, plans, caches, reads } = countersIn([register]);

  app.get('/metrics', (_request, reply) => {
    void reply.type(register.contentType);
    return register.metrics();
  });
  return {
    answered: (told, elapsed) => {
      const [code = 'OK'] = told.codes;
      requests.inc({ code: String(code) });
      time.observe(elapsed);
      if (code === 'OK') caches.inc({ cache: 'answer', outcome: told.isGivenAgain ? 'hit' : 'miss' });
      rows.inc(told.count.objects);
      if (told.cost) cost.observe(told.cost.objects);
    },
    planned: (shapes) => plans.inc(shapes),
    looked: (isHit) => caches.inc({ cache: 'document', outcome: isHit ? 'hit' : 'miss' }),
    counting: ({ readTogether }) => ({
      readTogether: async (statements, ...more) => {
        reads.inc(statements.length);
        try {
          return await readTogether(statements, ...more);
        } finally {
          reads.dec(statements.length);
        }
      },
    }),
  };
}

function countersIn(registers: Registry[]) {
  const named = (name: string, help: string) => ({ name: `trail_${name}`, help, registers });
  return {
    requests: new Counter({
      ...named('requests_total', 'Requests to GraphQL by the code they ended with; OK: without an error'),
      labelNames: ['code'],
    }),
    time: new Histogram({
      ...named('request_milliseconds', 'Milliseconds from a request to its answer'),
      buckets: milliseconds,
    }),
    cost: new Histogram({
      ...named('cost_objects', 'Objects that an operation could have come to'),
      buckets: objects,
    }),
    rows: new Counter(named('objects_total', 'Objects answered')),
    plans: new Counter(named('plans_total', 'Statements of a new shape, which the database had to plan')),
    caches: new Counter({
      ...named('cache_total', 'Looks into a cache, found or not'),
      labelNames: ['cache', 'outcome'],
    }),
    reads: new Gauge(named('reads', 'Statements on connections of the pool, or waiting for one')),
  };
}
