import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { answerTo } from '../neo4j/seeded.js';

const ask = (name: string, variables: Record<string, unknown>) =>
  answerTo(readFileSync(`operations/${name}.graphql`, 'utf8'), variables);

interface Identified {
  readonly id: string;
}
const ids = (nodes: readonly Identified[]) => nodes.map(({ id }) => id);

describe('the operations that stand ready', () => {
  test("a force's record: whom it answers to, its inspections, and readings that add up", async () => {
    const { force } = await ask('force-record', { force: 'force:nottinghamshire' });
    expect(force).toMatchObject({ name: 'Nottinghamshire Police', region: 'East Midlands' });
    expect(force.overseenBy).toEqual([{ name: 'Nottinghamshire Police and Crime Commissioner' }]);
    expect(ids(force.inspections.nodes)).toEqual([
      'inspection:nottinghamshire-2015-review',
      'inspection:nottinghamshire-2014-initial',
    ]);
    const readings = [force.met, force.partlyMet, force.notMet, force.notAssessed].map(({ totalCount }) => totalCount);
    expect(readings).toEqual([3, 1, 5, 1]);
    expect(force.recommendations.totalCount).toBe(10);
  });

  test('what stayed unmet: children in cells overnight, at five forces, out of as many looked at', async () => {
    const told = await ask('unmet-by-theme', { theme: ['theme:overnight-detention'] });
    expect(ids(told.unmetRecommendations.nodes)).toEqual(['recommendation:nottinghamshire-2014-n2']);
    const forces = told.unmetFindings.nodes.map(
      ({ foundIn }: { foundIn: { forces: { name: string }[] } }) => foundIn.forces,
    );
    expect(
      forces
        .flat()
        .map(({ name }: { name: string }) => name)
        .toSorted(),
    ).toEqual(['Devon & Cornwall Police', 'Dyfed-Powys Police', 'West Mercia Police', 'West Yorkshire Police']);
    const counts = [told.unmetFindings, told.findingsLookedAt, told.findingsKnown].map(({ totalCount }) => totalCount);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect([told.recommendationsLookedAt.totalCount, told.recommendationsKnown.totalCount]).toEqual([1, 1]);
  });

  test('what stayed unmet without a theme holds every theme', async () => {
    const told = await ask('unmet-by-theme', {});
    expect(told.unmetRecommendations.totalCount).toBe(6);
    expect(told.recommendationsLookedAt.totalCount).toBeLessThan(told.recommendationsKnown.totalCount);
  });

  test('what a paper carried, and what no paper did: case conferences', async () => {
    const { article } = await ask('paper', { article: 'article:nottinghamshire-bbc-2015' });
    expect(article.coverage.map(({ of }: { of: Identified }) => of.id)).toEqual(
      [1, 2, 5, 6].map((number) => `recommendation:nottinghamshire-2014-n${number}`),
    );
    expect(ids(article.about[0].recommendationsInNoPaper.nodes)).toEqual(['recommendation:nottinghamshire-2014-n8']);
    expect(article.about[0].recommendations.totalCount).toBe(9);
  });

  test('of one who speaks, the office and where', async () => {
    const { person } = await ask('quotations', { person: 'person:zoe-billingham' });
    expect(person.tenures[0].office.title).toBe('HM Inspector of Constabulary');
    expect(person.appearances).toContainEqual(
      expect.objectContaining({
        part: 'SPEAKER',
        document: expect.objectContaining({ id: 'article:nottinghamshire-notts-tv-2016' }),
      }),
    );
  });

  test('the history of a fact: the load that made it, and where its sources disagree', async () => {
    const { node, changes } = await ask('history', { id: 'inspection:west-yorkshire-2014-initial' });
    expect(node.statements.map(({ value }: { value: string }) => value)).toEqual(['33', '34']);
    expect(changes.nodes).toEqual([expect.objectContaining({ kind: 'CREATED', property: null })]);
  });

  test('what has changed since, from the beginning: everything; since tomorrow: nothing', async () => {
    const all = await ask('changes-since', {});
    expect(all.changes.totalCount).toBeGreaterThan(1_000);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await ask('changes-since', { since: tomorrow })).changes).toMatchObject({ totalCount: 0, nodes: [] });
  });
});
