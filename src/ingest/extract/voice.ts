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
// oversees a force is no commissioner of the Metropolitan Police. Who speaks for neither has no voice here.
const speakers: readonly (readonly [Voice['of'] | undefined, RegExp])[] = [
  [
    'INSPECTORATE',
    /\bHMI\b|HMIC|inspectorate|inspectors? of constabulary|chief inspector of|inspectors?\b(?=.*\b(?:HM|Majesty)\b)|\b(?:HM|Majesty[’']s) .*inspector|(?:lead|regional|senior) inspector|^(?:the |government |police )?inspectors$|watchdog|\breport\b/i,
  ],
  [
    undefined,
    /federation|\bunion\b|NSPCC|charity|charities|campaign|barnardo|refuge\b|victim support|solicitor|lawyer|\b(?:mother|father|parent|neighbour|resident|survivor|victim|witness)s?\b|superintendents[’'] association|professor|academic|expert/i,
  ],
  [
    'FORCE',
    /\bMet(?:ropolitan)?(?: Police)? commissioner|commissioner of (?:police of )?the metropolis|(?:assistant|deputy assistant) commissioner|City of London Police commissioner/i,
  ],
  [
    'OFFICIAL',
    /police(?:, fire)? and crime|\bP(?:F)?CC\b|commissioner|minister|secretary|\bMP\b|mayor|councillor|\bCllr\b|council\b|Home Office|Ofsted|safeguarding (?:board|partnership)|social (?:care|services)|government|shadow|opposition|Downing Street|panel\b/i,
  ],
  [
    'FORCE',
    /chief (?:constable|superintendent|inspector)|superintendent|\b(?:A|D|T)?(?:CC|DCC|ACC)\b|\b(?:Det|Supt|DCI|DI|Insp|Ch(?:ief)? Con)\b|commander|detective|constabulary|police|\bforce\b|\bMet\b|inspector|sergeant|officer/i,
  ],
];

/** For whom a speaker speaks, from the name and role as printed; undefined where they do not tell. */
export function voiceOf(printed: string): Voice['of'] | undefined {
  return speakers.find(([, form]) => form.test(printed))?.[0];
}

/** A speaker keeps the voice of the mention that says most: "Inspector Pennant" is who "HM Inspector Pennant" was. */
export function voicesOf(quotations: readonly Spoken[], text = ''): Voice[] {
  const inspectors = new Set(quotations.flatMap((one) => (ofPrinted(one) === 'INSPECTORATE' ? surnameOf(one) : [])));
  return quotations.flatMap((quotation) => {
    const [surname] = surnameOf(quotation);
    const isNamed = surname !== undefined && (inspectors.has(surname) || isInspectorIn(text, surname));
    const isInspector = isNamed || isBare(quotation, text);
    const of = isInspector
      ? 'INSPECTORATE'
      : (ofPrinted(quotation) ??
        (surname === undefined || speaksForNeither(quotation) ? undefined : voiceBeside(text, surname)));
    return of === undefined ? [] : quotation.pieces.map(({ start, end }) => ({ start, end, of }));
  });
}

function speaksForNeither({ speaker, role }: Spoken): boolean {
  const printed = `${role?.exact ?? ''} ${speaker?.exact ?? ''}`;
  return speakers.some(([of, form]) => of === undefined && form.test(printed));
}

function ofPrinted({ speaker, role }: Spoken): Voice['of'] | undefined {
  return voiceOf(`${role?.exact ?? ''} ${speaker?.exact ?? ''}`.trim());
}

/** The last word of a name; none of "the force". */
function surnameOf({ speaker }: Spoken): string[] {
  const last = /(\p{Lu}[\p{L}’'-]+)(?:[’']s)?$/u.exec(speaker?.exact.trim() ?? '')?.[1];
  return last === undefined ||
    /^(?:Police|Constabulary|HMIC\w*|Inspectorate|Constable|Commissioner|One|Another|It|They|He|She|We)$/.test(last)
    ? []
    : [last];
}

/** "Inspector Pennant", "the inspector" in a text on an inspection: no rank of a force. */
function isBare({ role }: Spoken, text: string): boolean {
  return role?.exact.toLowerCase() === 'inspector' && /\binspect(?:ors|ion|ions|orate)\b/i.test(text);
}

/** From the office that stands right before or after a name, wherever the text first gives it. */
function voiceBeside(text: string, surname: string): Voice['of'] | undefined {
  const named = new RegExp(
    `(?<before>[^.,;:“”"]{0,40}),? (?:\\p{Lu}[\\p{L}’'-]+ )?${surname}\\b(?:,(?<after>[^.;:“”"]{0,60}))?`,
    'gu',
  );
  for (const { groups } of text.matchAll(named)) {
    const of = voiceOf(`${groups?.['before'] ?? ''} ${groups?.['after'] ?? ''}`);
    if (of !== undefined) return of;
  }
  return undefined;
}

/** Named somewhere in the text beside the office of an inspector. */
function isInspectorIn(text: string, surname: string): boolean {
  return new RegExp(
    `(?:HM|Majesty[’']s) (?:Chief )?Inspector(?: of Constabulary)?,? (?:[\\w’'-]+ ){0,3}${surname}\\b|\\b${surname},? (?:the |an? |who )?(?:[\\w ]{0,30})(?:HMI\\b|inspectorate|(?:lead|regional|HM|chief) inspector\\b(?! of police))`,
  ).test(text);
}
