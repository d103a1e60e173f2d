import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Property } from '../../src/ingest/values.js';
import type { EmptyList } from './empty-lists.js';
import type { Stored, StoredNode } from './store.js';

/** Between the texts of a list: in none of them. */
export const listSeparator = '\u001f';

const linesAtOnce = 2_000;

/** A table as Neo4j's import reads it: lines in one file, what its columns are in another, known only at the end. */
class Table {
  readonly files: readonly [head: string, lines: string];
  readonly #folder: string;
  readonly #file: number;
  readonly #columns = new Map<string, { readonly type: string; readonly place: number }>();
  readonly emptyLists = new Set<string>();
  #lines: string[] = [];

  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.files = [`${name}.head.csv`, `${name}.csv`];
    this.#file = openSync(join(folder, this.files[1]), 'w');
  }

  add(properties: Readonly<Record<string, Property>>): void {
    const cells: string[] = [];
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value === 'object' && value.length === 0) this.emptyLists.add(key);
      else cells[this.#placeOf(key, value)] = cellOf(value);
    }
    // Array.from, because a property that is not there is a hole, which is an empty cell.
    this.#lines.push(`${Array.from(cells, (cell) => cell ?? '').join(',')}\n`);
    if (this.#lines.length >= linesAtOnce) this.#write();
  }

  close(): void {
    this.#write();
    closeSync(this.#file);
    const head = [...this.#columns].map(([key, { type }]) => (key.startsWith(':') ? key : `${key}:${type}`));
    writeFileSync(join(this.#folder, this.files[0]), `${head.join(',')}\n`);
  }

  #placeOf(key: string, value: Property): number {
    const type = key === 'id' ? 'ID' : typeOf(value);
    const known = this.#columns.get(key) ?? { type, place: this.#columns.size };
    if (known.type !== type) throw new TypeError(`${key} is ${known.type} and ${type}`);
    this.#columns.set(key, known);
    return known.place;
  }

  #write(): void {
    writeSync(this.#file, this.#lines.join(''));
    this.#lines = [];
  }
}

/** The words for Neo4j's import, and what they come to. */
export interface Written {
  readonly words: readonly string[];
  readonly emptyLists: readonly EmptyList[];
  readonly nodes: number;
  readonly edges: number;
}

/** A table for each set of labels, and one for the relationships. */
export function writeTables(folder: string, pieces: Iterable<Stored>): Written {
  const tables = new Map<string, Table>();
  const relationships = new Table(folder, 'relationships');
  const tableOf = ({ labels }: StoredNode): Table => {
    const name = labels.join(':');
    const table = tables.get(name) ?? new Table(folder, labels.join('-'));
    tables.set(name, table);
    return table;
  };
  let [nodeCount, edgeCount] = [0, 0];
  for (const { nodes, edges } of pieces) {
    for (const node of nodes) tableOf(node).add(node.properties);
    for (const { from, to, type } of edges) {
      relationships.add({ ':START_ID': from, ':END_ID': to, ':TYPE': type, owner: 'seed' });
    }
    nodeCount += nodes.length;
    edgeCount += edges.length;
  }
  for (const table of [...tables.values(), relationships]) table.close();
  const words = [...tables].map(([labels, { files }]) => `--nodes=${labels}=${files.join(',')}`);
  return {
    words: [...words, `--relationships=${relationships.files.join(',')}`],
    emptyLists: [...tables].flatMap(([labels, { emptyLists }]) => [...emptyLists].map((key) => ({ labels, key }))),
    nodes: nodeCount,
    edges: edgeCount,
  };
}

function cellOf(value: Property): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(listSeparator);
  return `"${text.replaceAll('"', '""')}"`;
}

function typeOf(value: Property): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return 'string[]';
}
