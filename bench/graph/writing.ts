import type { Driver } from 'neo4j-driver';
import type { GraphEdge } from '../../src/ingest/claim.js';
import { readConstraints } from '../../src/neo4j/constraints.js';
import type { Stored, StoredNode } from './store.js';

const rowsAtOnce = 5_000;

/** Writes nodes and relationships as they come, some thousands at once: CREATE, for the graph was empty. */
export class Writing {
  readonly #driver: Driver;
  #nodes: StoredNode[] = [];
  #edges: GraphEdge[] = [];
  nodes = 0;
  edges = 0;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  async add({ nodes, edges }: Stored): Promise<void> {
    for (const node of nodes) this.#nodes.push(node);
    for (const edge of edges) this.#edges.push(edge);
    this.nodes += nodes.length;
    this.edges += edges.length;
    if (this.#nodes.length >= 50_000) await this.flush();
  }

  /** Nodes before relationships: one that leads back leads to what was written before. */
  async flush(): Promise<void> {
    await this.#write('CREATE (node:$(row.labels)) SET node = row.properties', this.#nodes);
    await this.#write(
      `MATCH (from:Node {id: row.from}) MATCH (to:Node {id: row.to}) CREATE (from)-[:$(row.type) {owner: 'seed'}]->(to)`,
      this.#edges,
    );
    [this.#nodes, this.#edges] = [[], []];
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
