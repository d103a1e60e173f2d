/** Forms of one meaning: how sure it makes us, why, and the words, as parts of regular expressions. */
export type ProgressRow = readonly [score: number, because: string, ...forms: string[]];

export const has = '(?:has|have|had)';
export const now = '(?:has|have)';
export const is = '(?:is|are|was|were)';
export const not = "(?: still| yet| also)?(?: not|n[’']t| never)";
export const adverbs = '(?: also| now| since| already| much| \\w+ly)*';

/** One of several words or forms. */
export function either(...forms: readonly string[]): string {
  return `(?:${forms.join('|')})`;
}
