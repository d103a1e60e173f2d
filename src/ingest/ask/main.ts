import { config } from '../../config.js';
import { orEnd } from '../../end.js';
import type { Graph } from '../../neo4j/graph.js';
import { prepareQuickly } from '../../prepare.js';
import { contentOfText, hashOfText } from '../known/read-owner.js';
import { ingestInRank } from '../later.js';
import { openShelf, type Shelf } from '../shelf.js';
import { readProposed, readQuestions, readRecords } from './open.js';
import { printProposed, printQuestions, printRecords } from './print.js';
import { CannotSettle, settle, type Settled } from './settle.js';

const usage = `Usage: npm run questions -- list [--evidence [<document>]]
  npm run questions -- list
  npm run questions -- accept <question> <candidate>
  npm run questions -- reject <question or evidence>
What readers of documents could not settle, and evidence that nobody has looked at yet. An accepted candidate is what the
words speak of; a rejected question means none of its candidates. Evidence is accepted or rejected by its id. What is
decided stays when the document is read again. list also shows how often each rule was right, where somebody has looked.
Exit codes: 0 done; 1 there is no such thing, or it cannot be settled so; 2 wrong use.`;

await orEnd(async () => {
  const [verb, id, target] = process.argv.slice(2);
  const isList = verb === 'list' && (id === undefined || id === '--evidence');
  const isAnswer = (verb === 'accept' || verb === 'reject') && id !== undefined;
  if (!isList && !isAnswer) {
    console.error(usage);
    process.exitCode = verb === '--help' || verb === '-h' ? 0 : 2;
    return;
  }
  const settings = config();
  const { graph, close } = await prepareQuickly(settings, (line) => console.error(line));
  try {
    if (isAnswer) await answer(graph, shelfOf(graph, settings.stateDir), { id, isAccepted: verb === 'accept', target });
    else console.log(id === undefined ? await listed(graph) : printProposed(await readProposed(graph, target)));
  } catch (error) {
    if (!(error instanceof CannotSettle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await close();
  }
});

function shelfOf(graph: Graph, stateDir: string): Shelf {
  return openShelf(stateDir, (sha256) => contentOfText(graph, sha256));
}

async function listed(graph: Graph): Promise<string> {
  const [questions, records] = [await readQuestions(graph), await readRecords(graph)];
  return [printQuestions(questions), '', printRecords(records)].join('\n');
}

interface Answer {
  readonly id: string;
  readonly isAccepted: boolean;
  readonly target: string | undefined;
}

async function answer(graph: Graph, shelf: Shelf, { id, isAccepted, target }: Answer): Promise<void> {
  const settled = await settle(graph, id, { isAccepted, target });
  console.log(`${id}: ${isAccepted ? 'accepted' : 'rejected'}.`);
  if (settled.isToBeRead) console.log(await readAgain(graph, shelf, settled));
}

/** A settled question takes effect when its document is read again. */
async function readAgain(graph: Graph, shelf: Shelf, { text, document }: Settled): Promise<string> {
  const sha256 = await hashOfText(graph, text);
  const handed = sha256 === undefined ? undefined : await shelf.recall(sha256);
  const outcome = handed && (await ingestInRank(graph, handed, { id: document }, shelf));
  if (outcome?.kind === 'READ') return `${document} was read again with that.`;
  return `It takes effect when ${document} is read again; its file is not where it was: npm run ingest -- --document ${document} <file>.`;
}
