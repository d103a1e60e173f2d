import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keepAnew, keeping } from '../../src/neo4j/surroundings.js';
import { exists } from '../../src/neo4j/local/files.js';
import { neo4jVersion } from '../../src/neo4j/local/jars.js';
import type { Java } from '../../src/neo4j/local/java.js';
import type { EmptyList } from './empty-lists.js';
import { listSeparator, writeTables } from './csv.js';
import { piecesOf } from './pieces.js';
import { ours, stored, type Stored } from './store.js';

const run = promisify(execFile);

export interface Generated {
  readonly nodes: number;
  readonly edges: number;
  readonly emptyLists: readonly EmptyList[];
}

/** The folder of a Neo4j that holds the graph of one size: all of it but the empty lists, constraints and indexes. */
export interface Kept {
  readonly home: string;
  readonly generated: Generated;
}

interface Keeping {
  readonly folder: string;
  readonly java: Java;
  readonly jars: string;
  readonly say: (line: string) => void;
}

/** As an earlier run made it, if it would be made the same today; else made now, in the place of the earlier one. */
export async function keptGraph(nodes: number, { folder, java, jars, say }: Keeping): Promise<Kept> {
  const home = join(folder, `${nodes}-${fingerprintOf(nodes)}`);
  const madeFile = join(home, 'made.json');
  if (await exists(madeFile)) return { home, generated: JSON.parse(await readFile(madeFile, 'utf8')) as Generated };
  await mkdir(folder, { recursive: true });
  const earlier = (await readdir(folder)).filter((name) => name.startsWith(`${nodes}-`));
  for (const name of earlier) await rm(join(folder, name), { recursive: true });
  const tables = join(home, 'tables');
  await mkdir(tables, { recursive: true });
  const { words, ...generated } = writeTables(tables, allOf(nodes));
  say(`${generated.nodes} nodes and ${generated.edges} relationships written down`);
  const tool = ['-Xmx1g', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'];
  // After the tables, of whose words this tool takes any number.
  const how = [`--array-delimiter=${listSeparator}`, '--max-off-heap-memory=2g', 'neo4j'];
  const env = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await run(java.command, [...tool, ...words, ...how], { cwd: tables, env, maxBuffer: 1e8 });
  await rm(tables, { recursive: true });
  // Written last: a graph that was not finished is made anew.
  await writeFile(madeFile, JSON.stringify(generated));
  return { home, generated };
}

function* allOf(nodes: number): Generator<Stored> {
  yield ours;
  for (const piece of piecesOf(nodes)) yield stored(piece);
}

/** Of how the first nodes are stored today, by whichever code; and of the Neo4j that stores them. */
function fingerprintOf(nodes: number): string {
  const hash = createHash('sha256').update(neo4jVersion);
  for (const label of keeping) hash.update(keepAnew(label, []).text);
  let seen = 0;
  for (const part of allOf(nodes)) {
    hash.update(JSON.stringify(part));
    seen += part.nodes.length;
    if (seen > 10_000) break;
  }
  return hash.digest('hex').slice(0, 8);
}
