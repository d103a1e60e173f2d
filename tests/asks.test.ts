import { describe, expect, test } from '@jest/globals';
import { recommendationsOf } from '../src/ingest/extract/recommendation.js';
import { stancesOf } from '../src/ingest/extract/stance.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// The texts are written for these tests; their forces and people do not exist.
const document = (...paragraphs: string[]) => parseTxt(Buffer.from(paragraphs.join('\n\n')));
const asks = (kind: 'RELEASE' | 'REPORT' | 'RESPONSE', ...paragraphs: string[]) =>
  recommendationsOf(document(...paragraphs), kind).map(({ form, deadline, isRepeated, isGeneral, number, exact }) => {
    return { form, deadline, isRepeated, isGeneral, number, exact: exact.slice(0, 24) };
  });
const stances = (...paragraphs: string[]) =>
  stancesOf(document('My comments', ...paragraphs), 'RESPONSE').map(
    ({ by, kind, numbers }) => `${by} ${kind} ${numbers.join()}`,
  );

describe('a re-inspection', () => {
  test('repeats what was recommended, in each of the forms, with its deadline', () => {
    const read = asks(
      'REPORT',
      'North Wealdshire – National child protection re-inspection',
      'Recommendations from the 2021 inspection report',
      'We recommend that North Wealdshire Police immediately reviews how it grades incidents.',
      'We recommend that, within three months, North Wealdshire Police works with schools.',
      'Within six months, North Wealdshire Police should train its investigators.',
      '• Within three months, appoint a senior officer for missing children.',
      'Re-inspection findings',
      'By working closely with schools, officers were able to protect children. Within three months, officers began to visit them.',
    );
    expect(read.map(({ deadline, isRepeated }) => [deadline, isRepeated])).toEqual([
      ['IMMEDIATELY', true],
      ['WITHIN_THREE_MONTHS', true],
      ['WITHIN_SIX_MONTHS', true],
      ['WITHIN_THREE_MONTHS', true],
    ]);
  });
});

describe('a report', () => {
  const report = (...paragraphs: string[]) =>
    asks('REPORT', 'Felpersham – National child protection inspection', ...paragraphs);

  test.each([
    ['With immediate effect, the chief constable must make sure that no child is held overnight.', 'IMMEDIATELY'],
    ['Within the next six months, Felpersham Police should train its investigators.', 'WITHIN_SIX_MONTHS'],
    ['By Friday 31 March 2023, Felpersham Police should review its audits.', 'BY_DATE'],
    ['The force should, by no later than 31/03/2023, review its audits.', 'BY_DATE'],
    ['Before our next inspection, Felpersham Police should review its audits.', 'UNKNOWN'],
    ['By April, Felpersham Police should review its audits.', 'UNKNOWN'],
    ['As soon as practicable, the force should review its backlog.', 'UNKNOWN'],
    ['Felpersham Police is to review every open case within three months.', 'WITHIN_THREE_MONTHS'],
    ['Recommendation: The force should collect accurate data.', 'NONE_STATED'],
    ['Within three months, with the council, Felpersham Police should find other beds.', 'WITHIN_THREE_MONTHS'],
    ['With the council, Felpersham Police should immediately find other beds.', 'IMMEDIATELY'],
  ])('asks, and says until when: %s', (words, deadline) => {
    expect(report(words)).toMatchObject([{ deadline }]);
  });

  test('counts its own recommendations where it prints no numbers, and no expectations', () => {
    const read = report(
      'Within three months, Felpersham Police should train its investigators.',
      'We expect the force to keep us told.',
      'Within six months, Felpersham Police should review its audits.',
    );
    expect(read.map(({ number }) => number)).toEqual(['1', undefined, '2']);
    expect(report('Within three months, Felpersham Police should review its audits.')).toMatchObject([
      { number: undefined },
    ]);
  });

  test('says what it expects of anybody and asks nothing by it', () => {
    expect(report('We expect forces to record what children say.', 'It is vital that the force learns.')).toEqual([]);
  });
});

describe('a release', () => {
  test.each([
    ['Inspectors have told the force to improve supervision within three months.', 'RECOMMEND', 'WITHIN_THREE_MONTHS'],
    ['The force has been told to clear its backlog.', 'RECOMMEND', 'NONE_STATED'],
    ['HMICFRS has called on the force to work with partners.', 'RECOMMEND', 'NONE_STATED'],
    ['It made 11 recommendations, including that the force should recruit detectives.', 'RECOMMEND', 'NONE_STATED'],
    ['“I would like to see more consistent supervision.”', 'EXPECT', 'NONE_STATED'],
    ['“It’s essential that the force acts on this warning.”', 'EXPECT', 'NONE_STATED'],
  ])('asks without “should”: %s', (words, form, deadline) => {
    expect(asks('RELEASE', 'Inspectors on Felpersham Police', words)).toMatchObject([{ form, deadline }]);
  });

  test.each([
    ['“I now expect the force to join up its systems.”', 'EXPECT', false],
    ['“I want to see leaders take this seriously.”', 'EXPECT', false],
    ['“I expect to see rapid improvement.”', 'EXPECT', true],
    ['“We have made five recommendations to help the force.”', 'RECOMMEND', true],
  ])('asks where an inspector says %s', (words, form, isGeneral) => {
    const read = asks('RELEASE', 'Inspectors on Felpersham Police', `HM Inspector Wendy Ashe said: ${words}`);
    expect(read).toMatchObject([{ form, isGeneral }]);
  });

  test.each([
    'The force must send an action plan to the inspectorate within six weeks.',
    'HMIC made nine recommendations in 2014.',
    'By working closely with schools, officers were able to protect children.',
    'Inspectors asked the force to act that day to make a child safe.',
    '“I have asked the chief constable to provide an action plan.”',
  ])('asks nothing where it says: %s', (words) => {
    expect(asks('RELEASE', 'Inspectors on Felpersham Police', words)).toEqual([]);
  });

  test('lists what needs attention and asks nothing by it', () => {
    const items = ['• sharing information with partners', '• the supervision of investigations'].join('\n');
    expect(asks('RELEASE', 'On Marlshire', 'Inspectors found areas that need attention:', items)).toEqual([]);
  });
});

describe('a response', () => {
  test('repeats recommendations, with or without “should”, and their numbers', () => {
    const read = asks(
      'RESPONSE',
      'My comments',
      'Recommendation 3. Within three months the force should bring together its databases.',
      'They will be joined by June.',
      'Recommendation 4. Immediately appoint a chief officer to lead on missing children.',
    );
    expect(read).toMatchObject([
      { deadline: 'WITHIN_THREE_MONTHS', isRepeated: true, number: '3' },
      { deadline: 'IMMEDIATELY', isRepeated: true, number: '4', exact: 'Immediately appoint a ch' },
    ]);
  });

  test.each([
    ['I accept the report in part.', 'OFFICIAL ACCEPTED_IN_PART '],
    ['I accept the findings and recommendations 1, 2 and 4.', 'OFFICIAL ACCEPTED 1,2,4'],
    ['I accept the first two recommendations.', 'OFFICIAL ACCEPTED 1,2'],
    ['I accept the third in part.', 'OFFICIAL ACCEPTED_IN_PART 3'],
    ['I support the first part.', 'OFFICIAL ACCEPTED_IN_PART '],
    ['I do not accept this recommendation as it is worded.', 'OFFICIAL DISPUTED '],
    ['I note this recommendation.', 'OFFICIAL NOTED '],
    ['The databases will be joined by June.', 'OFFICIAL ACTION_PROMISED '],
    ['I have agreed funding for four posts.', 'OFFICIAL ACTION_PROMISED '],
    ['This was completed in January.', 'OFFICIAL ACTION_PROMISED '],
    ['The force will instead introduce a register.', 'FORCE ACTION_PROMISED '],
  ])('takes a stance: %s', (words, stance) => {
    expect(stances(words)).toEqual([stance]);
  });

  test.each([
    'I will hold a public meeting on 4 May at which residents may ask questions.',
    'I thank the inspectors and will work with them.',
    'The chief constable has moved four analysts to the unit.',
  ])('takes none: %s', (words) => {
    expect(stances(words)).toEqual([]);
  });

  test('answers the recommendation that stands before the answer, and none of a list', () => {
    const asked = 'Recommendation 5. Within six months, the force should train its officers.';
    expect(stances(`${asked} This has been the rule since May.`)).toEqual(['OFFICIAL ACTION_PROMISED 5']);
    const list = '1. Immediately appoint a senior officer.\n2. Within six months, provide training.';
    expect(stances(list, 'I have provided the money.')).toEqual(['OFFICIAL ACTION_PROMISED ']);
  });
});

describe('what is no recommendation of its own', () => {
  const release = (...paragraphs: string[]) =>
    asks(
      'RELEASE',
      'Felpersham Police and children',
      'HMICFRS has today published a report on Felpersham Police.',
      ...paragraphs,
    );

  test('the line over a list of what to do; its items are', () => {
    const read = release(
      'The constabulary should:',
      '• stop closing cases unread; and',
      '• train its sergeants.',
      'We’ve recommended that by 30 April 2025 the force makes sure that it has enough detectives.',
    );
    expect(read.map(({ deadline, exact }) => [deadline, exact])).toEqual([
      ['NONE_STATED', 'stop closing cases unrea'],
      ['NONE_STATED', 'train its sergeants.'],
      ['BY_DATE', 'We’ve recommended that b'],
    ]);
  });

  test('an item of a list of what is wrong; one that says what to do is', () => {
    const read = release(
      'The force should improve:',
      '• its visits, of which a third were late;',
      '• how it records what children say; and',
      'Felpersham Police needs to:',
      '• fill its vacancies for detectives.',
    );
    expect(read.map(({ exact }) => exact)).toEqual(['fill its vacancies for d']);
  });

  test.each([
    'I am confident that leaders will make the improvements that we have recommended, and we will return in May.',
    'Felpersham Police must send HMIC its plan of action by 30 November 2015.',
    'I look to the chief constable to set out, within six weeks, what she is going to do about it.',
    'We have made several recommendations to the force.',
  ])('%s', (sentence) => {
    expect(release(sentence)).toEqual([]);
  });

  test('two ways of expecting one thing are one expectation', () => {
    expect(release('We expect to see further progress when we return later in the year.')).toHaveLength(1);
  });
});

test('a cell beside a recommendation may hold its deadline', () => {
  const read = asks(
    'RESPONSE',
    'Comments of the commissioner',
    'Recommendation\tDeadline\tCommissioner',
    '1. Felpersham Police should train its sergeants.\tSix months\tAccepted.',
    '2. Felpersham Police should review its cells.\tImmediate\tAccepted.',
  );
  expect(read).toMatchObject([{ deadline: 'WITHIN_SIX_MONTHS' }, { deadline: 'IMMEDIATELY' }]);
});
