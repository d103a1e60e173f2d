import { beforeEach, describe, expect, test } from '@jest/globals';
import { readProposed, readQuestions, readRecords } from '../../src/ingest/ask/open.js';
import { settle } from '../../src/ingest/ask/settle.js';
import { exportGraph } from '../../src/ingest/export.js';
import { ingest } from '../../src/ingest/ingest.js';
import { ingestInRank } from '../../src/ingest/later.js';
import { load } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import { readStoredPassages, readStoredTexts } from '../../src/ingest/verify/read-stored.js';
import { verify } from '../../src/ingest/verify/verify.js';
import { fixtureSeed } from '../fixture-seed.js';
import { ask } from '../neo4j/asked.js';
import { graph } from '../neo4j/empty.js';
import { documentOf, shelfOf, toldBeside } from '../shelf.js';

const release = 'release-borsetshire-2015-review.txt';
const article = 'article-borset-tv-2016.txt';

let shelf = shelfOf();
const read = (name: string) => ingestInRank(graph, documentOf(name), toldBeside[name] ?? {}, shelf);

beforeEach(async () => {
  shelf = shelfOf();
  await load(graph, seedInput(fixtureSeed()));
});

describe('documents of Borsetshire, which the graph did not have', () => {
  test('become documents with claims, each on its exact words', async () => {
    await read(release);
    const { documents, findings } = await ask(`{
      documents { nodes { __typename title publishers { id } about { id } texts { isKeptWhole } } }
      findings(first: 100) { nodes { polarity foundIn { id } evidence { state rule ruleVersion score reasons passage { exact start end } } } } }`);
    expect(documents.nodes).toEqual([
      {
        __typename: 'Release',
        title: expect.stringContaining('Borsetshire Constabulary has begun'),
        publishers: [{ id: 'organisation:hmicfrs' }],
        about: [{ id: 'inspection:borsetshire-2015-review' }],
        texts: [{ isKeptWhole: true }],
      },
    ]);
    expect(findings.nodes.length).toBeGreaterThan(8);
    const text = Buffer.from(documentOf(release).bytes).toString();
    for (const { evidence } of findings.nodes) {
      for (const { state, passage, reasons } of evidence) {
        // sensitive words are told only to who asks for them
        const words = text.slice(Number(passage.start), Number(passage.end));
        expect([words, null]).toContain(passage.exact);
        expect([state, reasons.length > 0]).toEqual(['PROPOSED', true]);
      }
    }
  });

  test('an article read before its release is laid beside it', async () => {
    await read('../review/article.txt');
    const { again } = await read('../review/release.txt');
    expect(again).toHaveLength(1);
    const { articles } = await ask(`{ articles { nodes { sentences { origin source { __typename } unmatchedNumbers }
      termSlips { source printed } pickUp { kind finding { polarity } }
      quotations { matchedWords words edits { kind printed } derivesFrom { exact } } } } }`);
    const [{ sentences, termSlips, pickUp, quotations }] = articles.nodes;
    expect(termSlips).toEqual([{ source: 'recommendations', printed: 'reconsiderations' }]);
    expect(sentences).toContainEqual({ origin: 'RELEASE', source: { __typename: 'Release' }, unmatchedNumbers: [] });
    const strange = sentences.flatMap(({ unmatchedNumbers }: { unmatchedNumbers: string[] }) => unmatchedNumbers);
    // the numbers of a sensitive sentence are told to nobody
    expect(strange).toEqual(['9-year-old', 'eleven weeks', 'five cases']);
    expect(pickUp.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['CLOSE', 'ABSENT']));
    const drifted = quotations.filter(({ matchedWords }: { matchedWords: number | null }) => matchedWords !== null);
    const counted = drifted.map(({ matchedWords, words }: Record<string, number>) => [matchedWords, words]);
    expect(counted).toEqual(expect.arrayContaining([[32, 34], [38, 38]])); // prettier-ignore
    for (const { derivesFrom } of drifted) expect(derivesFrom.length).toBeGreaterThan(0);
    expect(JSON.stringify(drifted)).toContain('[There was]');
  });

  test('are completed by a re-run where the first was killed before it read the others again', async () => {
    await read('../review/article.txt');
    await ingest(graph, documentOf('../review/release.txt'));
    const { again } = await read('../review/release.txt');
    expect(again).toHaveLength(1);
    const { articles } = await ask('{ articles { nodes { termSlips { printed } } } }');
    expect(articles.nodes[0].termSlips).toEqual([{ printed: 'reconsiderations' }]);
  });

  test('given again change nothing', async () => {
    await read(release);
    await read(article);
    const before = await exportGraph(graph);
    const told = '{ documents { nodes { texts { id } passages { totalCount } } } changes { totalCount } }';
    const answer = await ask(told);
    await read(article);
    await read(release);
    expect(await exportGraph(graph)).toBe(before);
    expect(await ask(told)).toEqual(answer);
  });

  test('in another version stand beside what they were, with what has come and gone', async () => {
    await read(release);
    const told = `{ documents { nodes { id texts { id sha256 }
      passages(first: 100) { nodes { exact text { id } } } } } }`;
    const [{ id, texts }] = (await ask(told)).documents.nodes;
    const [was, is] = ['few had been shown how to record', 'nobody had been shown how to record'];
    const bytes = Buffer.from(Buffer.from(documentOf(release).bytes).toString().replace(was, is));
    const outcome = await ingest(graph, { name: release, bytes }, { id });
    const change = { text: texts[0].id, gone: [expect.stringContaining(was)], come: [expect.stringContaining(is)] };
    expect(outcome).toMatchObject({ differences: [change] });
    const [document] = (await ask(told)).documents.nodes;
    expect(document.texts).toHaveLength(2);
    expect(document.texts).toContainEqual(texts[0]);
    const textsWith = (words: string) =>
      document.passages.nodes
        .filter(({ exact }: { exact: string | null }) => exact?.includes(words))
        .map(({ text }: { text: { id: string } }) => text.id === texts[0].id);
    expect([new Set(textsWith(was)), new Set(textsWith(is))]).toEqual([new Set([true]), new Set([false])]);
  });

  test('have every stored slice where it says', async () => {
    for (const name of [release, article]) await read(name);
    for (const text of await readStoredTexts(graph)) {
      const handed = await shelf.recall(text.sha256);
      const original = Buffer.from(handed?.bytes ?? []).toString('utf8');
      const verified = verify(text, await readStoredPassages(graph, text.id), original);
      expect(verified.faults).toEqual([]);
      expect(verified.compared).toBeGreaterThan(3);
    }
  });
});

describe('what people decide', () => {
  test('stays when a document is read again: accepted evidence, and a claim that was refused', async () => {
    await read(release);
    const findings = (await readProposed(graph, undefined)).filter(({ claim }) => claim.startsWith('finding:'));
    const [right, wrong] = findings;
    await settle(graph, right?.id ?? '', { isAccepted: true });
    await settle(graph, wrong?.id ?? '', { isAccepted: false });
    const decided = await exportGraph(graph);
    await read(release);
    expect(await exportGraph(graph)).toBe(decided);
    const { node, evidence } = await ask(
      `{ node(id: "${wrong?.claim}") { id } evidence: node(id: "${right?.id}") { ... on Evidence { state } } }`,
    );
    expect([node, evidence]).toEqual([null, { state: 'ACCEPTED' }]);
    const records = await readRecords(graph);
    expect(records.reduce((sum, one) => sum + one.accepted, 0)).toBe(1);
    expect(records.reduce((sum, one) => sum + one.rejected, 0)).toBe(1);
  });

  test('a question is settled by one of its candidates, and not asked again', async () => {
    await read('article-radio-marches-2015.txt');
    const [question] = await readQuestions(graph);
    expect(question?.text).toContain('Which inspection');
    await settle(graph, question?.id ?? '', { isAccepted: true, target: 'inspection:west-marches-2015-review' });
    await read('article-radio-marches-2015.txt');
    expect((await readQuestions(graph)).filter(({ text }) => text.includes('Which inspection'))).toEqual([]);
    const { articles } = await ask('{ articles { nodes { about { id } } } }');
    expect(articles.nodes).toEqual([{ about: [{ id: 'inspection:west-marches-2015-review' }] }]);
  });
});
