import type { Role } from '../document.js';
import { unbroken } from '../document.js';
import { blockRules, regionRules, stockSentences } from './boilerplate.js';
import type { RegionRule } from './boilerplate.js';

/** One line, one space, straight apostrophes: what the rules are matched against. */
export function plain(text: string): string {
  return unbroken(text).replace(/ {2,}/g, ' ').replace(/[‘’]/g, "'").trim();
}

/** As many as there are runs without white space. A loop, because it runs over every block of every document. */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isWord = !isSpace(text.charCodeAt(at));
    if (isWord && !isInWord) words += 1;
    isInWord = isWord;
  }
  return words;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}

/** Without the flag `u`, where nothing needs it: with it, ignoring case takes more than twice the time. */
function whole(patterns: readonly string[], isCased = false): RegExp {
  const flags = patterns.some((pattern) => pattern.includes('\\p{')) ? 'u' : '';
  return new RegExp(`^(?:${patterns.join('|')})$`, isCased ? flags : `i${flags}`);
}

const compiled = blockRules.map(({ role, upTo, patterns, isCased }) => ({
  role,
  upTo,
  pattern: whole(patterns, isCased),
}));
const longestRuled = Math.max(...blockRules.map(({ upTo }) => upTo));
const regions = regionRules.map((rule) => ({ rule, pattern: whole([rule.pattern]) }));
const stock = whole(stockSentences);

/** The role that the words alone give a block; they have been counted. */
export function ruledRole(text: string, words: number): Role | undefined {
  if (words > longestRuled) return undefined;
  return compiled.find(({ upTo, pattern }) => words <= upTo && pattern.test(text))?.role;
}

export function regionOf(text: string): RegionRule | undefined {
  return countWords(text) > 16 ? undefined : regions.find(({ pattern }) => pattern.test(text))?.rule;
}

export function isStock(sentence: string): boolean {
  return stock.test(plain(sentence));
}
