import type { Span } from './claim.js';

/** Words that a document gives as somebody's, and for whom they speak. */
export interface Voice extends Span {
  readonly of: 'FORCE' | 'OFFICIAL' | 'INSPECTORATE';
}

/** What the reader of quotations knows of one. */
export interface Spoken {
  readonly pieces: readonly Span[];
  readonly speaker?: { readonly exact: string };
  readonly role?: { readonly exact: string };
}

// The first that fits counts: an inspector of constabulary is no inspector of a force, and the commissioner who
// oversees a force is no commissioner of the Metropolitan Police.
const speakers: readonly (readonly [Voice['of'], RegExp])[] = [
  [
    'INSPECTORATE',
    /\bHMI\b|HMIC|inspectorate|inspectors? of constabulary|inspectors?\b(?=.*\b(?:HM|Majesty)\b)|\b(?:HM|Majesty[’']s) .*inspector|lead inspector|watchdog|\breport\b/i,
  ],
  [
    'OFFICIAL',
    /police(?:, fire)? and crime|\bP(?:F)?CC\b|crime commissioner|children[’']s commissioner|minister|secretary|\bMP\b|mayor|councillor|\bCllr\b|council\b|Home Office|Ofsted|NSPCC|charity|charities|campaign|federation|union|safeguarding (?:board|partnership)|social (?:care|services)|government/i,
  ],
  [
    'FORCE',
    /chief (?:constable|superintendent|inspector)|superintendent|\b(?:A|D|T)?(?:CC|DCC|ACC)\b|\b(?:Det|Supt|DCI|DI|Insp|Ch(?:ief)? Con)\b|assistant commissioner|deputy commissioner|commander|detective|constabulary|police|\bforce\b|\bMet\b|commissioner|inspector|sergeant|officer/i,
  ],
];

/** For whom a speaker speaks, from the name and role as printed; undefined where they do not tell. */
export function voiceOf(printed: string): Voice['of'] | undefined {
  return speakers.find(([, form]) => form.test(printed))?.[0];
}

export function voicesOf(quotations: readonly Spoken[]): Voice[] {
  return quotations.flatMap(({ pieces, speaker, role }) => {
    const of = voiceOf(`${role?.exact ?? ''} ${speaker?.exact ?? ''}`);
    return of === undefined ? [] : pieces.map(({ start, end }) => ({ start, end, of }));
  });
}
