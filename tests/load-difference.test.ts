import { describe, expect, test } from '@jest/globals';
import { type Claims, claimsOf, type GraphEdge } from '../src/ingest/claim.js';
import { checkSeed } from '../src/ingest/check.js';
import { differenceOf, isEmpty, type Known, missingEnds } from '../src/ingest/difference.js';
import { formOf } from '../src/ingest/form.js';
import { changesOf } from '../src/ingest/history.js';
import { all, borsetshire, type Change, filesOf, set, without } from './borsetshire.js';

const force = 'force:borsetshire';
const finding = 'finding:borsetshire-2030-f01';
const recommendation = 'recommendation:borsetshire-2030-r1';
const load = 'load:invented';

function claims(change: Change = all()): Claims {
  const rows = borsetshire();
  change(rows);
  return claimsOf(checkSeed(filesOf(rows)).rows);
}

/** What the graph would know if these claims were all of it, with what it derives for itself. */
function known({ nodes, edges }: Claims, owner = 'seed'): Known {
  const own = { owner, changedAt: '2030-01-01T00:00:00.000Z', madeEarliest: '2030-06-14' };
  const stored = nodes.map((node) => {
    const due =
      node.label === 'Recommendation' && !('due' in node.facts) ? { due: '2030-09-14', isDueDerived: true } : {};
    return { id: node.id, owner, isTombstone: false, properties: { ...own, ...due, ...formOf(node) } };
  });
  const handled = (edge: GraphEdge, index: number) => ({ ...edge, handle: String(index) });
  const isOwn = owner === 'seed';
  return {
    nodes: new Map(stored.map((node) => [node.id, node])),
    ownEdges: isOwn ? edges.map(handled) : [],
    othersEdges: isOwn ? [] : edges.map((edge) => ({ ...edge, handle: 'other', owner: 'other' })),
  };
}

function changes(before: Claims, after: Claims) {
  return changesOf(differenceOf('seed', after, known(before)), load).map(
    ({ kind, subject, property, before: gone, after: come }) => ({
      kind,
      subject,
      property,
      before: gone,
      after: come,
    }),
  );
}

describe('the difference', () => {
  test('of the same claims is empty, whatever the graph has added for itself', () => {
    expect(isEmpty(differenceOf('seed', claims(), known(claims())))).toBe(true);
  });

  test('of one changed cell is one property', () => {
    const difference = differenceOf('seed', claims(set(finding, { summary: 'Records are lost' })), known(claims()));
    expect(difference).toMatchObject({ created: [], retracted: [], edgesCreated: [], edgesRetracted: [] });
    expect(difference.changed).toEqual([
      {
        id: finding,
        properties: { summary: 'Records are lost' },
        facts: [{ property: 'summary', before: 'Records are kept', after: 'Records are lost' }],
      },
    ]);
  });

  test('of a changed date is one fact, written with its bounds and the keys of its order', () => {
    const change = set('inspection:borsetshire-2031-review', { fieldwork: '2031-03-02' });
    const [changed] = differenceOf('seed', claims(change), known(claims())).changed;
    expect(changed?.facts.map(({ property }) => property)).toEqual(['fieldwork']);
    expect(changed?.properties).toMatchObject({ fieldworkEarliest: '2031-03-02', fieldworkLatest: '2031-03-02' });
    expect(
      Object.keys(changed?.properties ?? {})
        .toSorted()
        .join(),
    ).toBe('byFieldworkAsc,byFieldworkDesc,fieldwork,fieldworkEarliest,fieldworkLatest');
  });

  test('of a fact that is no longer known takes it away, bounds and all', () => {
    const change = without('inspection:borsetshire-2031-review', 'fieldwork');
    const [changed] = differenceOf('seed', claims(change), known(claims())).changed;
    expect(changed?.properties).toMatchObject({ fieldwork: null, fieldworkEarliest: null, fieldworkLatest: null });
  });

  test('does not take a derived due date for a stated one, and lets a stated one take its place', () => {
    const stated = claims(set(recommendation, { deadline: 'BY_DATE', due: '2030-09-14' }));
    const [changed] = differenceOf('seed', stated, known(claims())).changed;
    expect(changed?.facts).toEqual([
      { property: 'deadline', before: 'WITHIN_THREE_MONTHS', after: 'BY_DATE' },
      { property: 'due', before: undefined, after: '2030-09-14' },
    ]);
    expect(changed?.properties).toMatchObject({ isDueDerived: false });
    const [back] = differenceOf('seed', claims(), known(stated)).changed;
    expect(back?.properties).toMatchObject({ due: null, dueEarliest: null, isDueDerived: null });
  });

  test('of what others have is nothing where it says the same, and refused where it does not', () => {
    const others = known(claims(), 'report:borsetshire-2030-initial');
    expect(isEmpty(differenceOf('seed', claims(), others))).toBe(true);
    expect(() => differenceOf('article:x', claims(set(finding, { polarity: 'NEGATIVE' })), others)).toThrow(
      'article:x cannot change finding:borsetshire-2030-f01, which belongs to report:borsetshire-2030-initial: its ' +
        'polarity is "POSITIVE" there and "NEGATIVE" here. Refer to it, or state the other value.',
    );
  });

  test('names the ends of edges that would lead nowhere', () => {
    const { nodes, edges } = claims();
    const fewer = { nodes: nodes.filter(({ id }) => id !== force), edges };
    expect(missingEnds(fewer, known(claims()), differenceOf('seed', fewer, known(claims())))).toEqual([force]);
    const nothing: Known = { nodes: new Map(), ownEdges: [], othersEdges: [] };
    expect(missingEnds(fewer, nothing, differenceOf('seed', fewer, nothing))).toEqual([force]);
  });
});

describe('the history', () => {
  test('of what comes is one change for each, and none for what it says', () => {
    const none: Claims = { nodes: [], edges: [] };
    const told = changes(none, claims());
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['CREATED']));
    expect(told.map(({ subject }) => subject)).toEqual(
      claims().nodes.flatMap(({ id, label }) => (label === 'Evidence' ? [] : id)),
    );
  });

  test('of an edge that comes and one that goes is a change of all the ends', () => {
    expect(changes(claims(), claims(set(finding, { themes: ['theme:training'] })))).toEqual([
      { kind: 'CHANGED', subject: finding, property: 'themes', before: 'theme:recording', after: 'theme:training' },
      { kind: 'CHANGED', subject: 'theme:recording', property: 'findings', before: finding },
      { kind: 'CHANGED', subject: 'theme:training', property: 'findings', after: finding },
    ]);
  });

  test('of what goes is told by it and by what it led to', () => {
    const told = changes(
      claims(),
      claims((rows) => Object.assign(rows, { finding: [] })),
    );
    expect(told).toContainEqual({ kind: 'RETRACTED', subject: finding });
    expect(told).toContainEqual({ kind: 'CHANGED', subject: 'theme:recording', property: 'findings', before: finding });
    expect(told.filter(({ subject }) => subject === finding)).toHaveLength(1);
  });

  test('gives a change the same id whenever the same load is written', () => {
    const difference = differenceOf('seed', claims(set(force, { region: 'Elsewhere' })), known(claims()));
    expect(changesOf(difference, load).map(({ id }) => id)).toEqual([
      'change:force-borsetshire--region--load-invented',
    ]);
  });
});
