import { describe, expect, test } from '@jest/globals';
import { recommendationsOf } from '../src/ingest/extract/recommendation.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// The texts are written for these tests; their forces and people do not exist.
const document = (...paragraphs: string[]) => parseTxt(Buffer.from(paragraphs.join('\n\n')));
const asks = (kind: 'REPORT' | 'RESPONSE', ...paragraphs: string[]) =>
  recommendationsOf(document(...paragraphs), kind).map(({ form, deadline, isRepeated, isGeneral, number, exact }) => {
    return { form, deadline, isRepeated, isGeneral, number, exact: exact.slice(0, 24) };
  });

describe('what is told again', () => {
  test('by its number, with its deadline', () => {
    const read = asks(
      'REPORT',
      'Felpersham – National child protection inspection post-inspection review',
      'Recommendation 2 said that the force should immediately improve how it looks for missing children.',
      'It has done so.',
      'Recommendation 4 said that within three months the force should record what children say.',
      'Little has come of this.',
    );
    expect(read).toMatchObject([
      { deadline: 'IMMEDIATELY', number: '2' },
      { deadline: 'WITHIN_THREE_MONTHS', number: '4' },
    ]);
  });

  test('with its deadline in brackets, and after “it was recommended” and “was asked”', () => {
    const read = asks(
      'REPORT',
      'Felpersham – National child protection inspection post-inspection review',
      'Our 2019 recommendations',
      'Recommendation 1 (immediately): Felpersham Police should review how it grades calls.',
      'Recommendation 2 (within three months): Felpersham Police, with the council, should find more places.',
      'What we found',
      'It was also recommended that, within six months, Felpersham Police trains its sergeants.',
      'The force was asked, within six months and with its partners, to make sure that no child is held overnight.',
    );
    expect(read).toMatchObject([
      { deadline: 'IMMEDIATELY', number: '1', isRepeated: true },
      { deadline: 'WITHIN_THREE_MONTHS', number: '2', isRepeated: true },
      { deadline: 'WITHIN_SIX_MONTHS', isRepeated: true },
      { deadline: 'WITHIN_SIX_MONTHS', isRepeated: true },
    ]);
  });

  test('in the words of whoever answers it', () => {
    const read = asks(
      'RESPONSE',
      'Comments of the commissioner',
      'Recommendation 3 is that the force should immediately clear its queue of referrals. I agree.',
      'Recommendation 4 asks that within three months the force trains its sergeants. I do not agree.',
      'Recommendation 5 concerns an audit, within six months, of how calls are graded.',
      'Recommendation 6 invites the chief constable to consider what children say of the cells.',
      'The first is that by 30 June 2025 Felpersham Police should fill its vacancies.',
      'The second is that by 31 May 2025 no sergeant should supervise more than one team.',
      'There was one new recommendation: that the force should immediately read its old referrals.',
    );
    expect(read.map(({ deadline, number, exact }) => [deadline, number, exact])).toEqual([
      ['IMMEDIATELY', '3', 'the force should immedia'],
      ['WITHIN_THREE_MONTHS', '4', 'within three months the '],
      ['WITHIN_SIX_MONTHS', '5', 'an audit, within six mon'],
      ['NONE_STATED', '6', 'consider what children s'],
      ['BY_DATE', undefined, 'by 30 June 2025 Felpersh'],
      ['BY_DATE', undefined, 'by 31 May 2025 no sergea'],
      ['IMMEDIATELY', undefined, 'the force should immedia'],
    ]);
  });

  test('one after the other, in a response', () => {
    const read = asks(
      'RESPONSE',
      'Comments of the commissioner',
      'First, Felpersham Police should clear the queue of referrals. I agree.',
      'Secondly, within three months, the force should review how it looks for missing children. I accept this in part.',
    );
    expect(read).toMatchObject([{ deadline: 'NONE_STATED' }, { deadline: 'WITHIN_THREE_MONTHS' }]);
  });
});
