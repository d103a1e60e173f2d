import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { config } from '../config.js';
import { orEnd } from '../end.js';
import type { Graph } from '../neo4j/driver.js';
import { prepare } from '../prepare.js';
import { ingest, type Wanted } from './ingest.js';
import { UnreadableDocument } from './parse/refusal.js';
import { printReading } from './print-reading.js';
import type { KnownDocument } from './world.js';

const usage = `Usage: npm run ingest -- [--document <id>] [--dry-run] <files>
  npm run ingest -- release.txt
  npm run ingest -- --document article:nottinghamshire-notts-tv-2016 saved-page.html
Reads a document that the graph knows (by its address or title, or by --document), keeps its passages as far as the
licence allows, and ties them to the claims that they support, each marked as read and proposed. --dry-run writes nothing.
Exit codes: 0 all were read; 1 one could not be; 2 wrong use.`;

await orEnd(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { document: { type: 'string' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (positionals.length === 0 || values.help === true) {
    console.error(usage);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const { graph, close } = await prepare(config(), (line) => console.error(line));
  try {
    for (const file of positionals) {
      const isRead = await ingestFile(graph, file, { id: values.document, isDry: values['dry-run'] === true });
      if (!isRead) process.exitCode = 1;
    }
  } finally {
    await close();
  }
});

/** One document, one transaction. Says what it read, or in a sentence why it did not. */
async function ingestFile(graph: Graph, file: string, wanted: Wanted): Promise<boolean> {
  try {
    const taken = await ingest(graph, { name: file, bytes: await readFile(file) }, wanted);
    if (taken.kind === 'UNKNOWN') return refuse(file, whichOf(taken.likely));
    console.log(printReading(file, taken));
    const { report } = taken;
    if (report === undefined) return true;
    const { created, changed, retracted } = report.nodes;
    console.log(`  ${created} nodes made, ${changed} changed, ${retracted} withdrawn`);
    return true;
  } catch (error) {
    if (error instanceof UnreadableDocument) return refuse(file, error.message);
    if (error instanceof Error && 'code' in error) return refuse(file, `It cannot be opened: ${error.message}`);
    throw error;
  }
}

function whichOf(likely: readonly KnownDocument[]): string {
  const list = likely.map(({ id, title }) => `\n  ${id}  ${title ?? ''}`).join('');
  const hint = list === '' ? ' A document that is not in the graph is first added to the seed.' : ` It may be:${list}`;
  return `Which document this is, is not known; name it with --document <id>.${hint}`;
}

function refuse(file: string, why: string): false {
  console.error(`${file}: ${why}`);
  return false;
}
