import { describe, expect, test } from '@jest/globals';
import { stancesOf } from '../src/ingest/extract/stance.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// The texts are written for these tests; their forces and people do not exist.
const stances = (...paragraphs: string[]) =>
  stancesOf(parseTxt(Buffer.from(['Response to HMICFRS', ...paragraphs].join('\n\n'))), 'RESPONSE').map(
    ({ by, kind, numbers, isTowardsAll }) => `${by} ${kind} ${isTowardsAll ? 'all' : numbers.join()}`.trim(),
  );

describe('in a commissioner’s letter', () => {
  test.each([
    ['I accept recommendations 1, 2 and 4 in full.', 'OFFICIAL ACCEPTED 1,2,4'],
    ['I accept the first and third recommendations.', 'OFFICIAL ACCEPTED 1,3'],
    ['I accept the first, second and fourth recommendations.', 'OFFICIAL ACCEPTED 1,2,4'],
    ['I accept recommendations 1 to 3.', 'OFFICIAL ACCEPTED 1,2,3'],
    ['I have no hesitation in accepting the recommendations.', 'OFFICIAL ACCEPTED'],
    [
      'The report makes 11 recommendations, all of which have been accepted by the chief constable.',
      'FORCE ACCEPTED all',
    ],
    ['The findings are accepted by both the chief constable and myself.', 'OFFICIAL ACCEPTED'],
    ['The force partially accepts this recommendation.', 'FORCE ACCEPTED_IN_PART'],
    ['Recommendations five and six are accepted in principle.', 'OFFICIAL ACCEPTED_IN_PART 5,6'],
    ['All the recommendations are accepted, except recommendation 12.', 'OFFICIAL ACCEPTED_IN_PART all'],
    ['I cannot support a promise to examine every device without delay.', 'OFFICIAL DISPUTED'],
    ['Neither the chief constable nor I accept that finding.', 'OFFICIAL DISPUTED'],
    ['Recommendation 7 cannot be implemented without national funding.', 'OFFICIAL DISPUTED 7'],
    ['No action will be taken on this recommendation.', 'OFFICIAL DISPUTED'],
    ['The force has rejected recommendation 9.', 'FORCE DISPUTED 9'],
    ['Recommendation 15 is a matter for the Home Office.', 'OFFICIAL NOTED 15'],
    ['Recommendations 8 and 9 have been completed.', 'OFFICIAL ACTION_PROMISED 8,9'],
    ['The chief constable has assured me that the force is already acting on the concerns.', 'FORCE ACTION_PROMISED'],
    ['I note and agree with HMICFRS’ comments on the control room.', 'OFFICIAL ACCEPTED'],
    ['I am satisfied that the report is a fair review of the force.', 'OFFICIAL ACCEPTED'],
    ['I share the Inspectorate’s view that the force has to do more.', 'OFFICIAL ACCEPTED'],
    ['We accept what is said about cells.', 'OFFICIAL ACCEPTED'],
    ['I accept both causes of concern.', 'OFFICIAL ACCEPTED'],
    ['Control room: the chief constable agrees with the inspectorate.', 'FORCE ACCEPTED'],
    ['The chief constable tells me that she accepts all six.', 'FORCE ACCEPTED'],
    ['I join the chief constable in accepting the first.', 'OFFICIAL ACCEPTED 1'],
    ['The force will have trained 40 sergeants by June.', 'FORCE ACTION_PROMISED'],
    ['I have released £200,000 for four analysts.', 'OFFICIAL ACTION_PROMISED'],
    ['I support this wholeheartedly.', 'OFFICIAL ACCEPTED'],
    ['I support this, but not the timescale: the new rota begins in May.', 'OFFICIAL ACCEPTED_IN_PART'],
    ['I do not see what this would add.', 'OFFICIAL DISPUTED'],
    ['That is not a fair reflection of what sergeants do.', 'OFFICIAL DISPUTED'],
    ['I am paying for 40 laptops.', 'OFFICIAL ACTION_PROMISED'],
    ['I shall return to it in the spring.', 'OFFICIAL ACTION_PROMISED'],
    ['The constabulary has promised that it will train sergeants by May.', 'FORCE ACTION_PROMISED'],
    ['I fully accept.', 'OFFICIAL ACCEPTED'],
    ['I endorse this, although not the date.', 'OFFICIAL ACCEPTED_IN_PART'],
    ['I see no need for this.', 'OFFICIAL DISPUTED'],
    ['It does not seem to me a fair account.', 'OFFICIAL DISPUTED'],
    ['I intend to fund two posts.', 'OFFICIAL ACTION_PROMISED'],
    ['I have committed £40,000.', 'OFFICIAL ACTION_PROMISED'],
    ['I shall find £90,000 of it from reserves.', 'OFFICIAL ACTION_PROMISED'],
    ['From 1 May no form will be filed without a second signature.', 'OFFICIAL ACTION_PROMISED'],
  ])('“%s” is %s', (words, stance) => {
    expect(stances(words)).toEqual([stance]);
  });

  test('one sentence may accept some and dispute another', () => {
    expect(stances('The force agrees with recommendations one and two but not with recommendation three.')).toEqual([
      'FORCE ACCEPTED 1,2',
      'FORCE DISPUTED 3',
    ]);
  });

  test.each([
    'Inspectors found that the force does not recognise risk consistently.',
    'HMICFRS does not share it.',
    'HMICFRS will return in the spring.',
    'Officers will find it hard.',
    'The government promised that it was safe.',
    'I do not believe in making excuses.',
    'I do not think it is acceptable that a child waits for ten hours.',
    'The referral was not accepted by social care.',
    'It was agreed at the time that HMICFRS would come again.',
    'A copy of this letter will be published on my website.',
    'Officers have been trained in the voice of the child.',
    'Residents need to know the police will be there and will act on what they are told.',
    'I can see how the plan lays the ground for work which will ultimately deliver the high level of service.',
    'My response to the report will be added here when it is ready.',
    'I do not underestimate what is being asked of the force.',
    'The chief constable tells me that 200 reports are left.',
  ])('“%s” is no stance', (words) => {
    expect(stances(words)).toEqual([]);
  });
});

describe('under a recommendation', () => {
  const asked = 'Recommendation 2. By 31 May 2023, the force should train its supervisors.';

  test('what the force does is its answer where the commissioner gives none', () => {
    expect(stances(asked, 'The force is compliant with this recommendation.')).toEqual(['FORCE ACTION_PROMISED 2']);
    expect(stances(asked, 'The force moved four analysts. I have set aside £180,000.')).toEqual([
      'OFFICIAL ACTION_PROMISED 2',
    ]);
  });

  test('the points of the recommendation do not answer it', () => {
    const points = ['• how calls are graded; and', '• who has been told that a call is waiting.'];
    expect(stances('The force should immediately review its control room, in particular:', ...points)).toEqual([]);
  });

  test('a line of a form takes the position that stands after its label', () => {
    expect(stances(asked, 'Safbwynt / Position: Accepted in part', 'Force comment: Nothing to add.')).toEqual([
      'OFFICIAL ACCEPTED_IN_PART',
    ]);
    expect(stances(asked, 'Position – Noted')).toEqual(['OFFICIAL NOTED']);
    expect(stances('Recommendation 3: Agreed', 'Force response: Not accepted')).toEqual([
      'OFFICIAL ACCEPTED 3',
      'FORCE DISPUTED 3',
    ]);
  });

  test('the commissioner who names the force’s view does not speak for the force', () => {
    expect(stances('Commissioner’s comment', 'I do not share the constabulary’s view. I accept it.')).toEqual([
      'OFFICIAL ACCEPTED',
    ]);
  });

  test('words announced as the chief constable’s are the force’s', () => {
    expect(stances('The chief constable has stated:', '“We accept the recommendations in full.”')).toEqual([
      'FORCE ACCEPTED',
    ]);
  });
});

test('a chief constable’s own response speaks for the force', () => {
  const letter = [
    'Borsetshire Police',
    'Chief Constable’s response to the inspection',
    'Our work',
    'I accept them all.',
  ];
  expect(stances(...letter)).toEqual(['FORCE ACCEPTED']);
  expect(stances('Police and Crime Commissioner', ...letter)).toEqual(['OFFICIAL ACCEPTED']);
});

test('the items of what the chief constable has told are the force’s', () => {
  expect(stances('The chief constable informs me that:', '• a new policy is being drafted.')).toEqual([
    'FORCE ACTION_PROMISED',
  ]);
});

describe('in an article', () => {
  const inArticle = (of: 'FORCE' | 'OFFICIAL' | undefined, ...paragraphs: string[]) => {
    const document = parseTxt(Buffer.from(['Borsetshire Constabulary and the inspectors', ...paragraphs].join('\n\n')));
    const voices = of === undefined ? [] : [{ start: 0, end: document.text.length, of }];
    return stancesOf(document, 'ARTICLE', voices).map(({ by, kind }) => `${by} ${kind}`);
  };

  test.each([
    ['Every response officer would have had a day’s training by the end of July, she said.', ['FORCE ACTION_PROMISED']],
    ['“Forty detectives will begin their training in January.”', ['FORCE ACTION_PROMISED']],
    ['“We have cleared the queue of reports.”', ['FORCE ACTION_PROMISED']],
    ['“We’ll have another three sergeants by June.”', ['FORCE ACTION_PROMISED']],
    ['“From today a sergeant will look at every file.”', ['FORCE ACTION_PROMISED']],
    ['“It is hard, and I accept that we have to do more.”', ['FORCE ACCEPTED']],
    ['The chief constable took issue with the inspectors over figures.', ['FORCE DISPUTED']],
    ['She promised that the desk was safe.', ['FORCE ACTION_PROMISED']],
    ['“We will work closely with the force to see that it improves.”', []],
  ])('“%s” of the force gives %j', (words, expected) => {
    expect(inArticle('FORCE', words)).toEqual(expected);
  });

  test('what is told of who has just been quoted is that speaker’s position, unless the next words give it', () => {
    const quoted = '“We have little money,” the commissioner said.';
    const after = (...sentences: string[]) => {
      const document = parseTxt(Buffer.from(`Borsetshire and the inspectors\n\n${[quoted, ...sentences].join(' ')}`));
      const marked = [...document.text.matchAll(/“[^”]+”/g)];
      const voices = marked.map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        of: 'OFFICIAL' as const,
      }));
      return stancesOf(document, 'ARTICLE', voices).map(({ exact, kind }) => `${kind} ${exact.slice(0, 7)}`);
    };
    expect(after('But she took issue with the inspectors over cells.')).toEqual(['DISPUTED But she']);
    expect(after('But she disputed one finding.', '“It is wrong to say that nobody wrote it down.”')).toEqual([
      'DISPUTED It is w',
    ]);
    expect(after('She will chair the board.')).toEqual([]);
  });

  test('a force’s own page speaks for the force without marks', () => {
    const page = [
      'We protect children every day.',
      'Our officers were praised.',
      'We fully accept the findings of the report.',
    ];
    expect(inArticle(undefined, ...page)).toEqual(['FORCE ACCEPTED']);
    expect(inArticle(undefined, 'We fully accept the findings of the report.')).toEqual([]);
  });
});

describe('in a table', () => {
  const row = (...cells: string[]) => cells.join(' | ');

  test('the head of the column tells who answers, and the first cell which', () => {
    expect(
      stances(
        row('Ref', 'Recommendation', 'Force response', 'Status'),
        row('1', 'The force should review its audits.', 'Accepted. Monthly audits began in May.', 'Complete'),
        row('2', 'The force should review all cases.', 'Partially accepted – only those at high risk.', 'In progress'),
        row('3', 'The force should publish its figures.', 'Not accepted. They are too small.', 'Closed'),
      ),
    ).toEqual(['FORCE ACCEPTED 1', 'FORCE ACCEPTED_IN_PART 2', 'FORCE DISPUTED 3']);
  });

  test('a column may be the commissioner’s, and the next the chief constable’s', () => {
    expect(
      stances(
        row('Recommendation', 'Deadline', 'Commissioner', 'Chief constable'),
        row('1. The force should act sooner.', 'Three months', 'Accepted.', 'A protocol will be signed in May.'),
        row('2. The force should write more down.', 'At once', 'I fully support this.', 'Guidance was sent to all.'),
        row('3. The force should hurry.', 'Three months', 'Noted.', 'We do not agree that the delay is a month.'),
      ),
    ).toEqual([
      'OFFICIAL ACCEPTED',
      'FORCE ACTION_PROMISED',
      'OFFICIAL ACCEPTED',
      'FORCE ACTION_PROMISED',
      'OFFICIAL NOTED',
      'FORCE DISPUTED',
    ]);
  });

  test('a row that ends in few words is no heading', () => {
    expect(
      stances(
        row('Recommendation', 'Chief constable’s response', 'Commissioner’s view'),
        row('Within three months, the force should review its records.', 'Accepted', 'I support this'),
        row('At once, the force should hurry.', 'Not accepted: it is lawful', 'Noted'),
      ),
    ).toEqual(['FORCE ACCEPTED', 'OFFICIAL ACCEPTED', 'FORCE DISPUTED', 'OFFICIAL NOTED']);
  });

  test('of two columns is read too', () => {
    expect(
      stances(row('Within six months, the force should appoint a lead.', 'A superintendent has been appointed.')),
    ).toEqual(['OFFICIAL ACTION_PROMISED']);
  });
});
