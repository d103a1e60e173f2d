import { afterEach, describe, expect, test } from '@jest/globals';
import { load, type LoadInput } from '../../src/ingest/load.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import { connect } from '../../src/neo4j/driver.js';
import type { Admit, Graph, ReadMarked, ReadTogether } from '../../src/neo4j/graph.js';
import { commitOn, momentary } from '../../src/neo4j/moment.js';
import { togetherBy } from '../../src/neo4j/one-moment.js';
import { watchRest } from '../../src/neo4j/rest.js';
import { graph, read, settings, write } from '../neo4j/empty.js';
import { ask } from '../neo4j/asked.js';

const organisations = 30;

/** An invented federation of papers, all of which a load renames at once. */
function named(generation: number): LoadInput {
  const nodes = Array.from({ length: organisations }, (_, number) => {
    const id = `organisation:echo-${String(number).padStart(3, '0')}`;
    return { id, label: 'Organisation' as const, facts: { name: `Echo ${generation}`, kind: 'NEWS_PUBLISHER' } };
  });
  const counts = { read: {}, refused: [], unsourced: [] };
  return { owner: 'seed', nodes, edges: [], input: String(generation), ...counts };
}

/** Three root fields, one of them a list in an order that the load changes. */
const question = `{
  organisations(first: 30) { nodes { name } }
  backwards: organisations(last: 30) { nodes { name } }
  organisation(id: "organisation:echo-020") { name history { after } }
}`;

async function namesSeen(asked: Pick<Graph, 'readTogether'> = graph): Promise<Set<string>> {
  const names = JSON.stringify(await ask(question, {}, asked)).match(/Echo \d+/g) ?? [];
  return new Set(names.slice(0, organisations * 2));
}

/** Reads together as one does who looks at the count with every statement, and tells how many were asked. */
function counting(): { looks: () => number; readTogether: ReadTogether } {
  let looks = 0;
  const read: ReadMarked = async (...asked) => {
    looks += 1;
    return { rows: await graph.read(...asked), bookmark: undefined };
  };
  const patient = { milliseconds: 60_000, silence: 15_000 };
  const reading = { read, readLast: () => Promise.resolve(undefined), patient, isCluster: true };
  return { looks: () => looks, readTogether: togetherBy({ ...reading, watch: watchRest(reading) }) };
}

describe('a load while twenty read', () => {
  test('is seen before or after, never in between, by any field of an operation', async () => {
    await load(graph, named(0));
    let isLoading = true;
    const seen = new Set<string>();
    const reading = async () => {
      while (isLoading) {
        const names = await namesSeen();
        expect([...names]).toHaveLength(1);
        names.forEach((name) => seen.add(name));
      }
    };
    const loading = async () => {
      // Readers who are slow may see nothing of the first loads.
      for (let generation = 1; generation <= 4 || seen.size < 2; generation += 1) await load(graph, named(generation));
    };
    const stop = () => (isLoading = false);
    await Promise.all([...Array.from({ length: 20 }, reading), loading().finally(stop)]).finally(stop);
    expect(seen.size).toBeGreaterThan(1);
  });
});

test('of which moment the graph is, is known as soon as a load has committed, also to another process', async () => {
  const other = connect(settings);
  try {
    await load(graph, named(0));
    const moments: unknown[] = [];
    for (let generation = 1; generation <= 5; generation += 1) {
      const before = await other.readMoment();
      expect(await Promise.all([other.readMoment(), other.readMoment()])).toEqual([before, before]);
      await load(graph, named(generation));
      moments.push(await other.readMoment());
      expect(await namesSeen()).toEqual(new Set([`Echo ${generation}`]));
    }
    expect(moments).toEqual([4, 6, 8, 10, 12]);
  } finally {
    await other.close();
  }
});

test('of which moment the graph is, nobody knows while a commit is under way', async () => {
  await load(graph, named(0));
  expect(await graph.readMoment()).toBe(2);
  const commit = commitOn(graph);
  await commit.begin();
  expect(await graph.readMoment()).toBeUndefined();
  await commit.end();
  expect(await graph.readMoment()).toBe(4);
});

test('what else is written is no other moment', async () => {
  await load(graph, named(0));
  expect(await graph.readMoment()).toBe(2);
  await write(statement(cypher`CREATE (:Restless)`));
  expect([await graph.readMoment(), await graph.readMoment()]).toEqual([2, 2]);
});

test('what else writes all the time, and counts nothing, keeps nobody from reading', async () => {
  await load(graph, named(0));
  let isReading = true;
  const writing = async () => {
    while (isReading)
      await write(statement(cypher`MERGE (other:Restless) SET other.times = coalesce(other.times, 0) + 1`));
  };
  const reading = async () => {
    for (let times = 0; times < 5; times += 1) expect(await namesSeen()).toEqual(new Set(['Echo 0']));
  };
  const stop = () => (isReading = false);
  await Promise.all([writing(), writing(), Promise.all([reading(), reading()]).finally(stop)]);
});

test('a statement that looks at the count itself has to be let in like any other: it is planned anew', async () => {
  await load(graph, named(0));
  const one = momentary(cypher`MATCH (organisation:Organisation) RETURN count(organisation)`);
  const admitted: string[] = [];
  const admit: Admit = (texts, ask) => {
    admitted.push(...texts);
    return ask();
  };
  let isReading = true;
  const writing = async () => {
    while (isReading) await write(statement(cypher`CREATE (:Restless)`));
  };
  const reading = async () => {
    const patience = { milliseconds: 20_000, silence: 5_000 };
    while (!admitted.includes(one.counted)) {
      expect((await graph.readTogether([one], 'test', patience, admit)).found).toEqual([[organisations]]);
    }
  };
  await Promise.all([writing(), writing(), reading().finally(() => (isReading = false))]);
  expect(new Set(admitted)).toEqual(new Set([one.text, one.counted]));
});

describe('a load that is killed while it commits', () => {
  afterEach(() => write(statement(cypher`MATCH (moment:Moment) DELETE moment`)));

  const count = async () => (await read(statement(cypher`MATCH (moment:Moment) RETURN moment.count AS count`)))[0];

  test('holds nobody up for longer than a commit takes, and the next load takes over', async () => {
    const { looks, readTogether } = counting();
    const looksFor = async (name: string) => {
      const before = looks();
      expect(await namesSeen({ readTogether })).toEqual(new Set([name]));
      return looks() - before;
    };
    await load(graph, named(0));
    const once = await looksFor('Echo 0');
    await commitOn(graph).begin();
    expect((await count())?.['count']).toBe(3);
    expect(await namesSeen()).toEqual(new Set(['Echo 0']));
    expect(await looksFor('Echo 0')).toBeGreaterThan(once);
    // Waited for once: from then on the count is known to be left.
    expect(await looksFor('Echo 0')).toBe(once);

    await load(graph, named(1));
    expect((await count())?.['count']).toBe(6);
    expect(await namesSeen()).toEqual(new Set(['Echo 1']));
  });

  test('a commit that another has begun since is not ended for it', async () => {
    const [one, other] = [commitOn(graph), commitOn(graph)];
    await one.begin();
    await other.begin();
    await one.end();
    expect((await count())?.['count']).toBe(3);
    await other.end();
    expect((await count())?.['count']).toBe(4);
  });
});
