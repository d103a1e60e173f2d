import { beforeEach, describe, expect, test } from '@jest/globals';
import { ingest } from '../../src/ingest/ingest.js';
import { load } from '../../src/ingest/load.js';
import { seedInput } from '../../src/ingest/seed.js';
import { borsetshire, filesOf } from '../borsetshire.js';
import { fixtureSeed } from '../fixture-seed.js';
import { ask } from '../neo4j/asked.js';
import { graph } from '../neo4j/empty.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a release on an inspection that the graph lacks', () => {
  const release = [
    'Borsetshire Constabulary – National child protection inspection',
    'Published on 14 March 2017',
    'HMIC inspected Borsetshire Constabulary in November 2016. This is the first inspection of how it protects children.',
    'However, inspectors were concerned that children were still held in custody overnight.',
    'HM Inspector of Constabulary Ada Venn said: “I was pleased to see the commitment of its staff.”',
  ].join('\n\n');
  const handed = { name: 'release.txt', bytes: bytes(release) };

  test('brings it, with who says so, and brings it no second time', async () => {
    const { force = [], organisation = [], theme = [] } = borsetshire();
    await load(graph, seedInput(filesOf({ force, organisation, theme })));
    const dry = await ingest(graph, handed, { isDry: true });
    expect(dry).toMatchObject({ remarks: expect.arrayContaining([expect.stringContaining('would be made')]) });
    const first = await ingest(graph, handed);
    expect(first).toMatchObject({
      kind: 'READ',
      subject: { inspection: { id: 'inspection:borsetshire-2016-initial' } },
    });
    const { inspection } = await ask(`{
      inspection(id: "inspection:borsetshire-2016-initial") { kind title fieldwork { text } statements { property value reason } }
    }`);
    expect(inspection).toMatchObject({
      kind: 'INITIAL',
      fieldwork: { text: 'November 2016' },
      statements: expect.arrayContaining([expect.objectContaining({ property: 'fieldwork', value: '2016-11' })]),
    });
    const again = await ingest(graph, handed);
    expect(again).toMatchObject({ report: { nodes: { created: 0, changed: 0, retracted: 0 } } });
  });
});

describe('a publisher that the graph lacks', () => {
  const article = [
    'Inspectors criticise Borsetshire Constabulary over child protection',
    'Ambridge Post, 3 December 2014',
    'Borsetshire Constabulary left children at risk, inspectors from HMIC have found. They visited the force in June 2014.',
  ].join('\n\n');
  const handed = { name: 'article.txt', bytes: bytes(article) };
  const said = { given: { publisher: 'Ambridge Post', publishedOn: '2014-12-03' } };
  const post = {
    id: 'organisation:ambridge-post',
    name: 'Ambridge Post',
    kind: 'NEWS_PUBLISHER',
    aliases: ['The Post'],
  };

  beforeEach(() => load(graph, seedInput(fixtureSeed())));

  test('stays when the article is read again, also without its name', async () => {
    const first = await ingest(graph, handed, said);
    expect(first).toMatchObject({ kind: 'READ', subject: { document: { publishers: [post.id] } } });
    const id = first.kind === 'READ' ? first.subject.document.id : '';
    const again = await ingest(graph, handed, { id });
    expect(again).toMatchObject({ report: { nodes: { created: 0, changed: 0, retracted: 0 } } });
  });

  test('becomes the seed’s where people add it there, and no reading takes it away', async () => {
    const seed = fixtureSeed().map(({ file, text }) =>
      file === 'organisation.json' ? { file, text: JSON.stringify([...JSON.parse(text), post]) } : { file, text },
    );
    await ingest(graph, handed, said);
    await load(graph, seedInput(seed));
    expect(await load(graph, seedInput(seed))).not.toHaveProperty('load');
    await ingest(graph, handed, said);
    const { articles } = await ask(
      '{ articles(first: 5) { nodes { publishers { ... on Organisation { id aliases } } } } }',
    );
    expect(articles.nodes).toEqual([{ publishers: [{ id: post.id, aliases: ['The Post'] }] }]);
  });
});
