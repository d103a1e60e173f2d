import { describe, expect, test } from '@jest/globals';
import { answerTo } from '../neo4j/seeded.js';

async function count(field: string, filter: string): Promise<number> {
  return (await answerTo(`{ list: ${field}(filter: ${filter}) { totalCount } }`)).list.totalCount as number;
}

describe('filters: any of a list, all of the keys', () => {
  test.each([
    ['forces', '{region: ["East Midlands"]}', 5],
    ['forces', '{country: [WALES]}', 4],
    ['organisations', '{kind: [INSPECTORATE]}', 1],
    ['inspections', '{force: ["force:nottinghamshire"]}', 2],
    ['inspections', '{region: ["Wales"], kind: [INITIAL]}', 4],
    ['inspections', '{kind: [SECOND_ROUND, REINSPECTION]}', 8],
    ['inspections', '{programme: ["programme:ncpi"]}', 92],
    ['inspections', '{follows: ["inspection:metropolitan-2016-initial"]}', 4],
    ['documents', '{kind: [RELEASE, RESPONSE]}', 57],
    ['documents', '{publisher: ["organisation:the-guardian"], force: ["force:nottinghamshire"]}', 2],
    ['articles', '{inspection: ["inspection:nottinghamshire-2015-review"]}', 6],
    ['findings', '{inspection: ["inspection:nottinghamshire-2015-review"], polarity: [POSITIVE]}', 5],
    ['findings', '{theme: ["theme:overnight-detention"]}', 10],
    ['recommendations', '{basis: [INFERRED_FROM_CONCERN]}', 8],
    ['recommendations', '{force: ["force:metropolitan"], deadline: [IMMEDIATELY]}', 4],
    ['recommendations', '{latestReading: [NOT_MET]}', 6],
    ['recommendations', '{latestReading: [NOT_ASSESSED]}', 21],
    ['recommendations', '{anyReading: [MET, PARTLY_MET]}', 4],
    ['recommendations', '{officialStatus: [COMPLETE]}', 1],
    ['recommendations', '{isCovered: true}', 9],
    ['recommendations', '{ids: []}', 0],
    ['recommendations', '{deadline: null}', 31],
  ])('%s(filter: %s): %i', async (field, filter, expected) => {
    expect(await count(field, filter)).toBe(expected);
  });

  test('followed up and not followed up are all', async () => {
    const [followed, not] = [
      await count('inspections', '{isFollowedUp: true}'),
      await count('inspections', '{isFollowedUp: false}'),
    ];
    expect(followed).toBeGreaterThan(0);
    expect(followed + not).toBe(92);
  });
});

describe('date filters', () => {
  test('possibly: the intervals overlap; certainly: wholly inside and not marked uncertain', async () => {
    const possibly = '{fieldwork: {from: "2017-10-15", to: "2017-10-20"}}';
    const { inspections } = await answerTo(`{ inspections(filter: ${possibly}) { nodes { id fieldwork { edtf } } } }`);
    const ids = inspections.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toContain('inspection:lancashire-2017-initial');
    expect(ids).toContain('inspection:humberside-2017-review');
    expect(
      await count('inspections', '{fieldwork: {from: "2017-10-01", to: "2017-10-31", certainty: CERTAINLY}}'),
    ).toBe(0);
    expect(
      await count('inspections', '{fieldwork: {from: "2014-09-01", to: "2014-09-30", certainty: CERTAINLY}}'),
    ).toBe(1);
  });

  test('possibly looks at what every source states', async () => {
    const { documents } = await answerTo(
      `{ documents(filter: {published: {from: "2015-07-01", to: "2015-07-31"}, force: ["force:devon-and-cornwall"]}) { nodes { id } } }`,
    );
    expect(documents.nodes).toContainEqual({ id: 'report:devon-and-cornwall-2015-initial' });
  });
});
