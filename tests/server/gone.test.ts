import { expect, test } from '@jest/globals';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { GivenUp } from '../../src/neo4j/errors.js';
import type { Graph, ReadTogether } from '../../src/neo4j/graph.js';
import { momentary } from '../../src/neo4j/moment.js';
import { answering } from '../../src/schema.js';
import { serve } from '../../src/server.js';
import { graph, running } from '../neo4j/empty.js';
import { until } from '../until.js';

/** Hours, which it may take, if nobody ends it. */
const long = cypher`UNWIND range(1, 500000000000) AS one WITH count(one) AS found RETURN found`;
const patience = { milliseconds: 3_600_000, silence: 60_000 };

test('a statement whose asker has gone is ended at the database', async () => {
  const leaving = new AbortController();
  const asked = graph.read(statement(long), 'long', { ...patience, signal: leaving.signal });
  const given = expect(asked).rejects.toBeInstanceOf(GivenUp);
  await until(async () => (await running('long')) === 1);
  leaving.abort();
  await given;
  await until(async () => (await running('long')) === 0);
});

test('so is what was asked over HTTP when the connection is closed', async () => {
  const readTogether: ReadTogether = (_statements, _operation, given) =>
    graph.readTogether([momentary(long)], 'long over HTTP', { ...patience, signal: given?.signal });
  const slow: Graph = { ...graph, readTogether };
  const serving = await serve(answering(), slow, { port: 0, host: 'localhost', logLevel: 'silent' });
  try {
    const leaving = new AbortController();
    const query = '{ forces { totalCount } }';
    const asked = fetch(`${serving.url}?query=${encodeURIComponent(query)}`, { signal: leaving.signal });
    const given = expect(asked).rejects.toThrow('aborted');
    await until(async () => (await running('long over HTTP')) === 1);
    leaving.abort();
    await given;
    await until(async () => (await running('long over HTTP')) === 0);
  } finally {
    await serving.close();
  }
});
