import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../neo4j/seeded.js';

const steps = `steps {
  __typename kind on { edtf text } summary
  evidence { id document { id url } }
  ... on Recommended { inspection { id } report { id url } }
  ... on FollowedUp { assessment { id reading } visit: inspection { id } publishedOn { edtf } }
  ... on CoveredBy { article { id url } coverage { id treatment } }
  ... on StatusChanged { event { id status } }
}`;

interface Step {
  kind: string;
  on: { edtf: string } | null;
  summary: string;
  evidence: unknown[];
  article?: { id: string; url: string };
  coverage?: unknown[];
}

describe('the trace of a recommendation that was inferred, not met and covered', () => {
  const traced = () =>
    ask(
      `{ trace(id: "recommendation:nottinghamshire-2014-n2") { isCovered latestReading subject { ... on Recommendation { id basis } } ${steps} } }`,
    );

  test('is one statement', async () => {
    expect((await traced()).statements).toHaveLength(1);
  });

  test('begins with the report of 11 February 2015 and does not claim that anybody published it', async () => {
    const { data } = await traced();
    expect(data.trace.subject).toEqual({
      id: 'recommendation:nottinghamshire-2014-n2',
      basis: 'INFERRED_FROM_CONCERN',
    });
    expect(data.trace.steps[0]).toMatchObject({
      kind: 'RECOMMENDED',
      on: { edtf: '2015-02-11', text: '11 February 2015' },
      report: { id: 'report:nottinghamshire-2014-initial' },
    });
    expect(data.trace.steps[0].summary).toMatch(/^Inferred by us from a concern/);
  });

  test('is covered in February 2015, followed up in August and covered by Notts TV after the publication', async () => {
    const { data } = await traced();
    const told = data.trace.steps.map((step: Step) => [step.kind, step.on?.edtf, step.article?.id]);
    expect(told).toEqual([
      ['RECOMMENDED', '2015-02-11', undefined],
      ['COVERED', '2015-02-11?', 'article:nottinghamshire-bbc-2015'],
      ['COVERED', '2015-02-11', 'article:nottinghamshire-capital-fm-2015'],
      ['COVERED', '2015-02-11', 'article:nottinghamshire-worksop-guardian-2015'],
      ['COVERED', '2015-02?', 'article:nottinghamshire-independent-2015'],
      ['FOLLOWED_UP', '2015-08', undefined],
      ['COVERED', '2016-02-04~', 'article:nottinghamshire-notts-tv-2016'],
    ]);
  });

  test('says what the follow-up found and when that was published', async () => {
    const { data } = await traced();
    expect(data.trace.steps.find((step: Step) => step.kind === 'FOLLOWED_UP')).toMatchObject({
      assessment: { reading: 'NOT_MET' },
      publishedOn: { edtf: '2016-02-04' },
    });
    expect(data.trace).toMatchObject({ latestReading: 'NOT_MET', isCovered: true });
  });

  test('has evidence for each step, and a link for each article', async () => {
    const { data } = await traced();
    for (const step of data.trace.steps as Step[]) expect(step.evidence.length).toBeGreaterThan(0);
    for (const { article } of data.trace.steps as Step[]) if (article) expect(article.url).toMatch(/^https?:/);
  });
});

describe('other traces', () => {
  test('a recommendation that nobody carried is not met and says so', async () => {
    const { trace } = await answerTo(
      `{ trace(id: "recommendation:nottinghamshire-2014-n8") { isCovered latestReading ${steps} } }`,
    );
    expect(trace).toMatchObject({ isCovered: false, latestReading: 'NOT_MET' });
    expect(trace.steps.map(({ kind }: Step) => kind)).toEqual(['RECOMMENDED', 'FOLLOWED_UP']);
  });

  test('a recommendation of the review itself has no follow-up', async () => {
    const { trace } = await answerTo(
      `{ trace(id: "recommendation:nottinghamshire-2015-n12") { latestReading subject { ... on Recommendation { basis madeIn { id } } } ${steps} } }`,
    );
    expect(trace.subject).toEqual({ basis: 'STATED', madeIn: { id: 'inspection:nottinghamshire-2015-review' } });
    expect(trace.latestReading).toBe('NOT_ASSESSED');
    expect(trace.steps.map(({ kind }: Step) => kind)).toEqual(['RECOMMENDED', 'COVERED']);
  });

  test('the register can go backwards', async () => {
    const { trace } = await answerTo(`{ trace(id: "recommendation:lancashire-2017-r8777") { ${steps} } }`);
    const entries = trace.steps.filter(({ kind }: Step) => kind === 'STATUS_CHANGED');
    expect(
      entries.map(({ on, event }: { on: { edtf: string }; event: { status: string } }) => [on.edtf, event.status]),
    ).toEqual([
      ['2018-03-08', 'AWAITING_REVIEW'],
      ['2018-05-17', 'BEING_PROGRESSED'],
      ['2018-12-14', 'AWAITING_REVIEW'],
    ]);
  });

  test('a finding is found, not recommended', async () => {
    const { trace } = await answerTo(
      `{ trace(id: "finding:nottinghamshire-2015-n10") { subject { __typename } ${steps} } }`,
    );
    expect(trace.subject.__typename).toBe('Finding');
    expect(trace.steps[0]).toMatchObject({ __typename: 'Found', kind: 'FOUND', on: { edtf: '2016-02-04' } });
  });

  test('a step without a date follows its cause and says so', async () => {
    const { trace } = await answerTo(`{ trace(id: "recommendation:core-business-2014-r4822") { ${steps} } }`);
    const undated = trace.steps.filter(({ on }: Step) => on === null);
    expect(undated.length).toBeGreaterThan(0);
    for (const { summary } of undated as Step[]) expect(summary).toContain('The date is not known.');
    expect(trace.steps[0].kind).toBe('RECOMMENDED');
  });

  test('is reached from the recommendation and from the finding as well', async () => {
    const { statements, data } = await ask(
      `{ recommendation(id: "recommendation:nottinghamshire-2014-n2") { trace { steps { kind } } } }`,
    );
    expect(statements).toHaveLength(1);
    expect(data.recommendation.trace.steps).toHaveLength(7);
  });

  test('of nothing is nothing; of what cannot be traced is refused with a sentence', async () => {
    expect(await answerTo(`{ trace(id: "recommendation:nobody") { isCovered } }`)).toEqual({ trace: null });
    const { errors } = await ask(`{ trace(id: "force:kent") { isCovered } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('expected recommendation:<slug> or finding:<slug>');
  });
});
