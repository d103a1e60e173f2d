import { expect, test } from '@jest/globals';
import { contextOf } from '../../src/context.js';
import { known, runKnown } from '../../src/known.js';
import { api, graph, nouns } from '../neo4j/seeded.js';

test('the operations that callers are given are answered for the values they are tried with', async () => {
  for (const [document, askings] of known) {
    for (const variableValues of askings) {
      const contextValue = contextOf(graph, nouns);
      const { data, errors } = await api.execute({ document, variableValues, contextValue });
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {})).not.toContain(null);
    }
  }
});

test('whoever stops the server does not wait for those that are left', async () => {
  let asked = 0;
  const readTogether: typeof graph.readTogether = (...asking) => {
    asked += 1;
    return graph.readTogether(...asking);
  };
  await runKnown(api, { ...graph, readTogether }, () => asked > 0);
  expect(asked).toBe(1);
});
