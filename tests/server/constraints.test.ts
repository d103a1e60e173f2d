import { expect, test } from '@jest/globals';
import { formOf } from '../../src/ingest/form.js';
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

test('in a graph of an earlier version long dates are marked as a load marks them', async () => {
  const of = (date: string) => formOf({ id: 'inspection:x', label: 'Inspection', facts: { fieldwork: date } });
  const forms = ['2028', '2028~', '2029/2030-01-02', '2029/2030-01-03', '[..2030]', '[2030..]', '2030-06'].map(of);
  const stored = forms.map((form, index) => ({ ...form, fieldworkIsLong: null, id: `inspection:${index}` }));
  await write(statement(cypher`UNWIND ${stored} AS form CREATE (n:Node:Inspection) SET n = form`));
  await write(statement(cypher`DROP INDEX inspection_fieldwork_is_long IF EXISTS`));
  await applyConstraints(graph, { intoForeign: true });
  const marks = await read(statement(cypher`MATCH (n:Inspection) RETURN n.fieldworkIsLong AS isLong ORDER BY n.id`));
  expect(marks.map(({ isLong }) => isLong ?? undefined)).toEqual(forms.map((form) => form['fieldworkIsLong']));
  expect(marks.filter(({ isLong }) => isLong)).toHaveLength(4);
});
