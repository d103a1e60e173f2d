const letter = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe, and years: 'em, 'til, '90s. */
const elided =
  /^['’‘](?:em|til|till|tis|twas|cause|cos|bout|n|round|ere|neath|d?\d0s)(?![\p{L}\p{N}])|^['’]\d\d(?![\p{L}\p{N}]|\s\p{Ll})/iu;
/** rock 'n' roll: an apostrophe at both ends. */
const joined = /(?:^|\s)['’‘]n$/i;

/** Whether the mark at this place stands for letters left out, or belongs to a word. */
export function isApostrophe(text: string, at: number): boolean {
  const isInWord = letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
  return isInWord || elided.test(text.slice(at, at + 8)) || joined.test(text.slice(Math.max(0, at - 3), at));
}

/** "the officers’ work": whether the mark may show possession, so that it closes only if nothing later does. */
export function maybePossessive(text: string, at: number): boolean {
  return /[sz]$/i.test(text.slice(0, at)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1));
}
