import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { orEnd } from './end.js';
import { quotationsOf } from './ingest/quote/find.js';

const usage = `Usage: npm run quotations -- <files, or - for standard input>
  npm run --silent quotations -- article.txt | jq 'select(.isDirect) | [.speakerAsPrinted, .start, .end]'
  curl -s https://example.org/news.txt | npm run --silent quotations -- -

One JSON line a quotation: file, start, end, pieces, exact, speakerAsPrinted, roleAsPrinted, isDirect.
Offsets count UTF-16 code units from 0; a quotation that an attribution interrupts has several pieces.
speakerAsPrinted is null where the text does not say who spoke.
Exit codes: 0 all files were read; 1 one could not be read, or is not UTF-8 text; 2 no file was named.`;

const largest = 25 * 1024 * 1024;

// `| head` closes the pipe when it has seen enough: no fault of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await orEnd(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0 || files.some((file) => file === '--help' || file === '-h')) {
    console.error(usage);
    process.exitCode = files.length === 0 ? 2 : 0;
    return;
  }
  for (const file of files) {
    try {
      print(file, await textOf(file));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
});

async function textOf(file: string): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  if (bytes.length > largest) throw new Error(`${bytes.length} bytes; the most that is read is ${largest}.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error('is not UTF-8 text.', { cause });
  }
  if (text.includes('\0')) throw new Error('is not a text: it has a zero byte.');
  if (text.trim() === '') throw new Error('is empty.');
  return text;
}

function print(file: string, text: string): void {
  for (const { pieces, exact, speaker, role, isDirect } of quotationsOf(text)) {
    const line = {
      file,
      start: pieces[0]?.start,
      end: pieces.at(-1)?.end,
      pieces,
      exact,
      speakerAsPrinted: speaker?.exact ?? null,
      roleAsPrinted: role?.exact ?? null,
      isDirect,
    };
    console.log(JSON.stringify(line));
  }
}
