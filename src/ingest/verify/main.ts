import { config } from '../../config.js';
import { orEnd } from '../../end.js';
import type { Graph } from '../../neo4j/graph.js';
import { prepareQuickly } from '../../prepare.js';
import { contentOfText } from '../known/read-owner.js';
import { parse } from '../parse/parse.js';
import { openShelf, type Shelf } from '../shelf.js';
import { readStoredPassages, readStoredTexts } from './read-stored.js';
import { verify } from './verify.js';

const usage = `Usage: npm run verify
Checks that every stored passage stands in its text where it says: in the words that are kept, else in the file that was
read, where it still lies. Exit codes: 0 all stand; 1 one does not.`;

await orEnd(async () => {
  if (process.argv.length > 2) {
    console.error(usage);
    process.exitCode = process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 2;
    return;
  }
  const settings = config();
  const { graph, close } = await prepareQuickly(settings, (line) => console.error(line));
  try {
    if (
      !(await verifyAll(
        graph,
        openShelf(settings.stateDir, (sha256) => contentOfText(graph, sha256)),
      ))
    )
      process.exitCode = 1;
  } finally {
    await close();
  }
});

async function verifyAll(graph: Graph, shelf: Shelf): Promise<boolean> {
  const texts = await readStoredTexts(graph);
  let isSound = true;
  let [all, compared] = [0, 0];
  for (const text of texts) {
    const handed = text.content === null ? await shelf.recall(text.sha256) : undefined;
    const original = handed && (await parse(handed.bytes, { name: handed.name })).text;
    const verified = verify(text, await readStoredPassages(graph, text.id), original);
    all += verified.passages;
    compared += verified.compared;
    for (const { id, what } of verified.faults) console.log(`${id}: ${what}`);
    isSound = isSound && verified.faults.length === 0;
  }
  console.log(
    `${texts.length} texts, ${all} passages; the words of ${compared} were compared with their text, ${all - compared} are held as places alone or have no text at hand.`,
  );
  return isSound;
}
