import { themesIn } from './theme-words.js';

/** How alike two statements are that need not share their words: by theme, by content words and by numbers. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Comparable {
  readonly words: string;
  /** Those that somebody has tagged it with, beside those that its words tell. */
  readonly themes?: readonly string[];
}

/** Broad themes are in half of all findings, so agreeing on one says little. */
const broad = 'theme:ncpi';
const weights = { themes: 0.55, words: 0.45 };

export function likenessOf(one: Comparable, other: Comparable): Likeness {
  const themes = shared(weighted(themesOf(one)), weighted(themesOf(other)));
  const words = shared(weightOfOne(stemsIn(one.words)), weightOfOne(stemsIn(other.words)));
  const numbers = numbersAgree(one.words, other.words);
  const score = (weights.themes * themes.share + weights.words * words.share) * (numbers === false ? 0.6 : 1);
  return {
    score: Math.round(score * 1_000) / 1_000,
    reasons: [
      ...(themes.both.length > 0 ? [`same themes: ${themes.both.join(', ')}`] : []),
      ...(words.both.length > 0 ? [`same words: ${words.both.join(', ')}`] : []),
      ...(numbers === false ? ['their numbers differ'] : []),
    ],
  };
}

function themesOf({ words, themes = [] }: Comparable): readonly string[] {
  return [...new Set([...themes, ...themesIn(words)])];
}

function weighted(themes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(themes.map((theme) => [theme, theme.startsWith(broad) ? 0.3 : 1]));
}

function weightOfOne(stems: readonly string[]): ReadonlyMap<string, number> {
  return new Map(stems.map((stem) => [stem, 1]));
}

/** Twice what both have by what each has; what stands in both is named. */
function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  const both = [...one.keys()].filter((key) => other.has(key));
  const total = sum(one.values()) + sum(other.values());
  return { both, share: total === 0 ? 0 : (2 * sum(both.map((key) => one.get(key) ?? 0))) / total };
}

function sum(values: Iterable<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

const empty = new Set(
  (
    'a an the and or but of in on at to for from by with without into their its his her they it he she is are was were ' +
    'be been being has had have having that this these those who which what when where not no some any all more most ' +
    'police force officers officer child children inspection inspectors hmic hmicfrs still also after before as than'
  ).split(' '),
);

/** Content words without their endings: coarse, because both sides are cut alike. */
export function stemsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const stems = words
    .filter((word) => !empty.has(word))
    .map((word) => word.replace(/(?:ies|ied|ings?|edly|ed|es|s|ment|ments|ion|ions|ly|al)$/, ''));
  return [...new Set(stems.filter((stem) => stem.length > 2))];
}

/** Undefined where one of them has no number. Years and sections are names, not counts. */
function numbersAgree(one: string, other: string): boolean | undefined {
  const [these, those] = [countsIn(one), countsIn(other)];
  if (these.length === 0 || those.length === 0) return undefined;
  return these.some((count) => those.includes(count));
}

function countsIn(text: string): readonly string[] {
  return text.replace(/\b(?:section|in|since|from|of)\s+\d+\b|\b(?:19|20)\d\d\b/gi, '').match(/\b\d+\b/g) ?? [];
}
