import { describe, expect, test } from '@jest/globals';
import { answerTo } from '../neo4j/seeded.js';

describe('what the seed says can be asked', () => {
  test("Northamptonshire's assessment of progress follows two visits", async () => {
    const { inspection } = await answerTo(
      `{ inspection(id: "inspection:northamptonshire-2020-assessment-of-progress") { kind follows { id } } }`,
    );
    expect(inspection).toEqual({
      kind: 'ASSESSMENT_OF_PROGRESS',
      follows: [{ id: 'inspection:northamptonshire-2018-initial' }, { id: 'inspection:northamptonshire-2019-review' }],
    });
  });

  test("Devon and Cornwall's first publication date is two values from several sources", async () => {
    const { document } =
      await answerTo(`{ document(id: "report:devon-and-cornwall-2015-initial") { confidence publishedOn { edtf }
      about { statements { property } } } }`);
    expect(document).toMatchObject({ confidence: 'CONFLICT', publishedOn: { edtf: '2015-09?' } });
  });

  test('a deadline that is not known is UNKNOWN and nothing is due', async () => {
    const { recommendation } = await answerTo(
      `{ recommendation(id: "recommendation:nottinghamshire-2014-n1") { deadline due { edtf } isDueDerived } }`,
    );
    expect(recommendation).toEqual({ deadline: 'UNKNOWN', due: null, isDueDerived: false });
  });

  test('what is due is derived from the report and the deadline, and says so', async () => {
    const { recommendation } = await answerTo(
      `{ recommendation(id: "recommendation:lancashire-2017-r8777") { deadline due { edtf text } isDueDerived } }`,
    );
    expect(recommendation).toEqual({
      deadline: 'WITHIN_THREE_MONTHS',
      due: { edtf: '2018-06-08', text: '8 June 2018' },
      isDueDerived: true,
    });
  });

  test('an inspection is published when its own report is, not a thematic one', async () => {
    const { inspection } = await answerTo(
      `{ inspection(id: "inspection:norfolk-2014-initial") { publishedOn { edtf } documents { id } } }`,
    );
    expect(inspection.publishedOn).toEqual({ edtf: '2014-08-29' });
    expect(inspection.documents).toContainEqual({ id: 'report:in-harms-way-2015' });
  });
});
