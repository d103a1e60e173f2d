import type { Given, ParsedDocument, Sentence } from '../document.js';
import type { Draft } from './block.js';
import { formatOf } from './format.js';
import type { Format } from './format.js';
import { UnreadableDocument } from './refusal.js';
import { partsOf, type Split } from './roles.js';
import { readTxt } from './txt.js';

export interface ParseOptions {
  /** The file's name: tells a saved page from a text that mentions one. */
  name?: string;
  /** What the user says of the document, which counts before what the page says. */
  given?: Given;
}

/** 25 MB: the longest report is a fifth of that, pictures included. */
export const MOST_BYTES = 25_000_000;

/** Reads a document. Throws UnreadableDocument, with a code and a sentence, where it cannot. */
export async function parse(bytes: Uint8Array, { name, given }: ParseOptions = {}): Promise<ParsedDocument> {
  refuseSize(bytes);
  const format = formatOf(bytes, name);
  return complete(format, await readers[format](bytes), given);
}

/** The same for what is known to be plain text, without waiting. */
export function parseTxt(bytes: Uint8Array, given?: Given): ParsedDocument {
  refuseSize(bytes);
  return complete('txt', readTxt(bytes), given);
}

/** The readers of pages and PDFs are loaded when the first one comes: they take longer to load than a text to read. */
const readers: Record<Format, (bytes: Uint8Array) => Draft | Promise<Draft>> = {
  txt: readTxt,
  html: async (bytes) => (await import('./html.js')).readHtml(bytes),
  pdf: async (bytes) => (await import('./pdf.js')).readPdf(bytes),
};

function refuseSize({ length }: Uint8Array): void {
  if (length === 0) throw new UnreadableDocument('EMPTY', 'There is nothing in it.');
  if (length > MOST_BYTES) {
    const size = Math.round(length / 1e6);
    throw new UnreadableDocument(
      'TOO_LARGE',
      `It has ${size} MB, and ${MOST_BYTES / 1e6} MB are the most that is read.`,
    );
  }
}

function complete(format: Format, draft: Draft, given: Given = {}): ParsedDocument {
  const { text, remarks, pageStarts } = draft;
  const splits = partsOf(draft);
  const paged = pageStarts && { pageStarts };
  const parts = splits.map(({ part }) => part);
  return {
    text,
    parts,
    sentences: sentencesIn(splits),
    ...paged,
    given: { ...draft.given, ...given },
    format,
    remarks,
  };
}

function sentencesIn(splits: readonly Split[]): Sentence[] {
  const sentences: Sentence[] = [];
  splits.forEach(({ part: { start, text }, spans }, part) => {
    for (const { start: from, end: to } of spans) {
      const index = sentences.length;
      sentences.push({ index, start: start + from, end: start + to, text: text.slice(from, to), part });
    }
  });
  return sentences;
}
