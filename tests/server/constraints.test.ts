import { expect, test } from '@jest/globals';
import { applyConstraints, readConstraints } from '../../src/neo4j/constraints.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { graph, read, write } from '../neo4j/empty.js';

test('what an earlier version made is taken away, and nothing of anybody else', async () => {
  await write(statement(cypher`CREATE INDEX finding_polarity FOR (n:Finding) ON (n.polarity)`));
  await write(statement(cypher`CREATE INDEX of_somebody_else FOR (n:Elsewhere) ON (n.name)`));
  await applyConstraints(graph, { intoForeign: true });
  const names = (await read(statement(cypher`SHOW INDEXES YIELD name`))).map(({ name }) => name);
  await write(statement(cypher`DROP INDEX of_somebody_else`));
  expect(names).not.toContain('finding_polarity');
  expect(names).toEqual(
    expect.arrayContaining([...(await readConstraints()).map(({ name }) => name), 'of_somebody_else']),
  );
});
