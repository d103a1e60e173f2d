import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { neo4jVersion } from '../src/neo4j/local/jars.js';
import { type Measured, measureGraph } from './measure/graph.js';
import type { Pace } from './measure/rounds.js';
import { tableOf } from './table.js';
import type { Served } from './ways/http.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string' } } });
const mode = values.quick ? 'quick' : 'full';
const paces: Readonly<Record<typeof mode, Pace>> = {
  quick: { rounds: 3, milliseconds: 120, warming: 1_200 },
  full: { rounds: 7, milliseconds: 1_000, warming: 6_000 },
};
const served: readonly Served[] = values.quick
  ? ['ours', 'oursAgain', 'oursHeld']
  : ['ours', 'oursAgain', 'oursHeld', 'neo4jGraphql', 'dataLoader'];
const sizes = values.sizes?.split(',').map(Number) ?? (values.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]);
const results = join(import.meta.dirname, 'results');

const begun = performance.now();
const say = (line: string) =>
  console.error(`${((performance.now() - begun) / 1_000).toFixed(0).padStart(5)} s  ${line}`);
const machine =
  `${cpus().length} cores (${cpus()[0]?.model ?? 'of a kind not known'}) shared by Neo4j ${neo4jVersion} and Node ${process.version}, ` +
  `${Math.round(totalmem() / 2 ** 30)} GB; load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')} at the start; ` +
  `${paces[mode].rounds} interleaved rounds of ${paces[mode].milliseconds} ms for each way.`;

await mkdir(results, { recursive: true });
const all: Measured[] = [];
for (const size of sizes) {
  // In a quick run the smaller graph is there only to see what grows.
  const isCompared = !values.quick || size === sizes.at(-1);
  const measured = await measureGraph(size, { pace: paces[mode], served, say }, { isCompared });
  all.push(measured);
  await writeFile(join(results, `${mode}-${size}.json`), `${JSON.stringify({ machine, ...measured })}\n`);
}
const table = tableOf(all, machine);
await writeFile(join(results, `${mode}.md`), `${table}\n`);
console.log(table);
