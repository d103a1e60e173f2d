import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Given } from '../document.js';
import type { Draft } from './block.js';
import { joinLines } from './pdf-blocks.js';
import { linesOfPage, withoutRunningHeads } from './pdf-lines.js';
import { UnreadableDocument } from './refusal.js';
import { countWords } from './rules.js';

const mostPages = 2000;
/** A scan may have a stamp or a page number; a text has more. */
const fewestWords = 25;
const fewestWordsAPage = 5;

interface Page {
  items: readonly TextItem[];
  height: number;
}

export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const { pages, given } = await open(bytes);
  const lines = pages.flatMap(({ items, height }, index) => linesOfPage(items, index + 1, height));
  const { text, blocks, pageStarts } = joinLines(withoutRunningHeads(lines, pages.length));
  if (countWords(text) < Math.max(fewestWords, pages.length * fewestWordsAPage)) {
    throw new UnreadableDocument(
      'SCANNED_PDF',
      'Its pages are pictures without text: run text recognition on it first.',
    );
  }
  return { text, blocks, pageStarts, given, remarks: [] };
}

async function open(bytes: Uint8Array): Promise<{ pages: Page[]; given: Given }> {
  // a copy, because pdf.js takes the bytes it is given away
  const task = getDocument({
    ...{ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS },
    ...{ isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false },
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) {
      throw new UnreadableDocument(
        'TOO_MANY_PAGES',
        `It has ${pdf.numPages} pages, and ${mostPages} are the most that is read.`,
      );
    }
    return { pages: await readPages(pdf), given: await givenBy(pdf) };
  } catch (error) {
    throw refusalFor(error);
  } finally {
    await task.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    // view is x, y, right, top
    const [, , , height = 842] = page.view;
    const content: TextContent = await page.getTextContent({ includeMarkedContent: false });
    pages.push({ items: content.items.filter((item): item is TextItem => 'str' in item), height });
    page.cleanup();
  }
  return pages;
}

async function givenBy(pdf: PDFDocumentProxy): Promise<Given> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  const isFileName = /^(microsoft |untitled|document\d*$)|\.(docx?|pdf|indd|rtf|pub)$/i.test(title);
  return { pages: pdf.numPages, ...(title !== '' && !isFileName && { title }) };
}

/** pdf.js fails in many ways on a file that is not whole; the way is kept as the cause. */
function refusalFor(error: unknown): Error {
  if (error instanceof UnreadableDocument) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UnreadableDocument('ENCRYPTED_PDF', 'It is locked with a password: save a copy without one.', {
      cause: error,
    });
  }
  return new UnreadableDocument('BROKEN_PDF', 'It begins as a PDF, but cannot be read as one.', { cause: error });
}
