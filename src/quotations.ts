import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { orEnd } from './end.js';
import { decodeAsIs } from './ingest/parse/decode.js';
import { formatOf } from './ingest/parse/format.js';
import { MOST_BYTES, parse } from './ingest/parse/parse.js';
import { UnreadableDocument } from './ingest/parse/refusal.js';
import { quotationsOf } from './ingest/quote/find.js';
import { type FoundQuotation, onOneLine } from './ingest/quote/quotation.js';

const usage = `Usage: npm run quotations -- [--text] <files: .txt, a saved .html, .pdf; or - for standard input>
  npm run --silent quotations -- article.txt | jq 'select(.isDirect) | [.speakerAsPrinted, .start, .end]'
  curl -s https://example.org/news.html | npm run --silent quotations -- -
  npm run --silent quotations -- --text page.html   # the text that the offsets count in

One JSON line a quotation, in the order of the text:
  file, start, end   from the first to the last piece, in UTF-16 code units of the decoded text, from 0, without the
                     byte order mark; of a page or a PDF, of the text that --text prints
  pieces, exact      the words without their outer marks; several pieces where an attribution or a paragraph parts them
  isDirect, isScrap  between marks, or after a colon; some words within a sentence of the writer's
  speakerAsPrinted, roleAsPrinted, speaker, role, cue   slices of the text, the first two without line breaks; null where
                     it does not say. For "she said", whom she stands for, or null where the text leaves it open
  rule, ruleVersion, score, reasons                     how the speaker was found, and how far that can be trusted
Exit codes: 0 all files were read (also without a quotation); 1 one could not be; 2 wrong use.`;

// `| head` closes the pipe when it has seen enough: no fault of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await orEnd(async () => {
  const wanted = wantedOf();
  if (typeof wanted === 'string' || wanted.help) {
    const complaint = typeof wanted === 'string' ? `${wanted}\n\n` : '';
    (typeof wanted === 'string' ? console.error : console.log)(complaint + usage);
    process.exitCode = typeof wanted === 'string' ? 2 : 0;
    return;
  }
  for (const file of wanted.files) if (!(await print(file, wanted.isText))) process.exitCode = 1;
});

async function print(file: string, isText: boolean): Promise<boolean> {
  try {
    const { text, found } = await read(file);
    if (isText) process.stdout.write(text);
    else for (const quotation of found) console.log(JSON.stringify(lineOf(file, quotation)));
    return true;
  } catch (error) {
    console.error(`${file}: ${whyNot(error)}`);
    return false;
  }
}

/** What the user asks for, or what is wrong with it. */
function wantedOf(): string | { files: string[]; isText: boolean; help: boolean } {
  try {
    const { values, positionals: files } = parseArgs({
      allowPositionals: true,
      options: { text: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const help = values.help === true;
    if (files.length === 0 && !help) return 'Name at least one file, or - for standard input.';
    return { files, isText: values.text === true, help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Of a plain text every line counts; of a page or a PDF what its reader takes for the article. */
async function read(file: string): Promise<{ text: string; found: FoundQuotation[] }> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  if (bytes.length > 0 && bytes.length <= MOST_BYTES && formatOf(bytes, file) === 'txt') {
    const { text, remarks } = decodeAsIs(bytes);
    for (const remark of remarks) console.error(`${file}: ${remark}`);
    return { text, found: quotationsOf(text) };
  }
  const { text, parts } = await parse(bytes, { name: file });
  return { text, found: quotationsOf(text, parts) };
}

function whyNot(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder: name the files in it.';
  if (code === 'EACCES') return 'You may not read it.';
  throw error;
}

function lineOf(file: string, quotation: FoundQuotation): object {
  const { pieces, exact, isDirect, isScrap, speaker, role, cue, rule, ruleVersion, score, reasons } = quotation;
  return {
    file,
    start: pieces[0]?.start,
    end: pieces.at(-1)?.end,
    exact,
    isDirect,
    isScrap,
    speakerAsPrinted: speaker ? onOneLine(speaker) : null,
    roleAsPrinted: role ? onOneLine(role) : null,
    pieces,
    speaker: speaker ?? null,
    role: role ?? null,
    cue: cue ?? null,
    rule,
    ruleVersion,
    score,
    reasons,
  };
}
