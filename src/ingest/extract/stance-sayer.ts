import type { Answerer } from './floor.js';

const named = String.raw`(?:(?:the |our |my )?(?:chief constable|force|constabulary)|\p{Lu}[\p{L}’'-]+(?: (?:and|&|\p{Lu}[\p{L}’'-]+))* (?:Police|Constabulary))`;
const force = new RegExp(
  String.raw`(?<!\b(?:of|with|by|to|for|from|on|hold|holding|ask|asked|tasked|challenge|support|supported|join|joins|like|alongside) (?:the |our |my )?)(?<![\p{L}’'-])${named}(?![’']s|[\p{L}-])`,
  'giu',
);
const self = /\b(?:I|we|my|our|commissioner|PF?CC|mayor|OPCC)\b/gi;
const inspectors = /\b(?:HMIC(?:FRS)?|inspectors|inspectorate)(?= (?:\w+ ){0,2}$)/gi;
const byForce = new RegExp(String.raw`^.{0,60}?\bby (?:both )?${named}(?! and (?:me|myself|I)\b)`, 'iu');
const passive = /\b(?:is|are|was|were|been)\b[^.]*$/i;

/** Whose stance a clause gives: of who is named last before its verb, or after "by"; else of who writes. None of an inspector. */
export function sayerOf(text: string, { at, end }: { at: number; end: number }, by: Answerer): Answerer | undefined {
  const words = text.slice(at, end);
  if (by !== 'FORCE' && passive.test(words) && byForce.test(text.slice(end))) return 'FORCE';
  // the verb may be inside the words found: "the chief constable fully accepts"
  const before = text.slice(0, at + Math.max(0, words.search(verbs)));
  const [ofForce = -1, own = -1, others = -1] = [force, self, inspectors].map(
    (form) => [...before.matchAll(form)].at(-1)?.index ?? -1,
  );
  if (others > Math.max(ofForce, own)) return undefined;
  return ofForce > own ? 'FORCE' : by;
}

const verbs =
  /\b(?:accept|agree|endors|support|concur|adopt|reject|disput|disagree|declin|contest|refut|challeng|not|cannot|n[’']t|will|shall|has|have|had|is|are|note|acknowledge)/i;
