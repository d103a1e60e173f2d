import { describe, expect, test } from '@jest/globals';
import { choose } from '../src/ingest/link/choose.js';
import { likenessOf, stemsIn } from '../src/ingest/link/likeness.js';
import { themesIn } from '../src/ingest/link/theme-words.js';

/** Of Borsetshire Constabulary, which does not exist. */
const recommendations = [
  { id: 'recommendation:b1', words: 'Keep no child in a cell overnight', themes: ['theme:overnight-detention'] },
  { id: 'recommendation:b2', words: 'Supervise cases of missing children', themes: ['theme:missing-children'] },
  { id: 'recommendation:b3', words: 'Attend initial case conferences', themes: ['theme:case-conferences'] },
  { id: 'recommendation:b4', words: 'Train staff in recording', themes: ['theme:training', 'theme:recording'] },
];

describe('what a text says is linked to what the graph has', () => {
  test.each([
    ['Children were still being detained unnecessarily in police custody overnight', 'recommendation:b1'],
    [
      'The constabulary had improved supervision of incidents where children were reported missing',
      'recommendation:b2',
    ],
    ['Attendance at initial child protection case conferences had not improved', 'recommendation:b3'],
  ])('%s', (words, id) => {
    const choice = choose({ words }, recommendations);
    expect(choice).toMatchObject({ kind: 'KNOWN', chosen: { id } });
    expect(choice.kind === 'KNOWN' && choice.chosen.reasons.length).toBeGreaterThan(0);
  });

  test('what it beat is kept with scores', () => {
    const choice = choose(
      { words: 'Supervision of missing children cases and training have improved' },
      recommendations,
    );
    expect(choice).toMatchObject({ kind: 'KNOWN', beaten: [{ id: 'recommendation:b4' }] });
  });

  test('what is like nothing is new', () => {
    expect(choose({ words: 'The canteen was painted' }, recommendations)).toEqual({ kind: 'NEW', beaten: [] });
  });

  test('between two that are equally like, somebody has to say', () => {
    const twins = [
      { id: 'recommendation:x', words: 'Record welfare checks' },
      { id: 'recommendation:y', words: 'Record welfare checks' },
    ];
    expect(choose({ words: 'Officers record welfare checks' }, twins)).toMatchObject({
      kind: 'OPEN',
      candidates: [{ id: 'recommendation:x' }, { id: 'recommendation:y' }],
    });
  });

  test('counts that differ speak against it', () => {
    const known = { words: 'Four cases were poorly supervised' };
    const same = likenessOf({ words: '6 cases were poorly supervised' }, { words: '6 cases were poorly supervised' });
    const other = likenessOf({ words: '6 cases were poorly supervised' }, { words: '9 cases were poorly supervised' });
    expect(other.score).toBeLessThan(same.score);
    expect(other.reasons).toContain('their numbers differ');
    expect(likenessOf(known, known).reasons).not.toContain('their numbers differ');
  });

  test('the order of the candidates does not matter', () => {
    const words = 'Training in recording had been given';
    expect(choose({ words }, recommendations)).toEqual(choose({ words }, recommendations.toReversed()));
  });
});

test('themes are told by their words', () => {
  expect(themesIn('No child was held under section 136 since April')).toContain('theme:section-136');
  expect(themesIn('The canteen was painted')).toEqual([]);
});

test('stems are the words of a statement without what every statement has', () => {
  expect(stemsIn('The police had improved supervision of the children')).toEqual(['improv', 'supervis']);
});
