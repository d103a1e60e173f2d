import { describe, expect, test } from '@jest/globals';
import { claimForm, inspectionForm, type Publication, publicationOf } from '../src/ingest/derive.js';

const title = 'Borsetshire – first inspection';
const report: Publication = { id: 'report:own', isReport: true, title, publishedOn: '2030-06-14', inspections: 1 };
const release: Publication = { ...report, id: 'release:one', isReport: false, title: null, publishedOn: '2030-06-15' };

describe('an inspection was published with', () => {
  test('the report of its own title, though another is older', () => {
    const older = { ...report, id: 'report:older', title: 'Another', publishedOn: '2029-01-01' };
    expect(publicationOf(title, [older, report])).toEqual({ report: '2030-06-14', claims: '2030-06-14' });
  });

  test('the report on fewest inspections where none has its title', () => {
    const many = { ...report, id: 'report:many', title: null, publishedOn: '2029-01-01', inspections: 3 };
    const few = { ...report, id: 'report:few', title: null };
    expect(publicationOf(title, [many, few]).report).toBe('2030-06-14');
  });

  test('the first of several that are alike', () => {
    const second = { ...report, id: 'report:second', publishedOn: '2030-06-20' };
    expect(publicationOf(title, [second, report]).report).toBe('2030-06-14');
  });

  test('nothing that is known, while its claims are as old as the first release', () => {
    const later = { ...release, id: 'release:later', publishedOn: '2030-06-16' };
    const undated = { ...report, publishedOn: null };
    expect(publicationOf(title, [undated, later, release])).toEqual({ claims: '2030-06-15' });
    expect(publicationOf(title, [])).toEqual({});
  });

  test('a mark where the date is longer than a year or open to one side', () => {
    for (const date of ['2029/2030-01-03', '[..2030]', '[2030..]']) {
      expect(inspectionForm('inspection:x', date)).toMatchObject({ publishedOnIsLong: true });
    }
    expect(inspectionForm('inspection:x', '2029/2030-01-02')).not.toHaveProperty('publishedOnIsLong');
  });

  test('bounds and keys beside the date, and keys without one', () => {
    expect(inspectionForm('inspection:x', '2030-06')).toMatchObject({
      publishedOnEarliest: '2030-06-01',
      publishedOnLatest: '2030-06-30',
    });
    expect(Object.keys(inspectionForm('inspection:x', undefined))).toEqual(['byPublishedAsc', 'byPublishedDesc']);
  });
});

describe('a recommendation is due', () => {
  const due = (deadline: string, made?: string) => claimForm('recommendation:x', { deadline }, made);

  test.each([
    ['IMMEDIATELY', '2030-06-14'],
    ['WITHIN_THREE_MONTHS', '2030-09-14'],
    ['WITHIN_SIX_MONTHS', '2030-12-14'],
  ])('%s after it was made', (deadline, date) => {
    expect(due(deadline, '2030-06-14')).toMatchObject({ made: '2030-06-14', due: date, isDueDerived: true });
  });

  test.each(['NONE_STATED', 'UNKNOWN', 'BY_DATE'])('at no time that follows from %s', (deadline) => {
    expect(due(deadline, '2030-06-14')).toMatchObject({ isDueDerived: false });
    expect(due(deadline, '2030-06-14')).not.toHaveProperty('due');
  });

  test('at no known time where nobody knows when it was made', () => {
    expect(due('IMMEDIATELY')).toMatchObject({ isDueDerived: false });
    expect(due('IMMEDIATELY')).not.toHaveProperty('made');
  });

  test('when its source says so, whatever follows from the deadline', () => {
    const stated = { deadline: 'BY_DATE', due: '2030-08-31', isDueDerived: false };
    expect(claimForm('recommendation:x', stated, '2030-06-14')).toMatchObject({
      due: '2030-08-31',
      isDueDerived: false,
    });
  });

  test('and a finding never is', () => {
    expect(claimForm('finding:x', {}, '2030-06-14')).not.toHaveProperty('isDueDerived');
  });
});
