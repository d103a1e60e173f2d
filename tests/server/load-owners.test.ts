import { describe, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/ingest/export.js';
import { load, type LoadInput } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import { cypher, statement } from '../../src/neo4j/cypher.js';
import type { Row } from '../../src/neo4j/graph.js';
import { all, borsetshire, type Change, filesOf, set, without } from '../borsetshire.js';
import { graph, read, stored } from '../neo4j/empty.js';

const finding = 'finding:borsetshire-2030-f01';
const recommendation = 'recommendation:borsetshire-2030-r1';
const report = 'report:borsetshire-2030-initial';
const article = 'article:borchester-echo-2030';
const coverage = 'coverage:read-in-the-echo';

const seed = (change: Change = all()) => load(graph, seedInput(filesOf(changed(change))));

function changed(change: Change) {
  const rows = borsetshire();
  change(rows);
  return rows;
}

/** What was read in an article of the invented Echo: one claim of its own, about a row of the seed. */
function readInArticle(more: Partial<LoadInput> = {}): LoadInput {
  return {
    owner: article,
    nodes: [{ id: coverage, label: 'Coverage', facts: { treatment: 'LED' } }],
    edges: [
      { type: 'CARRIED_BY', from: coverage, to: article },
      { type: 'COVERS', from: coverage, to: finding },
    ],
    input: 'the words of the article',
    read: { Coverage: 1 },
    refused: [],
    unsourced: [],
    ...more,
  };
}

const withoutFinding: Change = (rows) => {
  rows['finding'] = [];
};

/** The history of one load, without the ids. */
async function changesOf({ load: id = '' }: { load?: string }): Promise<Row[]> {
  const rows = await read(
    statement(cypher`
MATCH (change:Change)-[:MADE_BY]->(:Load {id: ${id}})
RETURN change {.subject, .kind, .property, .before, .after} AS change
ORDER BY change.subject, change.property`),
  );
  // A map projection names every key, those without a value too.
  return rows.map(({ change }) => JSON.parse(JSON.stringify(change, (_, value: unknown) => value ?? undefined)) as Row);
}

describe('a correction of the seed', () => {
  test('of one cell is one change, in a load that tells it', async () => {
    await seed();
    const corrected = await seed(set(finding, { summary: 'Records are lost' }));
    expect(await changesOf(corrected)).toEqual([
      { subject: finding, kind: 'CHANGED', property: 'summary', before: 'Records are kept', after: 'Records are lost' },
    ]);
    expect(corrected).toMatchObject({ version: 2, nodes: { created: 0, changed: 1, retracted: 0 } });
    expect(await stored(corrected.load ?? '')).toMatchObject({ created: 0, changed: 1, retracted: 0, owner: 'seed' });
  });

  test('of a date moves what was derived from it, and only the date is history', async () => {
    await seed();
    expect(await stored(recommendation)).toMatchObject({ made: '2030-06-14', due: '2030-09-14', isDueDerived: true });
    const later = { publishedOn: '2030-07-01' };
    const statementId = 'statement:report-borsetshire-2030-initial--published-on';
    const corrected = await seed(all(set(report, later), set(statementId, { value: later.publishedOn })));
    expect((await changesOf(corrected)).map(({ subject, property }) => [subject, property])).toEqual([
      [report, 'publishedOn'],
      [statementId, 'value'],
    ]);
    expect(await stored(recommendation)).toMatchObject({ made: '2030-07-01', due: '2030-10-01', isDueDerived: true });
    expect(await stored(finding)).toMatchObject({ madeEarliest: '2030-07-01', madeLatest: '2030-07-01' });
    expect(await stored('inspection:borsetshire-2030-initial')).toMatchObject({ publishedOn: '2030-07-01' });
  });

  test('that takes back a report leaves what stood on its date without one', async () => {
    await seed();
    await seed(without(report, 'about'));
    const made = await stored(finding);
    expect(made).not.toHaveProperty('made');
    expect(made).toMatchObject({ byMadeDesc: expect.stringMatching(/^\u0001/) as unknown });
    expect(await stored(recommendation)).toMatchObject({ isDueDerived: false });
  });

  test('taken back gives the graph that was before', async () => {
    await seed();
    const before = await exportGraph(graph);
    await seed(all(set(finding, { themes: ['theme:training'] }), without(recommendation, 'addressees')));
    expect(await exportGraph(graph)).not.toBe(before);
    await seed();
    expect(await exportGraph(graph)).toBe(before);
  });
});

describe('a row that is removed', () => {
  test('is gone, with its evidence, where nobody else refers to it; its history stays', async () => {
    await seed();
    const removed = await seed(withoutFinding);
    expect(removed).toMatchObject({ tombstones: [], nodes: { retracted: 2 } });
    expect(await stored(finding)).toBeUndefined();
    expect(await changesOf(removed)).toContainEqual({ subject: finding, kind: 'RETRACTED' });
  });

  test("is a tombstone where a document's claim refers to it, and lives again when it comes back", async () => {
    await seed();
    await load(graph, readInArticle());
    const before = await exportGraph(graph);
    const removed = await seed(withoutFinding);
    expect(removed.tombstones).toEqual([finding]);
    const labels = ['Node', 'Tombstone'];
    const changedAt: unknown = expect.any(String);
    expect(await stored(finding)).toEqual({ id: finding, owner: 'seed', was: 'Finding', labels, changedAt });

    expect(await seed(withoutFinding)).not.toHaveProperty('load');
    expect(await load(graph, readInArticle())).not.toHaveProperty('load');

    const restored = await seed();
    expect(await changesOf(restored)).toContainEqual({ subject: finding, kind: 'RESTORED' });
    expect(await exportGraph(graph)).toBe(before);
  });

  test('leaves no tombstone behind once the last that refers to it does no more', async () => {
    await seed(withoutFinding);
    const before = await exportGraph(graph);
    await seed();
    await load(graph, readInArticle());
    expect((await seed(withoutFinding)).tombstones).toEqual([finding]);
    await load(graph, readInArticle({ nodes: [], edges: [], read: {} }));
    expect(await stored(finding)).toBeUndefined();
    expect(await exportGraph(graph)).toBe(before);
  });
});

describe('what was read in a document', () => {
  test('changes both ends of what it leads to, and goes without a trace in the seed', async () => {
    await seed();
    const before = await exportGraph(graph);
    expect(await changesOf(await load(graph, readInArticle()))).toEqual([
      { subject: article, kind: 'CHANGED', property: 'coverage', after: coverage },
      { subject: coverage, kind: 'CREATED' },
      { subject: finding, kind: 'CHANGED', property: 'coverage', after: coverage },
    ]);
    expect(await seed()).not.toHaveProperty('load');
    await load(graph, readInArticle({ nodes: [], edges: [], read: {} }));
    expect(await exportGraph(graph)).toBe(before);
  });

  test('never changes what is curated', async () => {
    await seed();
    const before = await exportGraph(graph);
    const nodes: LoadInput['nodes'] = [{ id: finding, label: 'Finding', facts: { polarity: 'NEGATIVE' } }];
    await expect(load(graph, readInArticle({ nodes, edges: [], read: {} }))).rejects.toThrow(
      `${article} cannot change ${finding}, which belongs to seed: its summary is "Records are kept" there and unknown here.`,
    );
    expect(await exportGraph(graph)).toBe(before);
  });

  test('may lead on from what the seed has, and takes only that back', async () => {
    await seed();
    const before = await exportGraph(graph);
    const edges: LoadInput['edges'] = [{ type: 'CONCERNS', from: finding, to: 'theme:training' }];
    const guest = () => load(graph, readInArticle({ nodes: [], edges, read: {} }));
    expect(await guest()).toMatchObject({ edges: { created: 1 } });
    expect(await guest()).not.toHaveProperty('load');
    expect(await seed()).not.toHaveProperty('load');
    expect(await load(graph, readInArticle({ nodes: [], edges: [], read: {} }))).toMatchObject({
      edges: { retracted: 1 },
    });
    expect(await exportGraph(graph)).toBe(before);
  });

  test('is refused where it leads to nothing', async () => {
    await expect(load(graph, readInArticle())).rejects.toThrow(
      `${article} leads to what is not in the graph: ${article}, ${finding}.`,
    );
  });

  test('may repeat an edge that the seed has, which stays the seed’s', async () => {
    await seed();
    const edges: LoadInput['edges'] = [{ type: 'CONCERNS', from: finding, to: 'theme:recording' }];
    expect(await load(graph, readInArticle({ nodes: [], edges, read: {} }))).not.toHaveProperty('load');
  });
});
