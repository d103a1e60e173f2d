import type { Block } from './block.js';
import { isElement, isText } from './dom.js';
import type { DomElement, DomNode } from './dom.js';
import { blocksOf } from './lines.js';
import { plain } from './rules.js';

/** Their words are no words of the page. */
const silent = new Set(
  'script style noscript template svg iframe object button form input select textarea nav footer dialog audio video'.split(
    ' ',
  ),
);
/** They begin and end a block. */
const blocking = new Set(
  'p div section article main header aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr caption blockquote pre figure figcaption hr address details summary'.split(
    ' ',
  ),
);

type Context = Pick<Block, 'hint' | 'level' | 'marker'>;

/** A run of words that the page shows as one, its white space collapsed; forced line breaks stay, and tabs part cells. */
interface Run {
  words: string;
  context: Context;
  isLink: boolean;
}

/** Words and blocks of a part of a page, in its order. */
export function readBlocks(root: DomElement): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const { words, context, isLink } of runsOf(root)) {
    if (text !== '') text += context.marker === undefined ? '\n\n' : '\n';
    const at = text.length;
    text += words;
    for (const block of blocksOf(words)) {
      const [start, end] = [at + block.start, at + block.end];
      blocks.push({ ...block, ...context, ...(isLink && !context.hint && { hint: 'link' }), start, end });
    }
  }
  return { text, blocks };
}

type Step = { node: DomNode; context: Context; isLink: boolean; place?: number } | { leave: Context };

/** Walks without recursion: a page may be nested deeper than the stack. */
function runsOf(root: DomElement): Run[] {
  const page = collector();
  const steps: Step[] = [{ node: root, context: {}, isLink: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      page.begin(step.leave);
      continue;
    }
    const { node, isLink, place } = step;
    if (isText(node)) page.write((node.textContent ?? '').replace(/\s+/g, ' '), isLink);
    if (!isElement(node) || isSilent(node)) continue;
    if (node.localName === 'br') page.write('\n', isLink);
    if (/^t[dh]$/.test(node.localName)) page.write('\t', isLink);
    let { context } = step;
    if (blocking.has(node.localName)) {
      context = contextOf(node, context, place);
      steps.push({ leave: step.context });
      page.begin(context);
    }
    for (const next of stepsInto(node, context, isLink || node.localName === 'a')) steps.push(next);
  }
  return page.runs();
}

/** The last first, since steps are taken from the end. Items of a numbered list know their place. */
function stepsInto(node: DomElement, context: Context, isLink: boolean): Step[] {
  let place = 0;
  const steps = [...node.childNodes].map((child): Step => {
    const isItem = node.localName === 'ol' && isElement(child) && child.localName === 'li';
    return { node: child, context, isLink, ...(isItem && { place: (place += 1) }) };
  });
  return steps.reverse();
}

function collector() {
  const runs: Run[] = [];
  let [words, linked] = ['', ''];
  let context: Context = {};
  const end = () => {
    const shown = words
      .replace(/[^\S\n\t]+/g, ' ')
      .replace(/ ?([\n\t]) ?/g, '$1')
      .trim();
    if (shown !== '') runs.push({ words: shown, context, isLink: plain(linked) === plain(shown) });
    [words, linked] = ['', ''];
  };
  return {
    write(more: string, isLink: boolean): void {
      words += more;
      if (isLink) linked += more;
    },
    begin(next: Context): void {
      end();
      context = next;
    },
    runs(): Run[] {
      end();
      return runs;
    },
  };
}

function isSilent(element: DomElement): boolean {
  if (silent.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (/display:\s*none/i.test(element.getAttribute('style') ?? '')) return true;
  // the number of a footnote
  return element.localName === 'sup' && /^[\s[(\d\])]*$/.test(element.textContent ?? '');
}

function contextOf(element: DomElement, within: Context, place?: number): Context {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) return { hint: 'heading', level: Number(level) };
  if (element.localName === 'li') return { marker: place === undefined ? '' : `${place}.` };
  const isCaption = /\b(wp-)?(image-|media-)?caption(-text)?\b/.test(element.getAttribute('class') ?? '');
  if (element.localName === 'figcaption' || isCaption) return { hint: 'caption' };
  return element.localName === 'tr' ? { hint: 'row' } : within;
}
