import type { Grade } from '../../generated/schema.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { type Claim, claimAt } from './claim.js';

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
const sentenceForm = new RegExp(
  `\\b(?:is|was|as|are|were|it|force|constabulary|police)\\b(?: rated| graded| judged)? ?(?:as )?${mark}${grade}${mark} (?:at|in|for|when) (?<what>[^.;]+)`,
  'gid',
);
const lineForm = new RegExp(
  `^(?<what>[^.:–—|]{4,60}?)\\s*(?:[:|–—-]|\\bis\\b|\\bgraded\\b)+\\s*${mark}${grade}${mark}\\W*$`,
  'id',
);
const reversedForm = new RegExp(`^${mark}${grade}${mark}\\s*[:|–—-]\\s*(?<what>[^.]{4,80})$`, 'id');
const countForm = new RegExp(
  `${mark}${grade}${mark} in (?<many>one|two|three|four|five|all five)\\b(?: of the (?:five|six))?(?: areas?)?`,
  'gi',
);

/** Grades by area. A sentence may grade several: "inadequate at leading …, responding … and investigating …". */
export function judgementsOf(document: ParsedDocument): JudgementClaim[] {
  return document.sentences.flatMap((sentence) => {
    if (document.parts[sentence.part]?.role === 'HEADLINE') return [];
    const text = unbroken(sentence.text);
    const line = lineForm.exec(text) ?? reversedForm.exec(text);
    const matches = line === null ? [...text.matchAll(sentenceForm)] : [line];
    return matches.flatMap((match): JudgementClaim[] => {
      const given = gradeOf(match.groups?.['grade'] ?? '');
      const start = sentence.start + (match.indices?.[0]?.[0] ?? 0);
      const end = start + match[0].trimEnd().length;
      const named = areasIn(match.groups?.['what'] ?? '');
      if (given === undefined || (line !== null && named.length !== 1)) return [];
      const claim = claimAt(
        document,
        { start, end },
        { rule: 'judgement.area', score: 0.9, reasons: [`it grades as ${given.toLowerCase().replace('_', ' ')}`] },
      );
      return named.map((area) => ({ ...claim, grade: given, area }));
    });
  });
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
