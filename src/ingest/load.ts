import { createHash } from 'node:crypto';
import type { Graph, Run } from '../neo4j/driver.js';
import { commitOn } from '../neo4j/moment.js';
import { lockVersion, refuseForeign, writeVersion } from '../neo4j/ours.js';
import type { Claims } from './claim.js';
import { type Difference, differenceOf, isEmpty, type Known, missingEnds } from './difference.js';
import { changesOf } from './history.js';
import type { Label } from './noun.js';
import { rederive } from './rederive.js';
import { addUp, countsOf, type LoadReport, type Refusal, type Unsourced } from './report.js';
import { readKnown } from './stored.js';
import {
  createEdges,
  isWritten,
  lastChanged,
  type Mark,
  removeEdges,
  retract,
  setProperties,
  writeHistory,
  writeNodes,
} from './write.js';

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
  const startedAt = new Date().toISOString();
  const hash = createHash('sha256').update(`${input.owner} ${input.input}`).digest('hex').slice(0, 8);
  const id = `load:${startedAt.toLowerCase().replace(/[:.]/g, '-')}-${hash}`;
  const mark: Mark = { id, owner: input.owner, input: input.input, startedAt };
  let report: LoadReport | undefined;
  const commit = commitOn(graph);
  const loading = graph.write(async (run) => {
    // Where the driver does not know whether its commit arrived, it runs all of this again.
    if (report !== undefined && (await isWritten(run, mark))) return report;
    await refuseForeign(run, intoForeign);
    report = await loadIn(run, input, mark);
    if (report.load !== undefined) await commit.begin();
    return report;
  }, 'load');
  // A count that cannot be ended is passed over by all who read, and taken over by the next load.
  return loading.finally(() => commit.end().catch(() => undefined));
}

async function loadIn(run: Run, input: LoadInput, mark: Mark): Promise<LoadReport> {
  const { owner, read, refused, unsourced } = input;
  const version = await lockVersion(run);
  const known = await readKnown(run, owner, input);
  const difference = differenceOf(owner, input, known);
  const missing = missingEnds(input, known, difference);
  if (missing.length > 0) throw new Error(`${owner} leads to what is not in the graph: ${missing.join(', ')}.`);

  const isSame = isEmpty(difference);
  const { tombstones, written } = isSame ? { tombstones: [], written: [] } : await write(run, difference, mark);
  if (!isSame) await writeVersion(run, version + 1);
  return {
    owner,
    ...(!isSame && { load: mark.id }),
    version: isSame ? version : version + 1,
    nouns: addUp(read, representedBy(input, known, written), refused),
    ...countsOf(difference),
    unsourced,
    tombstones,
  };
}

async function write(run: Run, difference: Difference, mark: Mark) {
  const { created, restored, changed, retracted, edgesCreated, edgesRetracted } = difference;
  const changes = changesOf(difference, mark.id);
  const subjects = new Set(changes.filter(({ kind }) => kind === 'CHANGED').map(({ subject }) => subject));

  const written = await writeNodes(run, mark, [...created, ...restored]);
  await setProperties(run, changed);
  await removeEdges(run, edgesRetracted);
  const tombstones = await retract(run, mark, retracted);
  await createEdges(run, mark, edgesCreated);
  await setProperties(run, await rederive(run, difference));
  await setProperties(
    run,
    [...subjects].map((id) => ({ id, properties: lastChanged(id, mark) })),
  );
  const counts = { created: created.length + restored.length, changed: subjects.size, retracted: retracted.length };
  await writeHistory(run, mark, counts, changes);
  return { tombstones, written };
}

/** How many nodes of each noun stand in the graph: as the database has told, before the load or while it wrote. */
function representedBy({ nodes }: Claims, known: Known, written: readonly string[]): ReadonlyMap<Label, number> {
  const standing = new Set(written);
  const represented = new Map<Label, number>();
  for (const { id, label } of nodes) {
    const isThere = standing.has(id) || known.nodes.get(id)?.isTombstone === false;
    if (isThere) represented.set(label, (represented.get(label) ?? 0) + 1);
  }
  return represented;
}
