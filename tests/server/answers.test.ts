import { expect, test } from '@jest/globals';
import { load } from '../../src/ingest/load.js';
import { loadSeed, seedInput } from '../../src/ingest/seed.js';
import { answering } from '../../src/schema.js';
import { serve } from '../../src/server.js';
import { graph } from '../neo4j/empty.js';

const felpersham = (name: string) => ({
  ...seedInput([
    {
      file: 'force.json',
      text: JSON.stringify([{ id: 'force:felpersham', name, onsCode: 'E00', region: 'Nowhere', country: 'ENGLAND' }]),
    },
  ]),
  owner: 'felpersham',
});

test('an answer already given is right from the moment a load has committed', async () => {
  await loadSeed(graph, 'seed');
  const serving = await serve(answering(), graph, { port: 0, host: 'localhost', logLevel: 'silent' });
  const query = '{ force(id: "force:felpersham") { name } }';
  const ask = async () => {
    const answer = await fetch(`${serving.url}?query=${encodeURIComponent(query)}`);
    return { etag: answer.headers.get('etag'), body: await answer.json() };
  };
  try {
    const names = [];
    for (const name of ['Felpersham Police', 'Felpersham Constabulary', 'Felpersham Police']) {
      await load(graph, felpersham(name));
      const answers = [await ask(), await ask(), await ask()];
      for (const { body } of answers) expect(body).toMatchObject({ data: { force: { name } } });
      names.push(answers[0]?.etag);
    }
    // The tag is of the words: what is again as it was has its old one.
    expect(names[0]).toBe(names[2]);
    expect(names[0]).not.toBe(names[1]);
  } finally {
    await serving.close();
  }
});
