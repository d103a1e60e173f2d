import type { Role } from '../document.js';
import { unbroken } from '../document.js';
import { blockRules, regionRules, stockSentences } from './boilerplate.js';
import type { RegionRule } from './boilerplate.js';

/** One line, one space, straight apostrophes: what the rules are matched against. */
export function plain(text: string): string {
  return unbroken(text).replace(/ {2,}/g, ' ').replace(/[‘’]/g, "'").trim();
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function whole(patterns: readonly string[], isCased = false): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, isCased ? 'u' : 'iu');
}

const compiled = blockRules.map(({ role, upTo, patterns, isCased }) => ({
  role,
  upTo,
  pattern: whole(patterns, isCased),
}));
const longestRuled = Math.max(...blockRules.map(({ upTo }) => upTo));
const regions = regionRules.map((rule) => ({ rule, pattern: whole([rule.pattern]) }));
const stock = whole(stockSentences);

/** The role that the words alone give a block. */
export function ruledRole(text: string): Role | undefined {
  const words = countWords(text);
  if (words > longestRuled) return undefined;
  return compiled.find(({ upTo, pattern }) => words <= upTo && pattern.test(text))?.role;
}

export function regionOf(text: string): RegionRule | undefined {
  return countWords(text) > 16 ? undefined : regions.find(({ pattern }) => pattern.test(text))?.rule;
}

export function isStock(sentence: string): boolean {
  return stock.test(plain(sentence));
}
