import type { Driver } from 'neo4j-driver';
import { readConstraints } from '../../src/neo4j/constraints.js';

const longest = { timeout: 1_200_000 };

/** Makes the constraints and indexes that the product wants today and lacks, and takes away what it no longer wants. */
export async function bringIndexes(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    const { records } = await session.run(
      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN name, owningConstraint",
    );
    const wanted = await readConstraints();
    const names = new Set(wanted.map(({ name }) => name));
    const there = new Set(records.map((record) => String(record.get('name'))));
    const transaction = session.beginTransaction(longest);
    for (const record of records) {
      const name = String(record.get('name'));
      const kind = record.get('owningConstraint') === null ? 'INDEX' : 'CONSTRAINT';
      if (!names.has(name)) await transaction.run(`DROP ${kind} ${name}`);
    }
    for (const { name, text } of wanted) if (!there.has(name)) await transaction.run(text);
    await transaction.commit();
    await session.run('CALL db.awaitIndexes(1200)', {}, longest);
  } finally {
    await session.close();
  }
}
