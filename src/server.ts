import { setTimeout as delay } from 'node:timers/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { againFrom } from './http/again.js';
import { answersWithin } from './answers/answers.js';
import { apolloServer } from './http/apollo.js';
import type { Config } from './config.js';
import { contextOf } from './context.js';
import { addExplorer } from './http/explorer.js';
import { addDoor, largestBody, slowestRequest } from './http/door.js';
import { addDrain, longestFinish } from './http/drain.js';
import { addHealth } from './http/health.js';
import { foretelling } from './limits/foretell.js';
import { gateShapes, type Shapes, usualShapes } from './limits/shapes.js';
import { listen } from './http/listen.js';
import { addMetrics } from './http/metrics.js';
import type { Graph, Patience } from './neo4j/graph.js';
import type { RequestContext } from './request.js';
import { addRequestLog } from './http/request-log.js';
import type { Answering } from './schema.js';
import { straight } from './http/straight.js';
import { readTrusted } from './http/trusted.js';

/** The longest that a question may take; that the database is away is told within five seconds. */
const patience = { milliseconds: longestFinish, silence: 2_000 };
/** What is run beforehand is planned for the first time, maybe by a database that has just begun. */
const beforehand = { milliseconds: 60_000, silence: 15_000 };
/** What ANSWERS_MB is where nobody says. */
const usualAnswerBytes = 32_000_000;

type Listening = Pick<Config, 'port' | 'host' | 'logLevel'> &
  Partial<Pick<Config, 'isProxyTrusted' | 'trustedDocuments' | 'isTrustedOnly' | 'answerBytes' | 'stopDelay'>>;

interface Beginning {
  /** Goes on beside the first requests; until it is over the server does not call itself ready. */
  readonly warm?: (graph: Shapes['ours'], patience: Patience) => Promise<void>;
  readonly newShapes?: typeof usualShapes;
  /** How long what runs when the server stops may go on. */
  readonly finish?: number;
}

export interface Serving {
  readonly url: string;
  /**
   * Says not ready, waits `stopDelay` for balancers to notice, or until it is told to hurry, stops listening, lets
   * running operations finish.
   */
  close: (hurry?: AbortSignal) => Promise<void>;
}

/** GraphQL over HTTP on /graphql, answered from the graph; beside it how the process and the database are. */
export async function serve(
  answering: Answering,
  graph: Graph,
  { port, host, stopDelay = 0, ...settings }: Listening,
  { warm = () => Promise.resolve(), newShapes = usualShapes, finish = longestFinish }: Beginning = {},
): Promise<Serving> {
  const app = openApp(settings);
  const stopping = new AbortController();
  addDrain(app, finish, stopping.signal);
  const { shapes, stop } = await addGraphQL(app, { answering, graph, settings, newShapes });
  const state = { isWarm: false, stopping: stopping.signal };
  addHealth(app, graph, state);
  addExplorer(app);
  const url = `${await listen(app, { port, host })}/graphql`;
  void warm(shapes.ours, { ...beforehand, signal: stopping.signal }).finally(() => (state.isWarm = true));
  return {
    url,
    close: async (hurry) => {
      stopping.abort();
      await delay(stopDelay, undefined, hurry && { signal: hurry }).catch(() => undefined);
      await app.close();
      await stop();
    },
  };
}

function openApp({ logLevel, isProxyTrusted = false }: Omit<Listening, 'port' | 'host'>): FastifyInstance {
  return Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    requestTimeout: slowestRequest,
    trustProxy: isProxyTrusted,
    // By then what ran has been answered, see drain.ts.
    forceCloseConnections: true,
  });
}

interface Answerer {
  readonly answering: Answering;
  readonly graph: Graph;
  readonly settings: Omit<Listening, 'port' | 'host'>;
  readonly newShapes: typeof usualShapes;
}

async function addGraphQL(
  app: FastifyInstance,
  { answering, graph, settings, newShapes }: Answerer,
): Promise<{ shapes: Shapes; stop: () => Promise<void> }> {
  const metrics = addMetrics(app);
  const toldOf = addRequestLog(app, metrics);
  addDoor(app, toldOf);
  const trusted = readTrusted(answering.schema, settings.trustedDocuments);
  const foretell = foretelling(answering.schema);
  const { isTrustedOnly = false, answerBytes = usualAnswerBytes } = settings;
  const asking = { log: app.log, foretell, trusted, isTrustedOnly, looked: metrics.looked };
  const apollo = apolloServer(answering, asking);
  await apollo.start();
  const shapes = gateShapes(metrics.counting(graph), newShapes, metrics.planned);
  const contextFor = (request: FastifyRequest, reply: FastifyReply): RequestContext => {
    const told = toldOf(request);
    const patient = { ...patience, signal: goneOf(reply) };
    const context = contextOf(shapes.of(request.ip), answering.nouns, patient);
    return { ...context, count: told.count, told, requestId: request.id };
  };
  const byApollo = fastifyApolloHandler(apollo, { context: async (...asked) => Promise.resolve(contextFor(...asked)) });
  const anew = straight({ ...asking, execute: answering.execute, contextFor, toldOf }, async (request, reply) =>
    byApollo.call(app, request, reply),
  );
  const answers = answersWithin(answerBytes, () => graph.readMoment(patience));
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: againFrom(app, answers, toldOf, anew),
  });
  return { shapes, stop: () => apollo.stop() };
}

/** Tells that the caller went away before the answer was theirs. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
