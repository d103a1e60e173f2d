import { readFile } from 'node:fs/promises';
import { cypher, statement } from './cypher.js';
import { bringUp } from './earlier.js';
import type { Graph } from './graph.js';
import { beginToCount } from './moment.js';
import { refuseForeign } from './ours.js';

/** Constraints and indexes, in a database that is ours or may become so; back when all of them are online. */
export async function applyConstraints(graph: Graph, { intoForeign = false } = {}): Promise<void> {
  await graph.write((run) => refuseForeign(run, intoForeign), 'refuse a foreign database');
  const wanted = await readConstraints();
  const retired = await readStatements('retired.cypher', /^\s*DROP INDEX (\w+)/);
  const there = await graph.read(statement(cypher`SHOW INDEXES YIELD name, state`), 'read constraints');
  const states = new Map(there.map(({ name, state }) => [name, state]));
  const gone = retired.filter(({ name }) => states.has(name));
  const missing = wanted.filter(({ name }) => !states.has(name));
  const isDone = gone.length === 0 && wanted.every(({ name }) => states.get(name) === 'ONLINE');
  if (!isDone) {
    await bringUp(graph, missing);
    await graph.write(async (run) => {
      for (const { text } of [...gone, ...missing]) await run({ text, parameters: {} });
    }, 'apply constraints');
    await graph.write((run) => run(statement(cypher`CALL db.awaitIndexes(60)`)), 'await indexes');
  }
  await graph.write(beginToCount, 'begin to count');
}

export interface Constraint {
  /** A constraint and the index it stands on have the same. */
  name: string;
  text: string;
}

/** What constraints.cypher makes. */
export function readConstraints(): Promise<readonly Constraint[]> {
  return readStatements('constraints.cypher', /^\s*CREATE (?:CONSTRAINT|INDEX) (\w+)/);
}

async function readStatements(file: string, named: RegExp): Promise<readonly Constraint[]> {
  const text = await readFile(new URL(file, import.meta.url), 'utf8');
  const statements = text.replace(/^\/\/.*$/gm, '').split(';');
  return statements.flatMap((one) => {
    const name = named.exec(one)?.[1];
    return name === undefined ? [] : [{ name, text: `CYPHER 5\n${one.trim()}` }];
  });
}
