import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, WrongSetting } from './config.js';
import type { LoadReport } from './ingest/report.js';
import { isLoaded, loadSeed } from './ingest/seed.js';
import { applyConstraints } from './neo4j/constraints.js';
import { connect } from './neo4j/driver.js';
import type { Graph } from './neo4j/graph.js';
import { openDatabase } from './neo4j/local/open.js';

/** A graph that can be asked. */
export interface Opened {
  readonly graph: Graph;
  /** Lets go of the graph first, then of the database where it is ours. */
  close: () => Promise<void>;
}

export interface Prepared extends Opened {
  readonly report: LoadReport;
}

type Settings = Pick<Config, 'neo4j' | 'stateDir' | 'javaHome' | 'isForeignAllowed'>;
type Say = (line: string) => void;
const seed = join(import.meta.dirname, '../seed');

/** From nothing to a graph that can be asked: a database, its constraints, the seed; each phase says how long it took. */
export async function prepare(settings: Settings, say: Say, signal?: AbortSignal): Promise<Prepared> {
  const opened = await open(settings, say, signal);
  return { ...opened, report: await orClose(opened, () => loadInto(opened.graph, settings, say)) };
}

/** The same for a command, which compares the graph with the seed only where another one was loaded last. */
export async function prepareQuickly(settings: Settings, say: Say): Promise<Opened> {
  const opened = await open(settings, say);
  await orClose(opened, async () => {
    if (!(await isLoaded(opened.graph, seed))) await loadInto(opened.graph, settings, say);
  });
  return opened;
}

function loadInto(graph: Graph, { isForeignAllowed: intoForeign }: Settings, say: Say): Promise<LoadReport> {
  return timed(say)('Load the seed', () => loadSeed(graph, seed, { intoForeign }), changesOf);
}

async function open(
  { neo4j, stateDir, javaHome, isForeignAllowed }: Settings,
  say: Say,
  signal?: AbortSignal,
): Promise<Opened> {
  const phase = timed(say);
  if (neo4j === undefined) await checkStateDir(stateDir);
  const opening = { own: neo4j, stateDir, javaHome, say, signal };
  const database = await phase(
    'Get the database',
    () => openDatabase(opening),
    ({ description }) => description,
  );
  const graph = connect(database, say);
  const close = async () => {
    await graph.close();
    await database.close();
  };
  const intoForeign = isForeignAllowed;
  await orClose({ graph, close }, () =>
    phase('Apply constraints and indexes', () => applyConstraints(graph, { intoForeign })),
  );
  return { graph, close };
}

async function orClose<Result>({ close }: Opened, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await close();
    throw error;
  }
}

/** Before anything is fetched, because everything fetched goes there. */
async function checkStateDir(stateDir: string): Promise<void> {
  try {
    await mkdir(stateDir, { recursive: true });
    await access(stateDir, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongSetting(`STATE_DIR is "${stateDir}"; expected a folder that this user may write to. ${why}`);
  }
}

export type Phase = <Result>(
  what: string,
  work: () => Promise<Result>,
  tell?: (result: Result) => string,
) => Promise<Result>;

/** Says what begins, and when it is done what came of it and how many seconds it took. */
export function timed(say: (line: string) => void): Phase {
  return async (what, work, tell) => {
    say(`${what} …`);
    const started = performance.now();
    const result = await work();
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    say(`${what}: ${tell ? `${tell(result)}, ` : ''}${seconds} s`);
    return result;
  };
}

function changesOf({ nodes, edges, load }: LoadReport): string {
  if (load === undefined) return `nothing has changed in ${nodes.unchanged} nodes and ${edges.unchanged} relationships`;
  const changed = nodes.created + nodes.restored + nodes.changed + nodes.retracted;
  return `${changed} nodes and ${edges.created + edges.retracted} relationships written`;
}
