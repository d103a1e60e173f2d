import { config } from '../config.js';
import { orEnd } from '../end.js';
import type { Graph } from '../neo4j/graph.js';
import { prepareQuickly } from '../prepare.js';
import { FileGone, filesIn, handedFrom, saidBeside } from './command/files.js';
import { type Options, optionsOf, usage, WrongUse } from './command/options.js';
import { progressOf } from './command/progress.js';
import { type Handed, ingest } from './ingest.js';
import { rankOf } from './known/known-claims.js';
import { contentOfText } from './known/read-owner.js';
import { readShas } from './known/read-texts.js';
import { ingestInRank } from './later.js';
import { UnreadableDocument } from './parse/refusal.js';
import { openShelf, type Shelf } from './shelf.js';
import { printTold } from './told/print.js';
import { refused, tell } from './told/tell.js';
import type { Told } from './told/told.js';
import type { Wanted } from './which.js';

// `| head` closes the pipe when it has seen enough: no fault of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await orEnd(async () => {
  try {
    await run(optionsOf(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
});

/** A document to be read: when it is its turn, so that one that cannot be opened is told like one that cannot be read. */
interface Task {
  readonly file: string;
  readonly open: () => Promise<{ handed: Handed; wanted: Wanted }>;
  /** One of all that were read, in their rank: none has to be read again for another. */
  readonly isInRank?: boolean;
}

async function run(options: Options): Promise<void> {
  if (options.isHelp) {
    console.error(usage);
    return;
  }
  const settings = config();
  const files = options.files.length > 0 ? await filesIn(options.files) : [];
  const { graph, close } = await prepareQuickly(settings, (line) => console.error(line));
  try {
    const shelf = openShelf(settings.stateDir, (sha256) => contentOfText(graph, sha256));
    const tasks = [
      ...(options.isReread && files.length === 0 ? await allRead(graph, shelf) : []),
      ...files.map((file) => taskOf(file, options)),
    ];
    const progress = progressOf(tasks.length, process.stderr);
    for (const task of tasks) {
      const told = await readOne(graph, task, shelf);
      progress.step(`${task.file}: ${told.status.toLowerCase()}`);
      if (told.status === 'REFUSED') process.exitCode = 1;
      console.log(options.isJson ? JSON.stringify(told) : printTold(told));
    }
    progress.end();
  } finally {
    await close();
  }
}

function taskOf(file: string, { given, kind, id, isDry }: Options): Task {
  return {
    file,
    open: async () => {
      const said = await saidBeside(file, { given, ...(kind && { kind }), ...(id !== undefined && { id }) });
      return { handed: await handedFrom(file), wanted: { ...said, isDry } };
    },
  };
}

/** Everything that was read before, from where it lay: each once, after all that it draws on. */
async function allRead(graph: Graph, shelf: Shelf): Promise<Task[]> {
  const texts = await readShas(graph);
  const inRank = texts.toSorted((one, other) => (rankOf(one.id) < rankOf(other.id) ? -1 : 1));
  return inRank.map(({ document, sha256 }) => ({
    file: document,
    isInRank: true,
    open: async () => {
      const handed = await shelf.recall(sha256);
      if (handed === undefined) throw new FileGone(document);
      return { handed, wanted: { id: document } };
    },
  }));
}

/** Says what was read, or in a sentence why it was not. */
async function readOne(graph: Graph, { file, open, isInRank = false }: Task, shelf: Shelf): Promise<Told> {
  try {
    const { handed, wanted } = await open();
    const outcome = isInRank
      ? { ...(await ingest(graph, handed, wanted)), again: [], missing: [] }
      : await ingestInRank(graph, handed, wanted, shelf);
    return outcome.kind === 'REFUSED' ? refused(file, outcome.code, outcome.reason) : tell(file, outcome);
  } catch (error) {
    if (error instanceof UnreadableDocument) return refused(file, error.code, error.message);
    if (error instanceof FileGone) return refused(file, 'NOT_FOUND', error.message);
    if (error instanceof WrongUse) return refused(file, 'WRONG_USE', error.message);
    if (error instanceof Error && 'syscall' in error)
      return refused(file, 'NOT_FOUND', `It cannot be opened: ${error.message}`);
    throw error;
  }
}
