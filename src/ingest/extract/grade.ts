import type { Grade } from '../../generated/schema.js';

/** The five areas that are graded from 2024 on, as the ids of the vocabulary ncpi-2024 name them. */
export type GradedArea =
  'LEADERSHIP' | 'PARTNERSHIP_WORKING' | 'INITIAL_RESPONSE' | 'RISK_ASSESSMENT_AND_REFERRAL' | 'INVESTIGATION';

export const gradeForms: readonly (readonly [Grade, string])[] = [
  ['REQUIRES_IMPROVEMENT', 'requir(?:es?|ed|ing) improvement|need(?:s|ed|ing) improvement|to require improvement'],
  ['INADEQUATE', 'inadequate(?:ly)?'],
  ['ADEQUATE', 'adequate(?:ly)?'],
  ['OUTSTANDING', 'outstanding'],
  ['GOOD', 'good'],
];

const areas: readonly (readonly [GradedArea, RegExp])[] = [
  ['LEADERSHIP', /\blead(?:ing|s|ership)?\b/i],
  ['PARTNERSHIP_WORKING', /\bpartner/i],
  ['RISK_ASSESSMENT_AND_REFERRAL', /\b(?:assess\w* (?:the )?risks?|risk assessment|referral|referr)/i],
  ['INITIAL_RESPONSE', /\b(?:responds?|responding|initial response|response to)\b/i],
  ['INVESTIGATION', /\binvestigat/i],
];

/** How the inspectorate itself names what it grades; anybody may be "good at working with families". */
const namedAsGraded =
  /^(?:leading (?:its |the )?(?:\w+ )?child protection|working with (?:its |the |their )?(?:safeguarding |other )*partners|responding to children|assessing risks? to children|investigating reports of)/i;

const anyGrade = gradeForms.map(([, form]) => form).join('|');
const mark = '[‘’“”"\']*';
const grade = `${mark}(?<grade>${anyGrade})${mark}`;

/** "good at working with …", "graded inadequate for …". */
const before = new RegExp(
  `(?<![\\w-])${grade}\\s(?:at|in|for|when|on)\\s(?<what>(?:(?!${mark}\\b(?:${anyGrade})\\b)[^.;])+)`,
  'gid',
);
const be = '(?:is|are|was|were|has been|have been)';
/** "… as was its response", "… and so was investigation". */
const likewise = `(?:,? (?:as|and so) (?:is|are|was|were) (?<also>[^.,:;]{4,80}?))?[^\\w]*$`;
/** "Its response to children was judged to require improvement." */
const after = new RegExp(
  `^(?<what>[^.:;]{4,80}?) ${be} (?:now |also )?(?:graded|rated|judged|given|assessed)(?: to be| as)?\\s${grade}${likewise}`,
  'id',
);
/** "Its work with partners was good." */
const bare = new RegExp(`^(?<what>[^.,:;]{4,60}?) ${be} ${grade}${likewise}`, 'id');
const pair = `(?<what>[^.:;–—|\\t]{4,80}?)\\s*(?:[:|–—\\t-]|\\bis\\b|\\bgraded\\b)+\\s*${grade}`;
/** "Leadership: inadequate", alone on its line. */
const line = new RegExp(`^${pair}\\W*(?:\\band\\W*)?$`, 'id');
/** "Good: working with partners; assessing risk". */
const reversed = new RegExp(`^${grade}\\s*[:|–—\\t-]\\s*(?<what>[^.]{4,160})$`, 'id');
/** "The grades are: leadership – inadequate; and working with partners – good." */
const listed = new RegExp(`(?<=[:;,] (?:and )?)${pair}(?=\\W*(?:$|[;,]| and\\b))`, 'gid');

/** Only where grades are given is "good at" a grade. */
const grading =
  /\b(?:graded?|rated|judged?|judge?ments?|grades|ratings?)\b|[‘“"](?:good|adequate|inadequate|outstanding|requires improvement)[’”"]|\brequir(?:es|ing) improvement\b|\brequired improvement (?:at|for|when|in (?:how|its|the way|\w+ing))\b|(?<!\b(?:cases|files|records|them|\d+|they|these) (?:was |were |are )?)\b(?:in)?adequate (?:at|for)\b/i;

/** A grade in a sentence, where it stands, and the areas that have it. */
export interface Grading {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly areas: readonly GradedArea[];
}

/** The grades that a sentence or a line gives, with plain spaces. */
export function gradingsIn(text: string): Grading[] {
  const alone = line.exec(text) ?? reversed.exec(text);
  const areasOfLine = alone === null ? [] : gradingOf(alone).flatMap(({ areas: named }) => named);
  if (alone !== null) return areasOfLine.length === 0 ? [] : isWholeLine(alone) ? gradingOf(alone) : [];
  const isGrading = grading.test(text);
  const told = after.exec(text);
  if (told !== null) return [...gradingOf(told), ...alsoOf(told)];
  const inList = isGrading ? [...text.matchAll(listed)].flatMap(gradingOf) : [];
  if (inList.length > 0) return inList;
  return [...text.matchAll(before)]
    .filter((match) => isGrading || namedAsGraded.test(match.groups?.['what'] ?? ''))
    .flatMap(gradingOf);
}

/** The same said beside a grade that is plainly one: "Its work with partners was good." Anywhere else it only praises. */
export function gradingsBeside(text: string): Grading[] {
  const told = bare.exec(text);
  return told === null ? [] : [...gradingOf(told), ...alsoOf(told)];
}

/** What has the same grade: "…, as was its response". */
function alsoOf({ groups, indices }: RegExpExecArray): Grading[] {
  const [start, end] = indices?.groups?.['also'] ?? [0, 0];
  const areas = areasIn(groups?.['also'] ?? '');
  return areas.length === 0 ? [] : [{ start, end, printed: groups?.['grade'] ?? '', areas }];
}

/** Each thing that the line names is an area; "the response to missing children and partners: good" names two. */
function isWholeLine(match: RegExpExecArray): boolean {
  const what = match.groups?.['what'] ?? '';
  return areasIn(what).length === 1 || areasIn(what).length === what.split(/;\s*/).length;
}

function gradingOf(match: RegExpExecArray): Grading[] {
  const named = areasIn(match.groups?.['what'] ?? '');
  if (named.length === 0) return [];
  const start = match.index;
  const end = start + match[0].replace(/[\s,;]+(?:(?:and|but)\s*(?:is|it is|was)?)?\s*$/, '').length;
  return [{ start, end, printed: match.groups?.['grade'] ?? '', areas: named }];
}

/** Grades given in whatever words, and what is said of grades: no finding. */
const ofGrades: readonly RegExp[] = [
  /^(?:Outstanding|Good|Adequate|Requires improvement|Inadequate) (?:Leading|Leadership of|Working with|Responding to|Assessing|Investigating) \w+/,
  /[‘“"'](?:good|adequate|inadequate|outstanding|requires improvement)[’”"'] (?:at|in|for|on|when|overall)\b/i,
  new RegExp(
    `(?<!\\b(?:cases|files|records|them|\\d+)\\b.{0,20})\\b(?:graded?|rated|judged|(?:grade|rating|judgement|judgment) of) (?:it |the force |as |to be |to )*${mark}(?:${anyGrade}|require improvement)\\b`,
    'i',
  ),
  /\b(?:grades?|judge?ments?|ratings?)\b.{0,40}\b(?:compar\w+|follows?|as follows)\b/i,
  /\b(?:is|was|are|were) (?:as )?(?:in)?adequate (?:at|in) \w+ing\b/i,
  /^[^.:;]{4,90}(?: child protection(?: arrangements)?|[\w ]+ (?:police|constabulary)) requires improvement\W*$/i,
];

export function isOfGrades(text: string): boolean {
  return ofGrades.some((form) => form.test(text)) || gradingsIn(text).length > 0;
}

export function gradeOf(printed: string): Grade | undefined {
  return gradeForms.find(([, form]) => new RegExp(`^(?:${form})$`, 'i').test(printed.trim()))?.[0];
}

export function areaOf(text: string): GradedArea | undefined {
  return areas.find(([, form]) => form.test(text))?.[0];
}

function areasIn(what: string): GradedArea[] {
  const pieces = what.split(/[,;]\s+|\s+and\s+(?=\w+ing\b|(?:at|in|for) )/);
  return [...new Set(pieces.flatMap((piece) => areaOf(piece) ?? []))];
}
