import type { InspectionKind } from '../../generated/schema.js';
import type { Body } from './body.js';

// Inspections that are none of child protection, unless the headline says so.
export const otherWork =
  /\bPEEL\b|\beffectiveness, efficiency\b|\bcustody suites?\b|\binspection of police custody\b|\bjoint inspection\b|\bcrime data integrity\b|\bcounter-terrorism\b/i;
export const children =
  /\bchild(?:ren)?(?:[ -]protection| protection)\b|\bprotect\w*\b.{0,40}\bchild|\bvulnerable (?:children|youngsters)\b|\bchildren\b/i;
export const childProtection =
  /\bchild[ -]protection\b|\b(?:protect|safeguard)\w*\W+(?:\w+\W+){0,3}child|\bchild\w*\W+(?:\w+\W+){0,4}(?:protect|safeguard)|\bkeep\w* children safe/i;

/** Grades of areas are given from 2024 on. */
export const graded =
  /\b(?:accelerated )?causes? of concern\b|\b(?:areas? out of|of) (?:the )?five\b|\bfive areas\b|\b(?:graded|rated)\b.{0,40}\b(?:inadequate|adequate|requir\w+ improvement|good|outstanding)\b.{0,60}\b(?:area|responding|response|leadership|partners)/i;

const signs: readonly (readonly [InspectionKind, RegExp])[] = [
  ['REINSPECTION', /\bre-?inspection\b|\b(?:another|second) full inspection\b|\bsecond verdict\b|\bagain, in full\b/i],
  ['ASSESSMENT_OF_PROGRESS', /\bassessment of (?:the )?progress\b|\bthird (?:look|visit|inspection)\b/i],
  ['QUARTERLY_UPDATE', /\bquarterly (?:update|report|review)\b/i],
  [
    'POST_INSPECTION_REVIEW',
    /\bpost[- ]inspection review\b|\bfollow[- ]up (?:report|review|inspection|visit)\b|\bre-?visit/i,
  ],
];
const returning =
  /\b(?:went|came|gone|come) back\b|\breturned (?:to|in|this)\b|\bsince (?:it was (?:first )?inspected|our (?:initial|first) (?:inspection|visit))\b|\bfirst inspected\b|\binspectors returned\b|\bfollow-up\b|\bafter (?:being told|\w+ recommendations? in)\b|\b(?:earned|given) a (?:better|second) report\b|\bsince an inspection\b|\balready made\b|\bafter (?:they were told|\w+ in \w+ 20\d\d,? (?:HMIC|inspectors))|\bnow met\b|\bacted on (?:most|all|some) of the\b/i;

/** The kinds of follow-up that a text speaks of; none, but progress, where it names no kind; undefined where it is a first look. */
export function followUpIn({ headline, lead, text }: Body): ReadonlySet<InspectionKind> | undefined {
  const named = signs.filter(([, form]) => form.test(`${headline}\n${lead}`)).map(([kind]) => kind);
  if (named.length > 0) return new Set(named);
  const below = signs.filter(([, form]) => form.test(text)).map(([kind]) => kind);
  return below.length > 0 || returning.test(text) ? new Set(below) : undefined;
}
