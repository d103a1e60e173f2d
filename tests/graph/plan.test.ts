import { describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { valuesOf } from '../../src/ingest/claim.js';
import { nouns } from '../../src/ingest/nouns.js';
import { textNouns } from '../../src/ingest/text-nouns.js';
import { known } from '../../src/known.js';
import { ask } from '../neo4j/seeded.js';
import { explain } from '../neo4j/explain.js';

async function explained(source: string, variables?: Record<string, unknown>) {
  const { statements, errors } = await ask(source, variables);
  expect(errors).toEqual([]);
  return Promise.all(statements.map(explain));
}

const orders = {
  inspections: ['FIELDWORK', 'PUBLISHED', 'TITLE'],
  documents: ['PUBLISHED', 'TITLE'],
  articles: ['PUBLISHED', 'TITLE'],
  findings: ['MADE', 'DUE', 'CHANGED'],
  recommendations: ['MADE', 'DUE', 'CHANGED'],
};
const ordered = Object.entries(orders).flatMap(([list, fields]) =>
  fields.flatMap((by) => ['ASC', 'DESC'].map((direction) => [list, `orderBy: {by: ${by}, direction: ${direction}}`])),
);
const unordered = ['forces', 'organisations', 'people', 'themes', 'changes', 'questions'].map((list) => [list, '']);

/** The seed leaves no question open that a page could end with. */
const madeUp = new Map([['questions', Buffer.from('byMadeAsc=2016').toString('base64url')]]);

describe.each([...ordered, ...unordered])('%s(%s)', (list, order) => {
  test.each(['first: 5', 'last: 5'])('%s is a range of an index: nothing is sorted', async (page) => {
    const [plan] = await explained(`{ ${list}(${page} ${order}) { nodes { id } } }`);
    expect(plan?.operators).toContainEqual(expect.stringMatching(/^NodeIndex(Scan|Seek)/));
    expect(plan?.operators.filter((operator) => /Sort|Top|NodeByLabelScan|AllNodesScan/.test(operator))).toEqual([]);
  });

  test('and so is the page after a cursor', async () => {
    const { data } = await ask(`{ ${list}(first: 1 ${order}) { pageInfo { endCursor } } }`);
    const cursor = (data[list].pageInfo.endCursor as string | null) ?? madeUp.get(list);
    expect(cursor).toEqual(expect.any(String));
    const [plan] = await explained(`{ ${list}(first: 5, after: "${cursor}" ${order}) { nodes { id } } }`);
    expect(plan?.operators).toContainEqual(expect.stringMatching(/^NodeIndexSeek/));
    expect(plan?.operators.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
  });
});

/** Filters on one value of a stored property, which an index knows together with the order of the list. */
describe.each([
  ['findings', 'polarity: [NEGATIVE]'],
  ['findings', 'severity: [CAUSE_OF_CONCERN]'],
  ['forces', 'region: ["Wales"]'],
  ['forces', 'country: [WALES]'],
  ['inspections', 'kind: [INITIAL]'],
  ['organisations', 'kind: [NEWS_PUBLISHER]'],
  ['recommendations', 'basis: [STATED]'],
  ['recommendations', 'deadline: [IMMEDIATELY]'],
  ['recommendations', 'latestReading: [NOT_MET]'],
  ['recommendations', 'officialStatus: [COMPLETE]'],
  ['recommendations', 'isCovered: true'],
  ['findings', 'latestReading: [NOT_MET]'],
  ['findings', 'isCovered: false'],
])('%s(filter: {%s})', (list, filter) => {
  test('is a range of an index: nothing is sorted', async () => {
    const [plan] = await explained(`{ ${list}(first: 5, filter: {${filter}}) { nodes { id } } }`);
    // Where most have the value the planner may as well go through the whole order.
    expect(plan?.operators).toContainEqual(expect.stringMatching(/^NodeIndex(Scan|Seek)/));
    expect(plan?.operators.filter((operator) => /Sort|Top|NodeByLabelScan|AllNodesScan/.test(operator))).toEqual([]);
  });
});

const themed = ['toTheme, byMadeDesc', 'toTheme2, byMadeDesc', 'toTheme3, byMadeDesc'];

/**
 * Filters that an index knows, together with the order of the list or beside it: each index is read only as far as the
 * page goes, or as far as it takes to see that it leads to more than a few.
 */
describe.each([
  ['articles', 'published: {from: "2015-01-01"}', ['byPublishedDesc']],
  ['articles', 'force: ["force:kent"]', ['toForce, byPublishedDesc']],
  ['articles', 'changedSince: "2026-01-01T00:00:00Z"', ['changedAt', 'byPublishedDesc']],
  ['documents', 'published: {from: "2015-01-01", to: "2015-06-30"}', ['byPublishedDesc']],
  ['documents', 'publisher: ["organisation:bbc-news"]', ['toPublisher, byPublishedDesc']],
  ['findings', 'polarity: [NEGATIVE, POSITIVE]', ['polarity, byMadeDesc']],
  ['findings', 'made: {from: "2015-01-01"}', ['byMadeDesc']],
  ['findings', 'made: {to: "2015-01-01", certainty: CERTAINLY}', ['byMadeDesc']],
  ['findings', 'force: ["force:kent", "force:surrey"]', ['toForce, byMadeDesc']],
  ['findings', 'theme: ["theme:training"], polarity: [POSITIVE]', themed],
  ['forces', 'region: ["Wales", "East Midlands"]', ['region, byNameAsc']],
  ['inspections', 'fieldwork: {from: "2015-01-01"}', ['byFieldworkDesc']],
  ['inspections', 'published: {from: "2015-01-01"}', ['byFieldworkDesc', 'publishedOnIsApart, byFieldworkDesc']],
  ['inspections', 'published: {from: "2015-01-01", to: "2015-03-31"}', ['byPublishedDesc', 'byFieldworkDesc']],
  ['inspections', 'programme: ["programme:ncpi"]', ['toProgramme, byFieldworkDesc']],
  ['inspections', 'region: ["Wales"]', ['toRegion, byFieldworkDesc']],
  ['inspections', 'changedSince: "2026-01-01T00:00:00Z"', ['changedAt', 'byFieldworkDesc']],
  ['recommendations', 'basis: [STATED], made: {from: "2015-01-01"}', ['basis, byMadeDesc']],
  ['recommendations', 'basis: [STATED, TOPIC_ONLY], made: {from: "2015-01-01"}', ['basis, byMadeDesc']],
  ['recommendations', 'due: {from: "2015-01-01"}', ['byMadeDesc', 'dueIsApart, byMadeDesc']],
  ['recommendations', 'due: {from: "2015-01-01", to: "2015-03-31"}', ['byDueDesc', 'byMadeDesc']],
  ['recommendations', 'region: ["Wales"]', ['toRegion, byMadeDesc']],
  ['recommendations', 'theme: ["theme:training"], made: {from: "2015-01-01"}', themed],
  ['recommendations', 'theme: ["theme:training"]}, orderBy: {by: DUE, direction: ASC', ['Theme(id)', 'byDueAsc']],
])('%s(filter: {%s})', (list, filter, indexes) => {
  test('reads each index only so far: nothing large is sorted', async () => {
    const [plan] = await explained(`{ ${list}(first: 5, filter: {${filter}}) { nodes { id } } }`);
    for (const index of indexes) {
      const cuts = plan?.leaves.filter(({ reads }) => reads.includes(index)).map(({ cut }) => cut);
      expect({ index, cuts: [...new Set(cuts)] }).toEqual({ index, cuts: ['Limit'] });
    }
    expect(plan?.operators.filter((operator) => /NodeByLabelScan|AllNodesScan/.test(operator))).toEqual([]);
  });
});

/** They look through the list in its order until the page is full: they grow with how rare their matches are. */
describe.each([
  ['documents', 'kind: [REPORT]'],
  ['inspections', 'isFollowedUp: true'],
  ['recommendations', 'anyReading: [NOT_MET]'],
])('%s(filter: {%s})', (list, filter) => {
  test('goes through the list in its order: nothing is sorted', async () => {
    const [plan] = await explained(`{ ${list}(first: 5, filter: {${filter}}) { nodes { id } } }`);
    expect(plan?.operators.filter((operator) => /Sort|Top\b|NodeByLabelScan|AllNodesScan/.test(operator))).toEqual([]);
  });
});

describe('what is found by an id is found by its index', () => {
  test.each([
    '{ force(id: "force:kent") { name } }',
    '{ node(id: "report:in-harms-way-2015") { id } }',
    '{ nodes(ids: ["force:kent", "theme:training"]) { id } }',
    '{ trace(id: "finding:nottinghamshire-2015-n10") { isCovered } }',
  ])('%s', async (source) => {
    const [plan] = await explained(source);
    expect(plan?.operators).toContainEqual(expect.stringMatching(/UniqueIndexSeek/));
    expect(plan?.operators).not.toContain('NodeByLabelScan');
    expect(plan?.operators).not.toContain('AllNodesScan');
  });
});

test('counting all of a noun reads the count and no node', async () => {
  const [plan] = await explained('{ findings { totalCount } }');
  expect(plan?.operators).toContain('NodeCountFromCountStore');
});

/** Properties that nothing in the seed has: the reading of a document, a second load or a graded inspection gives them. */
const later = new Set([
  ...Object.values(textNouns).flatMap(({ orders, ...noun }) => [
    ...Object.keys(valuesOf(noun)),
    ...Object.keys(orders ?? {}).flatMap((order) => [`by${order}Asc`, `by${order}Desc`]),
  ]),
  ...[nouns.Evidence, nouns.Judgement].flatMap((noun) => Object.keys(valuesOf(noun))),
  ...['before', 'after'],
]);
const isOfLater = (warning: string) => later.has(/The property `(\w+)` does not exist/.exec(warning)?.[1] ?? '');

describe('no statement names a label, a relationship or a property that the graph does not know', () => {
  const asked = known.flatMap(([document, askings]) => askings.map((variables) => ({ document, variables })));
  test.each(asked)('$document.definitions.0.name.value, $variables', async ({ document, variables }) => {
    for (const { warnings } of await explained(print(document), variables)) {
      expect(warnings.filter((warning) => !isOfLater(warning))).toEqual([]);
    }
  });
});
