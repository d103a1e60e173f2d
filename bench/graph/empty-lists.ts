import type { Driver } from 'neo4j-driver';

/** Nodes of these labels that have this property as an empty list, which no table for Neo4j's import can say. */
export interface EmptyList {
  readonly labels: string;
  readonly key: string;
}

/** Where they are there already it only looks. */
export async function giveEmptyLists(driver: Driver, lists: readonly EmptyList[]): Promise<void> {
  const session = driver.session();
  try {
    for (const { labels, key } of lists) {
      await session.run(
        `CYPHER 5 MATCH (node:${labels}) WHERE node.${key} IS NULL
CALL (node) { SET node.${key} = [] } IN TRANSACTIONS OF 20000 ROWS`,
        {},
        { timeout: 1_200_000 },
      );
    }
  } finally {
    await session.close();
  }
}
