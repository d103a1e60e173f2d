import type { Driver } from 'neo4j-driver';
import { readConstraints } from '../../src/neo4j/constraints.js';
import type { Stored, StoredNode } from './store.js';

const rowsAtOnce = 5_000;

/** Writes nodes and relationships as they come, some thousands at once: CREATE, for the graph was empty. */
export class Writing {
  readonly #driver: Driver;
  readonly #nodes = new Map<string, StoredNode['properties'][]>();
  readonly #edges = new Map<string, { from: string; to: string }[]>();
  #held = 0;
  nodes = 0;
  edges = 0;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  async add({ nodes, edges }: Stored): Promise<void> {
    for (const { labels, properties } of nodes) push(this.#nodes, labels, properties);
    for (const { type, from, to } of edges) push(this.#edges, type, { from, to });
    this.nodes += nodes.length;
    this.edges += edges.length;
    this.#held += nodes.length;
    if (this.#held >= 50_000) await this.flush();
  }

  /** Nodes before relationships: one that leads back leads to what was written before. */
  async flush(): Promise<void> {
    for (const [labels, rows] of this.#nodes) await this.#write(`CREATE (node:${labels}) SET node = row`, rows);
    for (const [type, rows] of this.#edges) {
      await this.#write(
        `MATCH (from:Node {id: row.from}) MATCH (to:Node {id: row.to}) CREATE (from)-[:${type} {owner: 'seed'}]->(to)`,
        rows,
      );
    }
    this.#nodes.clear();
    this.#edges.clear();
    this.#held = 0;
  }

  /** The one index that writing needs; all others are made when the nodes are there. */
  async indexIds(): Promise<void> {
    await applyWhere(this.#driver, (name) => name === 'node_id');
  }

  async indexAll(): Promise<void> {
    await applyWhere(this.#driver, () => true);
  }

  async #write(text: string, rows: readonly object[]): Promise<void> {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const batch = rows.slice(start, start + rowsAtOnce);
      await this.#driver.executeQuery(`CYPHER 5 UNWIND $batch AS row ${text}`, { batch });
    }
  }
}

async function applyWhere(driver: Driver, isWanted: (name: string) => boolean): Promise<void> {
  const session = driver.session();
  try {
    const wanted = (await readConstraints()).filter(({ name }) => isWanted(name));
    const transaction = session.beginTransaction({ timeout: 600_000 });
    for (const { text } of wanted) await transaction.run(text);
    await transaction.commit();
    await session.run('CALL db.awaitIndexes(600)', {}, { timeout: 600_000 });
  } finally {
    await session.close();
  }
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
