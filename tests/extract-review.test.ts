import { describe, expect, test } from '@jest/globals';
import { combined, progressOf } from '../src/ingest/extract/progress.js';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { recommendationsOf } from '../src/ingest/extract/recommendation.js';
import { stancesOf } from '../src/ingest/extract/stance.js';
import { statementsOf } from '../src/ingest/extract/statement.js';
import { voicesOf } from '../src/ingest/extract/voice.js';
import { quotationsOf } from '../src/ingest/quote/find.js';
import { reviewTexts } from './review-texts.js';

describe.each(reviewTexts)('the release of a follow-up, $name', ({ release, article }) => {
  const findings = findingsOf(release).filter(({ place }) => place === 'LIST');
  const bullets = release.parts.filter(({ role }) => role === 'BULLET');
  const inBullet = (at: number) => {
    const { start: from = 0, end: to = 0 } = bullets[at] ?? {};
    return findings.filter(({ start }) => start >= from && start < to);
  };

  test('its key findings hold ten findings, six of them positive', () => {
    expect(findings).toHaveLength(10);
    expect(findings.filter(({ polarity }) => polarity === 'POSITIVE')).toHaveLength(6);
  });

  test('four of its five bullets hold both polarities, and the first two positives', () => {
    const polarities = bullets.map((_, at) => inBullet(at).map(({ polarity }) => polarity));
    const both = ['POSITIVE', 'NEGATIVE'];
    expect(polarities).toEqual([['POSITIVE', 'POSITIVE'], both, both, both, both]);
  });

  test('each turn is told by “However”', () => {
    const negatives = findings.filter(({ polarity }) => polarity === 'NEGATIVE');
    expect(negatives.map(({ exact }) => exact.slice(0, 7))).toEqual(Array(4).fill('However'));
  });

  test.each([
    ['steps at domestic abuse calls are part of the way', 1, 0, 'PARTLY_MET', 'STATED'],
    ['better supervision of missing children is met, by inference', 2, 0, 'MET', 'INFERRED'],
    ['quicker referrals are met, by inference', 3, 0, 'MET', 'INFERRED'],
    ['attendance at conferences has not improved', 3, 1, 'NOT_MET', 'STATED'],
    ['no child held under section 136 is met', 4, 0, 'MET', 'STATED'],
    ['children still kept overnight is not met', 4, 1, 'NOT_MET', 'STATED'],
  ])('%s', (_, bullet, at, reading, certainty) => {
    const finding = inBullet(bullet)[at];
    const statement = statementsOf(release).find(({ start }) => start === finding?.start);
    const progress = statement && progressOf(release, statement);
    expect(progress).toMatchObject({ reading, certainty });
    expect(progress?.reasons).toEqual([expect.stringContaining(progress?.phrase.exact ?? 'a phrase')]);
  });

  test('it recommends reviews of children in custody and states no deadline', () => {
    expect(recommendationsOf(release, 'RELEASE')).toMatchObject([
      { form: 'EXPECT', deadline: 'NONE_STATED', isGeneral: true },
      { form: 'RECOMMEND', deadline: 'NONE_STATED', isGeneral: false, addressee: { exact: 'the force' } },
    ]);
  });

  test('nothing is read from the notes', () => {
    const notes = release.parts.find(({ role }) => role === 'NOTE')?.start ?? 0;
    expect(notes).toBeGreaterThan(0);
    expect(findingsOf(release).filter(({ start }) => start > notes)).toEqual([]);
  });

  test('the chief constable disputes recommendations that he does not name', () => {
    const voices = voicesOf(quotationsOf(article.text, article.parts));
    const stances = stancesOf(article, 'ARTICLE', voices).filter(({ kind }) => kind !== 'ACTION_PROMISED');
    expect(stances).toMatchObject([{ kind: 'DISPUTED', by: 'FORCE', numbers: [], isTowardsAll: false }]);
  });
});

test('readings of one recommendation that differ come to part of the way', () => {
  expect(combined(['MET', 'NOT_MET'])).toBe('PARTLY_MET');
  expect(combined(['MET', 'MET'])).toBe('MET');
  expect(combined([])).toBe('NOT_ASSESSED');
});
