import { irregular, type Sort, verbs } from './verbs.js';

export type Tense = 'base' | 'finite' | 'ing';

/** A form of a verb of saying. */
export interface Form {
  lemma: string;
  sort: Sort;
  tense: Tense;
  /** May be a past participle: after "was" the subject is spoken of, not speaking. */
  isParticiple: boolean;
}

const vowels = /[aeiou]/;

function regular(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [`${stem}ed`, third, `${stem}ing`];
}

function entries(): [string, Form][] {
  return Object.entries(verbs).flatMap(([sort, lemmas]) =>
    lemmas.flatMap((lemma): [string, Form][] => {
      const form = (tense: Tense, words: string): [string, Form] => [
        words,
        // the keys of `verbs` are the sorts
        { lemma: lemma.replace('_', ' '), sort: sort as Sort, tense, isParticiple: isParticiple(words) },
      ];
      const inflected = (irregular[lemma] ?? regular(lemma)).map((words) =>
        form(/^\w+ing\b/.test(words) && words !== 'sing' ? 'ing' : 'finite', words),
      );
      const base = lemma.replace('_', ' ');
      return inflected.some(([words]) => words === base) ? inflected : [...inflected, form('base', base)];
    }),
  );
}

function isParticiple(words: string): boolean {
  const [first = ''] = words.split(' ');
  return /(?:ed|t|d|n)$/.test(first) && vowels.test(first);
}

/** By the words of the form: "said", "went on to say". A form of two verbs belongs to the one named first. */
export const forms: ReadonlyMap<string, Form> = new Map(entries().reverse());

/** The most words that a form has. */
export const longestForm = Math.max(...[...forms.keys()].map((words) => words.split(' ').length));
