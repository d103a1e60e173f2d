import type { Driver } from 'neo4j-driver';
import { readConstraints } from '../../src/neo4j/constraints.js';
import { connect } from '../../src/neo4j/driver.js';
import { keepSurroundings } from '../../src/neo4j/earlier.js';
import type { Place } from '../ways/way.js';

const longest = { timeout: 1_200_000 };

/**
 * Makes the constraints and indexes that the product wants today and lacks, and takes away what it no longer wants; and
 * lets each node keep what stands around it, which the import cannot know.
 */
export async function bringIndexes(driver: Driver, place: Place): Promise<void> {
  const session = driver.session();
  try {
    const { records } = await session.run(
      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN name, owningConstraint",
    );
    const wanted = await readConstraints();
    const names = new Set(wanted.map(({ name }) => name));
    const there = new Set(records.map((record) => String(record.get('name'))));
    const missing = wanted.filter(({ name }) => !there.has(name));
    // With the index on their ids, by which the nodes are found.
    for (const { text } of missing.filter(({ text: made }) => made.includes('CREATE CONSTRAINT'))) await session.run(text);
    await session.run('CALL db.awaitIndexes(1200)', {}, longest);
    const graph = connect(place);
    await keepSurroundings(graph, missing).finally(() => graph.close());
    const transaction = session.beginTransaction(longest);
    for (const record of records) {
      const name = String(record.get('name'));
      const kind = record.get('owningConstraint') === null ? 'INDEX' : 'CONSTRAINT';
      if (!names.has(name)) await transaction.run(`DROP ${kind} ${name}`);
    }
    for (const { text } of missing) await transaction.run(text);
    await transaction.commit();
    await session.run('CALL db.awaitIndexes(1200)', {}, longest);
  } finally {
    await session.close();
  }
}
