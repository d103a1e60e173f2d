import { type Part, unbroken } from '../document.js';

export type Answerer = 'FORCE' | 'OFFICIAL';

const comments = '(?:response|comments?|reply|view|statement|position|update|answer)';
const ofForce = '(?:chief constable|force|constabulary|(?!(?:I|we)\\b)[\\w ]{3,30} (?:police|constabulary))';
const ofOfficial = '(?:PF?CC|(?:police(?:, fire)? and crime )?commissioner|mayor|deputy mayor|my|our)';
const floors: readonly (readonly [Answerer, RegExp])[] = [
  [
    'FORCE',
    new RegExp(
      `^\\W*(?:the )?${ofForce}(?:[’']s?)? ${comments}\\b|\\b${comments} (?:from|of|by) (?:the )?${ofForce}\\b`,
      'i',
    ),
  ],
  [
    'OFFICIAL',
    new RegExp(
      `^\\W*(?:the )?${ofOfficial}(?:[’']s?)? ${comments}\\b|\\b${comments} (?:from|of|by) (?:the )?${ofOfficial}\\b`,
      'i',
    ),
  ],
];

/** Words between marks after a line that announces the chief constable's: "She has stated:". */
export function isAnnounced({ text }: Part, before: Part | undefined): boolean {
  const line = unbroken(before?.text ?? '');
  return /^\s*[“"]/.test(text) && /:\W*$/.test(line) && /\b(?:chief constable|force|constabulary)\b/i.test(line);
}

/** Whose a response is: the chief constable's own says so in its first lines, where no commissioner is named. */
export function writerOf(parts: readonly Part[]): Answerer {
  const lines = parts.slice(0, opening).map(({ text }) => unbroken(text));
  const isOfficials = lines.some((line) => /\b(?:commissioner|PF?CC|OPCC|mayor)\b/i.test(line));
  return !isOfficials && lines.some((line) => ownResponse.test(line)) ? 'FORCE' : 'OFFICIAL';
}

const opening = 4;
const ownResponse =
  /^\W*(?:the )?chief constable(?:[’']s?)? (?:response|reply|statement|comments?)\b|\bresponse (?:of|by|from) (?:the )?chief constable\b/i;

/** In a response its writer speaks, except under a heading or a label that gives the floor to another. */
export function authorOf({ section, text }: Part, last: Answerer, writer: Answerer): Answerer {
  for (const line of [unbroken(text).slice(0, 80), unbroken(section ?? '')]) {
    const floor = floorOf(line);
    if (floor !== undefined) return floor;
  }
  return section === undefined ? last : writer;
}

/** To whom a heading, a label or the head of a column gives the floor. */
export function floorOf(line: string): Answerer | undefined {
  return floors.find(([, form]) => form.test(line))?.[0];
}
