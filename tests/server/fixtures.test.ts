import { expect, test } from '@jest/globals';
import { ingest } from '../../src/ingest/ingest.js';
import { load } from '../../src/ingest/load.js';
import { UnreadableDocument } from '../../src/ingest/parse/refusal.js';
import { seedInput } from '../../src/ingest/seed.js';
import { printTold } from '../../src/ingest/told/print.js';
import { tell } from '../../src/ingest/told/tell.js';
import { readStoredPassages, readStoredTexts } from '../../src/ingest/verify/read-stored.js';
import { verify } from '../../src/ingest/verify/verify.js';
import { fixtureSeed } from '../fixture-seed.js';
import { fixtures } from '../fixture-world.js';
import { graph } from '../neo4j/empty.js';

test('every document of the fixtures is read, or refused with a code and a sentence, and what is stored stands in its text', async () => {
  await load(graph, seedInput(fixtureSeed()));
  const leaks: string[] = [];
  for (const { file, bytes, answers } of fixtures()) {
    const outcome = await ingest(graph, { name: file, bytes }).catch((error: unknown) => {
      if (error instanceof UnreadableDocument)
        return { kind: 'REFUSED' as const, code: error.code, reason: error.message };
      throw error;
    });
    expect([file, outcome.kind]).toEqual([file, answers.kind === 'OTHER' ? 'REFUSED' : 'READ']);
    if (outcome.kind === 'REFUSED') {
      expect(outcome.reason).toMatch(/^[A-Z].*\.$/);
      continue;
    }
    const printed = printTold(tell(file, outcome));
    // nothing of a case with a child, an age and an offence is printed
    const shown = (answers.sensitive ?? []).filter(({ words }: { words: string }) =>
      printed.includes(words.slice(0, 160)),
    );
    leaks.push(...shown.map(({ words }: { words: string }) => `${file}: ${words}`));
  }
  expect(leaks).toEqual([]);
  const texts = await readStoredTexts(graph);
  expect(texts.length).toBe(fixtures().filter(({ answers }) => answers.kind !== 'OTHER').length);
  for (const text of texts) {
    expect(verify(text, await readStoredPassages(graph, text.id), undefined).faults).toEqual([]);
  }
});
