import type { Grade } from '../../generated/schema.js';
import { type ParsedDocument, type Sentence, unbroken } from '../document.js';
import { type Claim, claimAt, type Span } from './claim.js';
import { type GradedArea, gradeForms, gradeOf, gradingsBeside, gradingsIn } from './grade.js';
import { areaLine, gradeLine, gradesInGrid, gradesInRuns } from './grade-rows.js';

export interface JudgementClaim extends Claim {
  readonly grade: Grade;
  readonly area: GradedArea;
}

/** How many areas have a grade, where a text says no more than that. */
export interface GradeCountClaim extends Claim {
  readonly grade: Grade;
  readonly areas: number;
}

const anyGrade = gradeForms.map(([, form]) => form).join('|');
const mark = '[‘’“”"\']*';
const countForm = new RegExp(
  `${mark}(?<grade>${anyGrade})${mark} in (?<many>one|two|three|four|five|all five)\\b(?: of the (?:five|six))?(?: areas?)?`,
  'gi',
);

/** Grades by area, each once. A sentence may grade several: "inadequate at leading …, responding … and investigating". */
export function judgementsOf(document: ParsedDocument): JudgementClaim[] {
  const inProse = document.sentences.flatMap((sentence) => inSentence(document, sentence, unbroken(sentence.text)));
  const told = once([...inLines(document), ...inFrames(document), ...inProse].toSorted(byPlace));
  // a table says again what is told beside it
  const inRows = document.sentences.flatMap((sentence) => inRow(document, sentence));
  return once([...told, ...inRows]).toSorted(byPlace);
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start;
}

function once(claims: readonly JudgementClaim[]): JudgementClaim[] {
  return claims.filter(
    ({ area, grade: given }, at) => claims.findIndex((one) => one.area === area && one.grade === given) === at,
  );
}

/** A tab parts the cells of a table. */
function inRow(document: ParsedDocument, sentence: Sentence): JudgementClaim[] {
  return sentence.text.includes('\t') ? inSentence(document, sentence, sentence.text.replace(/[^\S\t]/g, ' ')) : [];
}

function inSentence(document: ParsedDocument, sentence: Sentence, text: string): JudgementClaim[] {
  if (document.parts[sentence.part]?.role === 'HEADLINE') return [];
  const told = gradingsIn(text);
  const gradings = told.length > 0 || !isBesideGrades(document, sentence) ? told : gradingsBeside(text);
  return gradings.flatMap(({ start, end, printed, areas }) =>
    graded(document, { start: sentence.start + start, end: sentence.start + end }, printed, areas),
  );
}

function isBesideGrades({ sentences }: ParsedDocument, { part }: Sentence): boolean {
  return sentences.some((one) => one.part === part && gradingsIn(unbroken(one.text)).length > 0);
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

/** In a table whose frame is lost the place tells which grade is whose. */
function inFrames(document: ParsedDocument): JudgementClaim[] {
  const placed = [...gradesInGrid(document.parts), ...gradesInRuns(document.parts)];
  return placed.flatMap(({ area, printed, ...span }) => graded(document, span, printed, [area]));
}

/** A grade alone on its line, over the areas that have it or under the one that has. */
function inLines(document: ParsedDocument): JudgementClaim[] {
  const { parts } = document;
  return parts.flatMap((part, at) => {
    const printed = gradeLine(part);
    if (printed === undefined) return [];
    const below = parts.slice(at + 1);
    const end = below.findIndex((one) => areaLine(one) === undefined);
    const lines = below.slice(0, end < 0 ? below.length : end);
    const [before, next] = [parts[at - 1], below[0]];
    // one of several grades in a row, below as many areas
    const isInRun = lines.length === 0 && next !== undefined && gradeLine(next) !== undefined;
    const meant = lines.length > 0 ? lines : before === undefined || isInRun ? [] : [before];
    return meant.flatMap((line) => {
      const area = areaLine(line);
      return area === undefined ? [] : graded(document, line, printed, [area]);
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
