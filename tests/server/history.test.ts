import { describe, expect, test } from '@jest/globals';
import { load, type LoadInput } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import { add, all, borsetshire, type Change, filesOf, set } from '../borsetshire.js';
import { ask } from '../neo4j/asked.js';
import { graph } from '../neo4j/empty.js';

async function loadWith(change: Change = all(), more: Partial<LoadInput> = {}) {
  const rows = borsetshire();
  change(rows);
  return load(graph, { ...seedInput(filesOf(rows)), ...more });
}

const finding = 'finding:borsetshire-2030-f01';

describe('the history of Borsetshire, which does not exist', () => {
  test('a corrected cell is one change, from what to what, by which load', async () => {
    await loadWith();
    const { load: id } = await loadWith(set(finding, { summary: 'Most records are kept' }));
    const { finding: told } = await ask(
      `{ finding(id: "${finding}") { summary history { kind property before after load { id } } } }`,
    );
    expect(told.summary).toBe('Most records are kept');
    expect(told.history).toEqual([
      {
        kind: 'CHANGED',
        property: 'summary',
        before: 'Records are kept',
        after: 'Most records are kept',
        load: { id },
      },
      { kind: 'CREATED', property: null, before: null, after: null, load: expect.anything() },
    ]);
  });

  test('an edge that comes or goes changes both its ends', async () => {
    await loadWith();
    await loadWith(set(finding, { themes: ['theme:training'] }));
    const { finding: told } = await ask(`{ finding(id: "${finding}") { history { property before after } } }`);
    expect(told.history[0]).toEqual({ property: 'themes', before: 'theme:recording', after: 'theme:training' });
    const { changes } = await ask(`{ changes(subject: "theme:training") { nodes { kind property before after } } }`);
    expect(changes.nodes[0]).toEqual({ kind: 'CHANGED', property: 'findings', before: null, after: finding });
  });

  test('changes since an instant are those of later loads, of one subject or of all', async () => {
    await loadWith();
    const first = await ask('{ changes(first: 1) { totalCount nodes { load { startedAt } } } }');
    const since = first.changes.nodes[0].load.startedAt as string;
    await loadWith(set(finding, { summary: 'Some records are kept' }));
    const { changes } = await ask(
      'query ($since: DateTime) { changes(since: $since) { totalCount nodes { subject } } }',
      { since },
    );
    expect(changes).toEqual({ totalCount: 1, nodes: [{ subject: finding }] });
    const { none } = await ask(
      'query ($since: DateTime) { none: changes(since: $since, subject: "force:borsetshire") { totalCount } }',
      { since },
    );
    expect(none.totalCount).toBe(0);
  });

  test('changedSince finds what a later load has changed', async () => {
    await loadWith();
    const { changes } = await ask('{ changes(first: 1) { nodes { load { startedAt } } } }');
    const since = changes.nodes[0].load.startedAt as string;
    await loadWith(set('recommendation:borsetshire-2030-r1', { deadline: 'WITHIN_SIX_MONTHS' }));
    const query = `query ($since: DateTime!) {
      recommendations(filter: {changedSince: $since}) { nodes { id due { edtf } } }
      findings(filter: {changedSince: $since}) { totalCount }
      byChange: recommendations(orderBy: {by: CHANGED, direction: DESC}) { nodes { id } }
    }`;
    expect(await ask(query, { since })).toEqual({
      recommendations: { nodes: [{ id: 'recommendation:borsetshire-2030-r1', due: { edtf: '2030-12-14' } }] },
      findings: { totalCount: 0 },
      byChange: { nodes: [{ id: 'recommendation:borsetshire-2030-r1' }] },
    });
  });

  test('a row that is taken away is withdrawn: not found any more, its history still is', async () => {
    await loadWith(
      add('finding', {
        id: 'finding:borsetshire-2030-f02',
        polarity: 'NEGATIVE',
        foundIn: 'inspection:borsetshire-2030-initial',
        sourceUnknown: 'Invented for a test.',
      }),
    );
    await loadWith();
    const told = await ask(`{ finding(id: "finding:borsetshire-2030-f02") { id } findings { totalCount }
      changes(subject: "finding:borsetshire-2030-f02") { nodes { kind } } }`);
    expect(told).toEqual({
      finding: null,
      findings: { totalCount: 1 },
      changes: { nodes: [{ kind: 'RETRACTED' }, { kind: 'CREATED' }] },
    });
  });

  test('the load tells what it read and how much it changed', async () => {
    await loadWith();
    await loadWith(set(finding, { summary: 'Few records are kept' }));
    const { changes } = await ask(
      '{ changes(first: 1) { nodes { load { input created changed retracted startedAt } } } }',
    );
    expect(changes.nodes[0].load).toMatchObject({
      input: expect.stringMatching(/^[0-9a-f]{64}$/),
      created: 0,
      changed: 1,
      retracted: 0,
    });
  });
});
