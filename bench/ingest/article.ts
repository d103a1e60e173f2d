import { own, swaps } from './phrases.js';
import type { Random } from '../random.js';
import type { Release } from './release.js';

/** What was done to a sentence on its way into the paper. */
export type Edit = 'NONE' | 'CUT_START' | 'CUT_END' | 'CUT_INSIDE' | 'SUBSTITUTED' | 'BRACKETED' | 'QUOTED' | 'JOINED';

export interface Line {
  text: string;
  /** Absent where the article says something of its own. */
  copied?: { release: string; sentences: readonly number[]; edit: Edit };
}

export interface Article {
  text: string;
  lines: readonly Line[];
}

const edits: readonly Edit[] = [
  'NONE',
  'CUT_START',
  'CUT_END',
  'CUT_INSIDE',
  'SUBSTITUTED',
  'BRACKETED',
  'QUOTED',
  'JOINED',
];

/** An article made from a release: ten sentences of it, each with a recorded edit, and four of its own. */
export function articleOf({ id, sentences }: Release, random: Random): Article {
  const first = random.below(sentences.length);
  const lines = Array.from({ length: 10 }, (_, step): Line => {
    const at = (first + step * 5) % sentences.length;
    const edit = random.pick(edits);
    const other = (at + 7) % sentences.length;
    const used = edit === 'JOINED' ? [at, other] : [at];
    const words = used.map((one) => (sentences[one] ?? '').replace(/\.$/, '').split(' '));
    return { text: `${applied(edit, words, random)}.`, copied: { release: id, sentences: used, edit } };
  });
  for (let extra = 0; extra < 4; extra += 1)
    lines.splice(random.below(lines.length), 0, { text: `${random.pick(own)}.` });
  return { text: [lines[0]?.text.slice(0, 60) ?? '', ...lines.map(({ text }) => text)].join('\n\n'), lines };
}

function applied(edit: Edit, [words = [], others = []]: readonly (readonly string[])[], random: Random): string {
  const third = Math.floor(words.length / 3);
  switch (edit) {
    case 'NONE':
      return words.join(' ');
    case 'CUT_START':
      return capital(words.slice(2 + random.below(third)).join(' '));
    case 'CUT_END':
      return words.slice(0, words.length - 2 - random.below(third)).join(' ');
    case 'CUT_INSIDE':
      return [...words.slice(0, third), ...words.slice(third + 1 + random.below(third))].join(' ');
    case 'SUBSTITUTED':
      return words.map((word) => swaps.get(word) ?? (random.isHit(1 / 9) ? 'reportedly' : word)).join(' ');
    case 'BRACKETED':
      return `“[They say] ${words.slice(3).join(' ')}”`;
    case 'QUOTED':
      return `A spokesman for the watchdog said: “${words.join(' ')}”`;
    case 'JOINED':
      return `${words.join(' ')}, but ${others.join(' ').replace(/^./, (letter) => letter.toLowerCase())}`;
  }
}

function capital(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}
