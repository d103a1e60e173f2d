import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../neo4j/graph.js';
import { notedSeed } from '../neo4j/ours.js';
import { type CheckedSeed, checkSeed } from './check.js';
import { type Claims, claimsOf } from './claim.js';
import { formOf } from './form.js';
import { load, type LoadInput } from './load.js';
import type { Label } from './noun.js';
import type { LoadReport } from './report.js';
import type { SeedFile } from './seed-file.js';

/** Loads the seed: everything is checked before anything is written. */
export async function loadSeed(graph: Graph, folder: string, { intoForeign = false } = {}): Promise<LoadReport> {
  return load(graph, seedInput(await readSeed(folder)), { intoForeign });
}

/** Whether the graph was last found to hold these very facts, in the form in which they are stored now. */
export async function isLoaded(graph: Graph, folder: string): Promise<boolean> {
  const noted = await notedSeed((one) => graph.read(one, 'read the noted seed'));
  return noted !== undefined && noted === seedInput(await readSeed(folder)).input;
}

export async function readSeed(folder: string): Promise<readonly SeedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(names.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}

/** What the files say, as a load; or one error that names all that cannot be so. */
export function seedInput(files: readonly SeedFile[]): LoadInput {
  const { rows, refused } = checkSeed(files);
  const claims = claimsOf(rows);
  return {
    owner: 'seed',
    ...claims,
    input: hashOf(claims),
    read: countOf({ rows, refused }),
    refused,
    unsourced: rows.flatMap(({ id, values }) => {
      const reason = values['sourceUnknown'];
      return reason === undefined ? [] : [{ claim: id, reason: String(reason) }];
    }),
  };
}

function countOf({ rows, refused }: CheckedSeed): Partial<Record<Label, number>> {
  const counts: Partial<Record<Label, number>> = {};
  for (const noun of [...rows.map(({ label }) => label), ...refused.map((refusal) => refusal.noun)]) {
    counts[noun] = (counts[noun] ?? 0) + 1;
  }
  return counts;
}

/** The same for the same facts stored in the same form, in whatever order files, rows and keys stand. */
function hashOf({ nodes, edges }: Claims): string {
  const lines = [
    ...nodes.map((node) => JSON.stringify([node.id, Object.entries(formOf(node)).toSorted()])),
    ...edges.map(({ type, from, to }) => JSON.stringify([from, type, to])),
  ];
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}
