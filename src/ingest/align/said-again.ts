import type { Pair } from './align.js';
import { keyOf } from './words.js';

const connectives = new Set(['but', 'however', 'and', 'also', 'nevertheless', 'yet', 'that'].map(keyOf));

/** The words between "However" and the "and" that leads to the next item of a list. */
export function bareOf(keys: Int32Array): { from: number; to: number } {
  const from = keys.findIndex((key) => !connectives.has(key));
  const to = keys.findLastIndex((key) => !connectives.has(key));
  return { from, to };
}

/** Word for word, and not as what somebody is reported to have said among other things. */
export function isSaidAgain(
  told: Int32Array,
  { from, to }: { from: number; to: number },
  pairs: readonly Pair[],
): boolean {
  const own = pairs.filter(({ source }) => source >= from && source <= to);
  const first = own[0];
  if (first === undefined || own.length <= to - from) return false;
  const isRun = own.every(({ printed, source }) => printed - first.printed === source - first.source);
  return isRun && !joining.has(told[first.printed - 1] ?? 0);
}

const joining = new Set(['that', 'and'].map(keyOf));

export function denials(text: string): number {
  return text.match(/\b(?:not|no|never|none|nor|without)\b|n[’']t\b/gi)?.length ?? 0;
}
