import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireSame } from './graph/same.js';
import { measureGraph } from './measure/graph.js';
import { type Measured, openLedger, type Part, parts, readLedger } from './measure/measured.js';
import type { Pace } from './measure/rounds.js';
import { stateDir } from './server.js';
import { shortTableOf, tablesOf } from './tables/tables.js';
import { writeBetween } from './tables/write.js';
import type { Served } from './ways/http.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    only: { type: 'string' },
    resume: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'same-as-load': { type: 'boolean', default: false },
  },
});
const mode = values.quick ? 'quick' : 'full';
const paces: Readonly<Record<typeof mode, Pace>> = {
  quick: { rounds: 5, milliseconds: 100, warming: 500, watching: 3_000, growing: 0 },
  full: { rounds: 5, milliseconds: 250, warming: 800, watching: 6_000, growing: 30 },
};
const served: Readonly<Record<typeof mode, readonly Served[]>> = {
  quick: ['ours', 'oursAgain', 'oursHeld'],
  full: ['ours', 'oursAgain', 'oursHeld', 'neo4jGraphql', 'dataLoader'],
};
const allSizes = values.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const sizes = values.sizes?.split(',').map(Number) ?? allSizes;
const only = values.only?.split(',') ?? parts;
const odd = [...only.filter((one) => !parts.some((part) => part === one)), ...sizes.filter((size) => !(size >= 2_000))];
if (odd.length > 0)
  throw new Error(`${odd.join(', ')}: expected --only=${parts.join(',')}, --sizes= of 2000 nodes or more.`);

const begun = performance.now();
const say = (line: string) =>
  console.error(`${((performance.now() - begun) / 1_000).toFixed(0).padStart(5)} s  ${line}`);
const fileOf = (size: number) => join(stateDir, 'bench/results', `${mode}-${size}.json`);

if (values['same-as-load']) for (const size of sizes) await requireSame(size, say);
else {
  if (!values.table) for (const size of sizes) await measure(size);
  await tell();
}

async function measure(size: number): Promise<void> {
  const pace = paces[mode];
  const ledger = await openLedger(fileOf(size), { nodes: size, pace });
  const wanted = parts.filter((part) => only.includes(part) && isMeasured(part, size));
  if (!values.resume) await ledger.forget(wanted);
  const left = wanted.filter((part) => !ledger.isWhole(part));
  if (left.length > 0) await measureGraph(size, left, { pace, served: served[mode], ledger, say });
}

/** In a quick run the smaller graph is there only to see what grows; what is refused does not look at the graph. */
function isMeasured(part: Part, size: number): boolean {
  const isLargest = size === sizes.at(-1);
  if (part === 'growth' || isLargest) return true;
  return !values.quick && part !== 'refusals';
}

/** The tables of all that is written down of these sizes. */
async function tell(): Promise<void> {
  const found = await Promise.all(sizes.map((size) => readLedger(fileOf(size))));
  const all = found.filter((one): one is Measured => one !== undefined);
  if (all.length === 0) throw new Error('Nothing of these sizes has been measured yet: run without --table first.');
  const tables = tablesOf(all);
  console.log(tables);
  if (!values.write) return;
  await writeBetween(join(import.meta.dirname, 'README.md'), tables);
  await writeBetween(join(import.meta.dirname, '../README.md'), shortTableOf(all));
  const published = join(import.meta.dirname, 'results');
  await rm(published, { recursive: true, force: true });
  await mkdir(published);
  for (const one of all) await writeFile(join(published, `${mode}-${one.nodes}.json`), `${JSON.stringify(one)}\n`);
}
