import { Readability } from '@mozilla/readability';
import type { Draft } from './block.js';
import { decode } from './decode.js';
import { readDom, sizeOf } from './dom.js';
import type { DomDocument, DomElement } from './dom.js';
import { latin1 } from './format.js';
import { readBlocks } from './html-blocks.js';
import { givenBy } from './page-metadata.js';
import { UnreadableDocument } from './refusal.js';
import { countWords, plain } from './rules.js';

const fewestWords = 25;

/** A saved page: its article, without what the site puts around it. */
export function readHtml(bytes: Uint8Array): Draft {
  const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(latin1(bytes.subarray(0, 2048)))?.[1];
  const { text: html, remarks } = decode(bytes, declared);
  const page = readDom(html);
  const given = givenBy(page);
  const printed = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const headline = printed === '' ? given.title : (printed ?? given.title);
  const { text, blocks } = withHeadline(bodyOf(html, page), headline);
  if (countWords(text) < fewestWords) {
    throw new UnreadableDocument(
      'HTML_WITHOUT_TEXT',
      'The page holds no text to read: it may be filled by a program, or hide behind a wall. Save it from a browser once it shows.',
    );
  }
  return { text, blocks, given, remarks };
}

type Body = Pick<Draft, 'text' | 'blocks'>;

/** Readability may take a section for the whole; a page that marks its article or main part knows better. */
function bodyOf(html: string, page: DomDocument): Body {
  const marked = ['article', 'main', '[role="main"]']
    .map((selector) => only(page, selector))
    .find((each) => each !== undefined);
  const whole = marked ?? page.body;
  const found = articleOf(readDom(html));
  const [all, article] = [whole, found].map((each) => each && readBlocks(each));
  if (!article) return all ?? { text: '', blocks: [] };
  const isPart = marked && all && countWords(article.text) < countWords(all.text) / 2;
  return isPart || countWords(article.text) < fewestWords ? (all ?? article) : article;
}

function only(page: DomDocument, selector: string): DomElement | undefined {
  const [first, second] = page.querySelectorAll(selector);
  return second ? undefined : first;
}

const deepest = 100;
const mostNodes = 100_000;

/** Its time grows with the square of a page's depth; a page that no editor wrote is read as a whole. It changes the page. */
function articleOf(page: DomDocument): DomElement | undefined {
  const { depth, nodes } = sizeOf(page);
  if (depth > deepest || nodes > mostNodes) return undefined;
  // readability knows nodes as browsers have them, and hands back one of ours
  const reader = new Readability<DomElement>(page, { serializer: (node: unknown) => node as DomElement });
  return reader.parse()?.content ?? undefined;
}

/** Readability leaves the headline out, since a browser shows it elsewhere. */
function withHeadline({ text, blocks }: Body, headline?: string): Body {
  if (!headline) return { text, blocks };
  const isThere = blocks.slice(0, 4).some(({ start, end }) => plain(text.slice(start, end)) === plain(headline));
  if (isThere) return { text, blocks };
  const shift = headline.length + 2;
  return {
    text: `${headline}\n\n${text}`,
    blocks: [
      { start: 0, end: headline.length, hint: 'heading', level: 1, isApart: true },
      ...blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift })),
    ],
  };
}
