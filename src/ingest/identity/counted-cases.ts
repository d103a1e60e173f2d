import { inWords, valueOf } from '../align/number-words.js';
import type { Body } from './body.js';

const cases = new RegExp(
  String.raw`\b(\d{1,3}|${inWords}) (?:(?!and\b)[\p{L}-]+ ){0,4}?(?:cases|case files|files|investigations|incidents)\b`,
  'giu',
);
// a text tells of a few cases one by one; a sample is larger
const fewest = 15;

/** The numbers of cases that a text counts and that may be those of a sample. */
export function casesIn({ text }: Pick<Body, 'text'>): number[] {
  return [...text.matchAll(cases)].map(([, number]) => valueOf(number ?? '')).filter((count) => count >= fewest);
}
