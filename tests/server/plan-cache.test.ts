import { expect, test } from '@jest/globals';
import { loadSeed } from '../../src/ingest/seed.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { graph } from '../neo4j/empty.js';
import { ask } from '../neo4j/asked.js';

const values = [
  { id: 'force:kent', first: 5, basis: ['STATED'] },
  { id: 'force:surrey', first: 99, basis: ['TOPIC_ONLY'] },
];
const documents = [
  `query ($id: ID!, $first: Int, $basis: [Basis!]) { force(id: $id) { name recommendations(first: $first, filter: {basis: $basis}) { nodes { id summary } } } }`,
  `query ($basis: [Basis!], $first: Int, $id: ID!) { other: force(id: $id) { recommendations(filter: {basis: $basis}, first: $first) { all: nodes { summary i: id } } n: name } }`,
  `query ($id: ID!, $first: Int, $basis: [Basis!]) { force(id: $id) { ...F } }
   fragment F on Force { recommendations(first: $first, filter: {basis: $basis}) { nodes { ... on Claim { id } summary } } ... on Body { name } }`,
];

async function askVariant(variant: number): Promise<void> {
  const source = documents[variant % documents.length] ?? '';
  const variableValues = values[variant % values.length] ?? {};
  await ask(source, variableValues);
}

/** How much the server had planned since it was last asked; it forgets it. */
async function forgetPlans(): Promise<number> {
  const [row] = await graph.write((run) => run(statement(cypher`CALL db.clearQueryCaches()`)), 'forget');
  return Number(/\d+/.exec(String(row?.['value']))?.[0] ?? 0);
}

test('fifty variants of one shape cost the server one plan', async () => {
  await loadSeed(graph, 'seed');
  await forgetPlans();
  for (let variant = 0; variant < 50; variant += 1) await askVariant(variant);
  const planned = await forgetPlans();
  expect(planned).toBeGreaterThan(0);
  // Others are the count of moment.ts, a sign of life where the machine is busy, and now and then one of the server's
  // own; each variant with a text or a type of its own would make six.
  expect(planned).toBeLessThan(6);
});
