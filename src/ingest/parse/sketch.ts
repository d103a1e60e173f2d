import type { Role } from '../document.js';
import type { Block } from './block.js';
import { countWords, plain, ruledRole } from './rules.js';

/** A block while its role is being found: what one step settles, no later step but a region changes. */
export interface Sketch {
  readonly block: Block;
  readonly plain: string;
  readonly words: number;
  role?: Role;
  isLostBullet?: boolean;
}

export function sketch(text: string, block: Block): Sketch {
  const shown = plain(text.slice(block.start, block.end));
  const words = countWords(shown);
  const role = hintedRole(block) ?? ruledRole(shown, words);
  return { block, plain: shown, words, ...(role && { role }) };
}

function hintedRole({ hint }: Block): Role | undefined {
  if (hint === 'caption') return 'CAPTION';
  return hint === 'note' ? 'NOTE' : undefined;
}

/** Ends as a sentence ends. */
export function isTerminated(text: string): boolean {
  return /[.!?…]["'”)\]]*$/.test(text);
}

export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

export function opensQuotation(text: string): boolean {
  return /^["“]|^['‘](?=\p{Lu})/u.test(text);
}

/** "… said:", "… told the Echo": who speaks, never a heading or the line above a list. */
export function attributes(text: string): boolean {
  return /\b(said|says|saying|added|adds|told|commented|explained|continued|wrote|stated|responded|warned)\b/i.test(
    text,
  );
}
