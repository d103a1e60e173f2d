import { createHash } from 'node:crypto';
import type { Graph, Run } from '../neo4j/graph.js';
import { commitOn } from '../neo4j/moment.js';
import { lockVersion, noteSeed, refuseForeign, writeVersion } from '../neo4j/ours.js';
import { whyNotWritten } from '../neo4j/unwritten.js';
import { keepAround } from './around.js';
import { sendingBy } from './batches.js';
import type { Claims, GraphEdge, GraphNode } from './claim.js';
import { type Difference, differenceOf, isEmpty, type Known, missingEnds } from './difference.js';
import { formOf } from './form.js';
import { changesOf } from './history.js';
import type { Label } from './noun.js';
import { derive, isMade, rederive } from './rederive.js';
import { addUp, countsOf, type LoadReport, type Refusal, type Unsourced } from './report.js';
import { clearTombstones, retract } from './retract.js';
import { readKnown } from './stored.js';
import {
  createEdges,
  createNodes,
  type FormedNode,
  lastChanged,
  type Mark,
  removeEdges,
  restoreNodes,
  setProperties,
  takeOver,
} from './write.js';
import { isWritten, writeHistory } from './write-history.js';

export interface LoadInput extends Claims {
  /** `seed`, or the id of the document that all of this was read from. */
  owner: string;
  /** The hash of what was read. */
  input: string;
  /** How many rows were read of each noun, those that were refused among them. */
  read: Readonly<Partial<Record<Label, number>>>;
  refused: readonly Refusal[];
  unsourced: readonly Unsourced[];
}

/**
 * Makes the graph hold, of this owner, exactly these claims: the one way to write. Reads what is there, works out
 * the difference and writes only that, in one transaction; where there is none, nothing is written at all.
 */
export async function load(graph: Graph, input: LoadInput, { intoForeign = false } = {}): Promise<LoadReport> {
  let report: LoadReport | undefined;
  const commit = commitOn(graph);
  const loading = graph.write(async (run) => {
    await refuseForeign(run, intoForeign);
    const version = await lockVersion(run);
    // Where the driver does not know whether its commit arrived, it runs all of this again. Only behind the lock is
    // that certain: a commit that was still under way has been waited for.
    if (report?.load !== undefined && (await isWritten(run, report.load))) return report;
    report = await loadIn(run, input, { version, mark: markOf(input) });
    if (report.load !== undefined) await commit.begin();
    return report;
  }, 'load');
  try {
    return await loading;
  } catch (error) {
    throw whyNotWritten(`The load of ${input.owner}`, error);
  } finally {
    // A count that cannot be ended is passed over by all who read, and taken over by the next load.
    await commit.end().catch(() => undefined);
  }
}

/** Made behind the lock, so that of two loads the later instant is of the one that came later. */
function markOf({ owner, input }: LoadInput): Mark {
  const startedAt = new Date().toISOString();
  const hash = createHash('sha256').update(`${owner} ${input}`).digest('hex').slice(0, 8);
  return { id: `load:${startedAt.toLowerCase().replace(/[:.]/g, '-')}-${hash}`, owner, input, startedAt };
}

async function loadIn(
  run: Run,
  input: LoadInput,
  { version, mark }: { version: number; mark: Mark },
): Promise<LoadReport> {
  const { owner, read, refused, unsourced } = input;
  const known = await readKnown(run, owner, input);
  const difference = differenceOf(owner, input, known);
  const missing = missingEnds(input, known, difference);
  if (missing.length > 0) throw new Error(`${owner} leads to what is not in the graph: ${missing.join(', ')}.`);

  const isSame = isEmpty(difference);
  const tombstones = isSame ? [] : await write(run, difference, mark);
  if (!isSame) await writeVersion(run, version + 1);
  if (owner === 'seed') await noteSeed(run, input.input);
  return {
    owner,
    ...(!isSame && { load: mark.id }),
    version: isSame ? version : version + 1,
    nouns: addUp(read, representedBy(input, known, difference), refused),
    ...countsOf(difference),
    unsourced,
    tombstones,
  };
}

/** The claims come last: they are written together with what follows for them from all the others. */
async function write(run: Run, difference: Difference, mark: Mark): Promise<readonly string[]> {
  const { created, restored, changed, takenOver, retracted, edgesCreated, edgesRetracted } = difference;
  const changes = changesOf(difference, mark.id);
  const subjects = new Set(changes.filter(({ kind }) => kind === 'CHANGED').map(({ subject }) => subject));
  const counts = { created: created.length + restored.length, changed: subjects.size, retracted: retracted.length };
  const isReporting = ({ type }: GraphEdge) => type === 'REPORTS_ON';

  const sending = sendingBy(run);
  const { send, ask } = sending;
  await createNodes(send, mark, created.filter(({ id }) => !isMade(id)).map(formed));
  await restoreNodes(send, mark, restored.map(formed));
  await takeOver(send, mark, takenOver);
  await setProperties(send, changed);
  await removeEdges(send, edgesRetracted);
  const tombstones = await retract(sending, mark, retracted);
  await createEdges(send, mark, edgesCreated.filter(isReporting));
  const claims = created.filter(({ id }) => isMade(id));
  await createNodes(send, mark, await derive(ask, claims, edgesCreated));
  await createEdges(
    send,
    mark,
    edgesCreated.filter((edge) => !isReporting(edge)),
  );
  const rederived = await rederive(ask, difference);
  await setProperties(send, rederived);
  await keepAround(sending, { difference, rederived: rederived.map(({ id }) => id), tombstones });
  await setProperties(
    send,
    [...subjects].map((id) => ({ id, properties: lastChanged(id, mark) })),
  );
  await clearTombstones(sending, edgesRetracted);
  await writeHistory(send, mark, counts, changes);
  await sending.sent();
  return tombstones;
}

function formed(node: GraphNode): FormedNode {
  return { id: node.id, label: node.label, form: formOf(node) };
}

/** How many nodes of each noun stand in the graph: as the database has told, before the load or while it wrote. */
function representedBy({ nodes }: Claims, known: Known, { created, restored }: Difference): ReadonlyMap<Label, number> {
  const written = new Set([...created, ...restored].map(({ id }) => id));
  const represented = new Map<Label, number>();
  for (const { id, label } of nodes) {
    const isThere = written.has(id) || known.nodes.get(id)?.isTombstone === false;
    if (isThere) represented.set(label, (represented.get(label) ?? 0) + 1);
  }
  return represented;
}
