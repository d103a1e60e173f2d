import { describe, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/ingest/export.js';
import { load, type LoadInput } from '../../src/ingest/load.js';
import { loadSeed, seedInput } from '../../src/ingest/seed.js';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { cypher, name, statement } from '../../src/neo4j/cypher.js';
import { kept, keepAnew, keeping } from '../../src/neo4j/surroundings.js';
import { add, all, borsetshire, type Change, filesOf, set } from '../borsetshire.js';
import { graph, read, stored, write } from '../neo4j/empty.js';

const finding = 'finding:borsetshire-2030-f01';
const recommendation = 'recommendation:borsetshire-2030-r1';
const initial = 'inspection:borsetshire-2030-initial';
const review = 'inspection:borsetshire-2031-review';
const report = 'report:borsetshire-2030-initial';
const stated = 'statement:report-borsetshire-2030-initial--published-on';
const article = 'article:borchester-echo-2030';
const neighbour = {
  ...{ id: 'force:felpersham', name: 'Felpersham Police', onsCode: 'E01', region: 'Elsewhere', country: 'ENGLAND' },
};
const coverage = {
  ...{ id: 'coverage:echo', article, of: 'assessment:borsetshire-2031-on-r1', treatment: 'LED', sources: [article] },
};
const event = {
  ...{ id: 'status-event:r1', status: 'COMPLETE', of: recommendation, on: '2031-01-01', sourceUnknown: 'Invented.' },
};

// Copies, because a change is made in place.
const full: Change = (rows) =>
  all(add('force', { ...neighbour }), add('coverage', { ...coverage }), add('status-event', { ...event }))(rows);

async function loadWith(change: Change = all(), more: Partial<LoadInput> = {}) {
  const rows = borsetshire();
  full(rows);
  change(rows);
  return load(graph, { ...seedInput(filesOf(rows)), ...more });
}

/** Each node keeps what it would keep if all were worked out anew. */
async function expectKept(): Promise<void> {
  const before = await exportGraph(graph);
  for (const label of keeping) {
    const rows = await read(statement(cypher`MATCH (n:${name(label)}) RETURN n.id AS id`));
    const ids = rows.map(({ id }) => String(id));
    await write(keepAnew(label, ids));
  }
  expect(await exportGraph(graph)).toBe(before);
}

describe('every node keeps what stands around it', () => {
  test('in the seed', async () => {
    await loadSeed(graph, 'seed');
    await expectKept();
  });

  test.each<[string, Change]>([
    ['another theme', set(finding, { themes: ['theme:training'] })],
    ['two themes', set(recommendation, { themes: ['theme:training', 'theme:recording'] })],
    ['no theme', set(recommendation, { themes: [] })],
    ['another force', set(recommendation, { addressees: [neighbour.id] })],
    ['two forces', set(initial, { forces: ['force:borsetshire', neighbour.id] })],
    ['another region', set('force:borsetshire', { region: 'Somewhere' })],
    ['another inspection', set(finding, { foundIn: review })],
    ['another reading', set('assessment:borsetshire-2031-on-r1', { reading: 'NOT_MET' })],
    ['another subject of an assessment', set('assessment:borsetshire-2031-on-r1', { of: finding })],
    ['another subject of a coverage', set('coverage:echo', { of: finding })],
    ['another status', set('status-event:r1', { status: 'BEING_PROGRESSED' })],
    ['a later inspection', set(initial, { fieldwork: '2020-02' })],
    ['another publication', all(set(report, { publishedOn: '2033-06-14' }), set(stated, { value: '2033-06-14' }))],
    ['a stated day', set(recommendation, { deadline: 'BY_DATE', due: '2036-01-01' })],
    ['another publisher', set(article, { publishers: ['organisation:inspectorate'] })],
    ['another subject of a document', set(article, { about: [review] })],
  ])('after a load that brings %s, and after one that takes it back', async (_, change) => {
    await loadWith();
    const before = await exportGraph(graph);
    await loadWith(change);
    expect(await exportGraph(graph)).not.toBe(before);
    await expectKept();
    await loadWith();
    expect(await exportGraph(graph)).toBe(before);
  });

  test.each(['assessment', 'coverage', 'status-event'])('when there is no %s any more', async (noun) => {
    await loadWith();
    await loadWith((rows) => Reflect.deleteProperty(rows, noun === 'assessment' ? 'coverage' : noun));
    await loadWith((rows) => {
      Reflect.deleteProperty(rows, 'coverage');
      Reflect.deleteProperty(rows, noun);
    });
    await expectKept();
    await loadWith();
    await expectKept();
  });

  test('when what it refers to becomes a tombstone, and when that comes to life again', async () => {
    await loadWith();
    const concerns = { type: 'CONCERNS', from: finding, to: 'theme:training' };
    await load(graph, {
      ...{ owner: article, nodes: [], edges: [concerns], input: 'the words', read: {}, refused: [], unsourced: [] },
    });
    expect(await stored(finding)).toMatchObject({ toTheme: 'theme:recording', toTheme2: 'theme:training' });
    const without: Change = (rows) => (rows['theme'] = (rows['theme'] ?? []).slice(0, 1));
    await loadWith(without);
    expect(await stored('theme:training')).toMatchObject({ labels: expect.arrayContaining(['Tombstone']) });
    expect(await stored(finding)).not.toHaveProperty('toTheme2');
    await loadWith();
    expect(await stored(finding)).toMatchObject({ toTheme2: 'theme:training' });
    await expectKept();
  });

  test('of more than it has places for only that there are several', async () => {
    const more = ['a', 'b'].map((id) => add('theme', { id: `theme:${id}`, name: id, vocabulary: 'topic' }));
    const themes = ['theme:a', 'theme:b', 'theme:recording', 'theme:training'];
    await loadWith(all(...more, set(finding, { themes }), set(recommendation, { themes: themes.slice(1) })));
    expect(await stored(finding)).toMatchObject({ toTheme: '*' });
    expect(await stored(finding)).not.toHaveProperty('toTheme2');
    expect(await stored(recommendation)).toMatchObject({ toTheme: 'theme:b', toTheme3: 'theme:training' });
  });

  test('in a graph of an earlier version, once the constraints are applied', async () => {
    await loadWith();
    const before = await exportGraph(graph);
    for (const label of keeping) {
      for (const property of kept(label)) {
        await write(statement(cypher`MATCH (n:${name(label)}) REMOVE n.${name(property)}`));
      }
    }
    for (const index of [
      'finding_to_force',
      'recommendation_to_theme_2',
      'inspection_to_region',
      'document_to_force',
    ]) {
      const order = { f: 'made', r: 'made', i: 'fieldwork', d: 'published' }[index.charAt(0)] ?? '';
      await write(statement(cypher`DROP INDEX ${name(`${index}_by_${order}`)}`));
    }
    await applyConstraints(graph, { intoForeign: true });
    expect(await exportGraph(graph)).toBe(before);
  });
});
