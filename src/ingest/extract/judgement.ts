import type { Grade } from '../../generated/schema.js';
import { feedsFacts, type ParsedDocument, type Part, type Sentence, unbroken } from '../document.js';
import { type Claim, claimAt, type Span } from './claim.js';

/** The five areas that are graded from 2024 on, as the ids of the vocabulary ncpi-2024 name them. */
export type GradedArea =
  'LEADERSHIP' | 'PARTNERSHIP_WORKING' | 'INITIAL_RESPONSE' | 'RISK_ASSESSMENT_AND_REFERRAL' | 'INVESTIGATION';

export interface JudgementClaim extends Claim {
  readonly grade: Grade;
  readonly area: GradedArea;
}

/** How many areas have a grade, where a text says no more than that. */
export interface GradeCountClaim extends Claim {
  readonly grade: Grade;
  readonly areas: number;
}

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
  ['RISK_ASSESSMENT_AND_REFERRAL', /\b(?:assess\w* risks?|risk assessment|referral|referr)/i],
  ['INITIAL_RESPONSE', /\b(?:respond\w*|initial response|response to)\b/i],
  ['INVESTIGATION', /\binvestigat/i],
];

const grade = `(?<grade>${gradeForms.map(([, form]) => form).join('|')})`;
const mark = '[‘’“”"\']*';
const pairForm = new RegExp(
  `(?<![\\w-])${mark}${grade}${mark} (?:at|in|for|when|on)\\b (?<what>(?:(?!${mark}\\b(?:${gradeForms.map(([, form]) => form).join('|')})\\b)[^.;])+)`,
  'gid',
);
/** Only where grades are given is "good at" a grade. */
const grading =
  /\b(?:graded?|rated|judged?|judge?ments?|grades)\b|[‘“"](?:good|adequate|inadequate|outstanding|requires improvement)[’”"]|\brequires improvement\b/i;
const lineForm = new RegExp(
  `^(?<what>[^.:–—|]{4,60}?)\\s*(?:[:|–—-]|\\bis\\b|\\bgraded\\b|\\t)+\\s*${mark}${grade}${mark}\\W*$`,
  'id',
);
const reversedForm = new RegExp(`^${mark}${grade}${mark}\\s*[:|–—-]\\s*(?<what>[^.]{4,80})$`, 'id');
const countForm = new RegExp(
  `${mark}${grade}${mark} in (?<many>one|two|three|four|five|all five)\\b(?: of the (?:five|six))?(?: areas?)?`,
  'gi',
);

/** Grades by area, each once. A sentence may grade several: "inadequate at leading …, responding … and investigating". */
export function judgementsOf(document: ParsedDocument): JudgementClaim[] {
  const read = [...inLines(document), ...document.sentences.flatMap((sentence) => inSentence(document, sentence))];
  const ordered = read.toSorted((one, other) => one.start - other.start);
  return ordered.filter(
    ({ area, grade: given }, at) => ordered.findIndex((one) => one.area === area && one.grade === given) === at,
  );
}

function inSentence(document: ParsedDocument, sentence: Sentence): JudgementClaim[] {
  const part = document.parts[sentence.part];
  const text = unbroken(sentence.text);
  if (part === undefined || part.role === 'HEADLINE') return [];
  const line = lineForm.exec(text) ?? reversedForm.exec(text);
  const matches = line === null ? (grading.test(text) ? [...text.matchAll(pairForm)] : []) : [line];
  return matches.flatMap((match) => {
    const start = sentence.start + (match.indices?.[0]?.[0] ?? 0);
    const end = start + match[0].replace(/[\s,]+(?:and\s*(?:is|it is|was)?)?\s*$/, '').length;
    const named = areasIn(match.groups?.['what'] ?? '');
    return line !== null && named.length !== 1 ? [] : graded(document, { start, end }, match.groups?.['grade'], named);
  });
}

function graded(
  document: ParsedDocument,
  span: Span,
  printed: string | undefined,
  named: readonly GradedArea[],
): JudgementClaim[] {
  const given = gradeOf(printed ?? '');
  if (given === undefined) return [];
  const reasons = [`it grades as ${given.toLowerCase().replace('_', ' ')}`];
  const claim = claimAt(document, span, { rule: 'judgement.area', score: 0.9, reasons });
  return named.map((area) => ({ ...claim, grade: given, area }));
}

/** A grade alone on its line, over the areas that have it or under the one that has. */
function inLines(document: ParsedDocument): JudgementClaim[] {
  const { parts } = document;
  return parts.flatMap((part, at) => {
    const printed = feedsFacts(part) ? unbroken(part.text).replace(/^[‘“"']|[’”"']$/g, '') : '';
    if (gradeOf(printed) === undefined) return [];
    const below = parts.slice(at + 1);
    const end = below.findIndex((one) => areaLine(one) === undefined);
    const lines = below.slice(0, end < 0 ? below.length : end);
    const [before] = parts.slice(Math.max(0, at - 1), at);
    const meant = lines.length > 0 ? lines : before === undefined ? [] : [before];
    return meant.flatMap((line) => {
      const area = areaLine(line);
      return area === undefined ? [] : graded(document, line, printed, [area]);
    });
  });
}

const longestArea = 12;

function areaLine(part: Part): GradedArea | undefined {
  const text = unbroken(part.text);
  if (!feedsFacts(part) || /[.:]$/.test(text) || text.split(' ').length > longestArea) return undefined;
  if (/\b(?:is|are|was|were|has|have|doesn[’']t|isn[’']t|should|force|officers)\b/i.test(text)) return undefined;
  return areas.find(([, form]) => form.test(text))?.[0];
}

export function gradeCountsOf(document: ParsedDocument): GradeCountClaim[] {
  return document.sentences.flatMap((sentence) =>
    [...unbroken(sentence.text).matchAll(countForm)].flatMap((match): GradeCountClaim[] => {
      const given = gradeOf(match.groups?.['grade'] ?? '');
      const many =
        ['one', 'two', 'three', 'four', 'five'].indexOf(
          (match.groups?.['many'] ?? '').replace('all ', '').toLowerCase(),
        ) + 1;
      if (given === undefined || many === 0) return [];
      const start = sentence.start + match.index;
      const reading = { rule: 'judgement.count', score: 0.9, reasons: ['it counts areas by grade and names none'] };
      return [{ ...claimAt(document, { start, end: start + match[0].length }, reading), grade: given, areas: many }];
    }),
  );
}

export function gradeOf(printed: string): Grade | undefined {
  return gradeForms.find(([, form]) => new RegExp(`^(?:${form})$`, 'i').test(printed.trim()))?.[0];
}

function areasIn(what: string): GradedArea[] {
  const pieces = what.split(/,\s+|\s+and\s+(?=\w+ing\b)/);
  return [...new Set(pieces.flatMap((piece) => areas.find(([, form]) => form.test(piece))?.[0] ?? []))];
}
