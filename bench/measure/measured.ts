import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { exists } from '../../src/neo4j/local/files.js';
import { neo4jVersion } from '../../src/neo4j/local/jars.js';
import type { Operation } from '../operations/operation.js';
import type { Cost } from './database.js';
import type { Grown } from './growth.js';
import type { First } from './known.js';
import type { Memory } from './memory.js';
import type { Refused } from './refusals.js';
import type { Pace, Series } from './rounds.js';

/** What can be measured on a graph, in this order; each can be asked for alone. */
export const parts = ['rounds', 'costs', 'firsts', 'memory', 'refusals', 'growth'] as const;
export type Part = (typeof parts)[number];

export type ToldOperation = Pick<Operation, 'name' | 'asks' | 'levels' | 'target'>;

/** All that was measured on a graph of one size: a part that is not there was not measured yet. */
export interface Measured {
  readonly nodes: number;
  readonly machine: string;
  /** Of the product that was measured, as git names its sources. */
  readonly sources: string;
  readonly pace: Pace;
  readonly seconds: Readonly<Record<string, number>>;
  readonly operations?: readonly ToldOperation[];
  readonly rounds?: readonly Series[];
  readonly costs?: readonly Cost[];
  readonly firsts?: readonly First[];
  readonly memory?: Memory;
  readonly refusals?: Refused;
  readonly growth?: readonly Grown[];
}

/** A file that is written anew whenever something was measured, so that a run that is cut short loses nothing. */
export interface Ledger {
  readonly measured: () => Measured;
  keep: (more: Partial<Measured>) => Promise<void>;
  /** These are to be measured again. */
  forget: (parts: readonly Part[]) => Promise<void>;
  /** Whether all of a part is there: of rounds every operation. */
  isWhole: (part: Part) => boolean;
}

export async function openLedger(file: string, { nodes, pace }: Pick<Measured, 'nodes' | 'pace'>): Promise<Ledger> {
  const found = await readLedger(file);
  const sources = sourcesNow();
  // Of other sources or at another pace: put aside, under the name of its sources.
  const isOfToday = found?.sources === sources && JSON.stringify(found.pace) === JSON.stringify(pace);
  if (found && !isOfToday) await rename(file, `${file}.${found.sources.replace(/\W+/g, '-')}`);
  let measured: Measured = isOfToday ? found : { nodes, machine: machineNow(), sources, pace, seconds: {} };
  const write = async (next: Measured) => {
    measured = next;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(measured)}\n`);
  };
  return {
    measured: () => measured,
    keep: (more) => write({ ...measured, ...more }),
    forget: (gone) => {
      const left = Object.entries(measured).filter(([key]) => !gone.some((part) => part === key));
      // Parts are the ones that need not be there.
      return write(Object.fromEntries(left) as unknown as Measured);
    },
    isWhole: (part) => {
      if (part !== 'rounds') return measured[part] !== undefined;
      const asked = new Set(measured.rounds?.map(({ operation }) => operation));
      return asked.size > 0 && asked.size === measured.operations?.length;
    },
  };
}

export async function readLedger(file: string): Promise<Measured | undefined> {
  if (!(await exists(file))) return undefined;
  // Nobody else writes there.
  return JSON.parse(await readFile(file, 'utf8')) as Measured;
}

/** The tree of src/ as committed, and whether it was edited since. */
function sourcesNow(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8', cwd: import.meta.dirname }).trim();
  try {
    const edited = git('status', '--porcelain', '--', ':/src', ':/schema') === '' ? '' : ', edited';
    return `${git('rev-parse', '--short=10', 'HEAD:src')}${edited}`;
  } catch {
    return 'without git';
  }
}

function machineNow(): string {
  const loads = loadavg().map((load) => load.toFixed(1));
  return (
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? 'of a kind not known'}) ` +
    `shared by Neo4j ${neo4jVersion} and Node ${process.version}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
    `load ${loads.join(', ')} before`
  );
}
