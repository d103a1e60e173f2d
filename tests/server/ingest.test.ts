import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/ingest/export.js';
import { ingest } from '../../src/ingest/ingest.js';
import { load } from '../../src/ingest/load.js';
import { printTold } from '../../src/ingest/told/print.js';
import { tell } from '../../src/ingest/told/tell.js';
import { seedInput } from '../../src/ingest/seed.js';
import { borsetshire, filesOf, set } from '../borsetshire.js';
import { ask } from '../neo4j/asked.js';
import { graph } from '../neo4j/empty.js';

/** Two texts about Borsetshire Constabulary, which does not exist; every word of them is invented. */
const report = `Borsetshire – first inspection

Main findings

The constabulary keeps good records of every visit.

The canteen has been painted.

We recommend training of all staff within three months.

For further information call the press office on 01632 960 001.`;

const article = `Records of visits are kept, but staff want training, say inspectors

By our own reporter

The river was high again last week, and the bridge at the mill had to be closed to traffic for two days while
engineers looked at its piers, which are older than anybody in the village can say. It has been opened since.

The summer fair will be held on the green as every year, with a band, a dog show and a tent for teas, and whoever
wants a stall is asked to write to the committee before the end of the month. Last year it rained on all three days.
The committee hopes for better weather this time, and has borrowed two larger tents from the next village in case
it should be disappointed again; the dog show will be held in the smaller of the two, and the band will play in both.

“We read all that inspectors write,” said Chief Constable Ann Example.

Borsetshire Constabulary keeps records but has not trained those who keep them, inspectors say.

A 13-year-old boy was the subject of a sexual abuse report that nobody wrote down, the paper was told.

Chief Constable Ann Example said: “We will train everybody who keeps records before the summer.”`;

const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(async () => {
  const rows = borsetshire();
  set('article:borchester-echo-2030', { title: 'Records of visits are kept, but staff want training, say inspectors' })(
    rows,
  );
  set('recommendation:borsetshire-2030-r1', { themes: ['theme:training'], summary: 'Train all staff' })(rows);
  set('finding:borsetshire-2030-f01', { summary: 'Records of visits are complete' })(rows);
  rows['person'] = [{ id: 'person:ann-example', name: 'Ann Example' }];
  rows['office'] = [{ id: 'office:borsetshire-chief-constable', title: 'Chief Constable', at: 'force:borsetshire' }];
  rows['tenure'] = [
    {
      id: 'tenure:ann-example--borsetshire-chief-constable',
      person: 'person:ann-example',
      office: 'office:borsetshire-chief-constable',
      confidence: 'VERIFIED',
      sourceUnknown: 'Invented for a test.',
    },
  ];
  rows['coverage'] = [
    {
      id: 'coverage:borchester-echo-2030--r1',
      article: 'article:borchester-echo-2030',
      of: 'recommendation:borsetshire-2030-r1',
      treatment: 'REPORTED',
      sources: ['article:borchester-echo-2030'],
    },
  ];
  await load(graph, seedInput(filesOf(rows)));
});

const readReport = () => ingest(graph, { name: 'report.txt', bytes: bytes(report) });
const readArticle = () => ingest(graph, { name: 'article.txt', bytes: bytes(article) });

describe('a document of Borsetshire, once read', () => {
  test('gives the exact words to the steps of a trace', async () => {
    await readReport();
    await readArticle();
    const { trace } = await ask(`{ trace(id: "recommendation:borsetshire-2030-r1") { steps { kind evidence {
      method state rule passage { exact start end text { licence } } } } } }`);
    const read = trace.steps.map(
      ({ kind, evidence }: { kind: string; evidence: { method: string; passage: { exact: string } }[] }) => [
        kind,
        evidence.filter(({ method }) => method === 'READ').map(({ passage }) => passage.exact),
      ],
    );
    expect(read).toContainEqual(['RECOMMENDED', ['We recommend training of all staff within three months.']]);
    expect(read).toContainEqual([
      'COVERED',
      expect.arrayContaining([expect.stringContaining('has not trained those')]),
    ]);
  });

  test('is tied to what the graph has, which is not made twice', async () => {
    await readReport();
    const { finding, findings, recommendations } = await ask(`{
      finding(id: "finding:borsetshire-2030-f01") { evidence { method reasons passage { exact } } }
      findings { nodes { id evidence { passage { exact } } } } recommendations { totalCount } }`);
    expect(recommendations.totalCount).toBe(1);
    const words = 'The constabulary keeps good records of every visit.';
    expect(finding.evidence).toContainEqual(expect.objectContaining({ method: 'READ', passage: { exact: words } }));
    const others = findings.nodes.filter(({ id }: { id: string }) => id !== 'finding:borsetshire-2030-f01');
    expect(JSON.stringify(others)).not.toContain(words);
    const read = finding.evidence.filter(({ method }: { method: string }) => method === 'READ');
    for (const { reasons } of read) expect(reasons.length).toBeGreaterThan(0);
  });

  test('is kept whole under an open licence, its contacts masked at equal length', async () => {
    await readReport();
    const { document } = await ask(
      '{ document(id: "report:borsetshire-2030-initial") { texts { length isKeptWhole licence } } }',
    );
    expect(document.texts).toEqual([{ length: report.length, isKeptWhole: true, licence: 'OGL-UK-3.0' }]);
    expect(await exportGraph(graph)).not.toContain('01632 960');
  });

  test('of a newspaper is kept only as evidence', async () => {
    await readArticle();
    const { document } = await ask('{ document(id: "article:borchester-echo-2030") { texts { isKeptWhole } } }');
    expect(document.texts).toEqual([{ isKeptWhole: false }]);
    expect(await exportGraph(graph)).not.toContain('By our own reporter');
  });

  test('has its quotations, with the person known to hold the office', async () => {
    await readArticle();
    const { document } = await ask(`{ document(id: "article:borchester-echo-2030") { quotations {
      exact isDirect speakerAsPrinted roleAsPrinted speaker { ... on Person { name } } passages { exact } } } }`);
    expect(document.quotations).toContainEqual({
      exact: 'We will train everybody who keeps records before the summer.',
      isDirect: true,
      speakerAsPrinted: 'Ann Example',
      roleAsPrinted: 'Chief Constable',
      speaker: { name: 'Ann Example' },
      passages: [{ exact: 'We will train everybody who keeps records before the summer.' }],
    });
  });

  test('has its quotations in the order of the text, whose places have three digits and then four', async () => {
    await readArticle();
    const { document } = await ask(
      '{ document(id: "article:borchester-echo-2030") { quotations { passages { start } } } }',
    );
    const starts = document.quotations.map(({ passages }: { passages: { start: number }[] }) => passages[0]?.start);
    expect([Math.min(...starts) < 1_000, Math.max(...starts) >= 1_000]).toEqual([true, true]);
    expect(starts).toEqual(starts.toSorted((one: number, other: number) => one - other));
  });

  test('shows what a person is quoted as saying to the operation that asks for it', async () => {
    await readArticle();
    const source = readFileSync('operations/quotations.graphql', 'utf8').replace(
      '$person: ID!',
      '$person: ID! = "person:ann-example"',
    );
    const { person } = await ask(source);
    expect(person.tenures).toHaveLength(1);
    expect(person.quotations).toContainEqual(
      expect.objectContaining({ exact: 'We will train everybody who keeps records before the summer.', words: 10 }),
    );
  });

  test('shows no passage with a child, an age and an offence unless asked', async () => {
    const found = 'Inspectors found that officers failed to record the rape of a 13-year-old girl.';
    const withCase = report.replace('We recommend', `${found}\n\nStaff were well trained.\n\nWe recommend`);
    const outcome = await ingest(graph, { name: 'report.txt', bytes: bytes(withCase) });
    const passages = (argument: string) =>
      `passages(first: 100) { nodes { isSensitive exact${argument} prefix suffix } }`;
    const findings = (argument: string) =>
      `findings { nodes { summary evidence { reasons passage { exact${argument} } } } } questions { nodes { text } }`;
    const everything = (argument: string) =>
      `{ document(id: "report:borsetshire-2030-initial") { ${passages(argument)} } ${findings(argument)} }`;
    const unasked = await ask(everything(''));
    const nodes: { isSensitive: boolean; exact: string | null }[] = unasked.document.passages.nodes;
    const sensitive = nodes.filter(({ isSensitive }) => isSensitive);
    expect(sensitive.length).toBeGreaterThan(0);
    for (const { exact } of sensitive) expect(exact).toBeNull();
    const asked = JSON.stringify(await ask(everything('(includeSensitive: true)')));
    expect(asked).toContain('13-year-old');
    if (outcome.kind === 'REFUSED') throw new Error(outcome.reason);
    const told = tell('report.txt', outcome);
    for (const shown of [JSON.stringify(unasked), JSON.stringify(told), printTold(told)])
      expect(shown).not.toMatch(/13-year-old|year-old girl/);
  });

  test('read again changes nothing; other bytes stand beside the first', async () => {
    await readReport();
    const before = await exportGraph(graph);
    expect(await readReport()).not.toHaveProperty('report.load');
    expect(await exportGraph(graph)).toBe(before);
    await ingest(graph, { name: 'report.txt', bytes: bytes(report.replace('good records', 'fairly good records')) });
    const { document } = await ask('{ document(id: "report:borsetshire-2030-initial") { texts { id } } }');
    expect(document.texts).toHaveLength(2);
  });

  test('is itself again, by its bytes, where its title would not tell', async () => {
    const untitled = { name: 'report.txt', bytes: bytes(report.replace('Borsetshire – first inspection', 'A report')) };
    await ingest(graph, untitled, { id: 'report:borsetshire-2030-initial' });
    const before = await exportGraph(graph);
    expect(await ingest(graph, untitled)).toMatchObject({ kind: 'READ', by: 'BYTES' });
    expect(await exportGraph(graph)).toBe(before);
  });

  test('that is about something else is refused in a sentence', async () => {
    const recipe =
      'Scones\n\nMix flour and butter, and bake them for a quarter of an hour until they are golden all over and have risen well.';
    const before = await exportGraph(graph);
    const taken = await ingest(graph, { name: 'other.txt', bytes: bytes(recipe) });
    expect(taken).toEqual({
      kind: 'REFUSED',
      code: 'NO_FORCE',
      reason: expect.stringContaining('names no police force'),
    });
    expect(await exportGraph(graph)).toBe(before);
  });
});
