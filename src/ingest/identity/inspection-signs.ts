import type { InspectionKind } from '../../generated/schema.js';
import type { Body } from './body.js';

// Inspections that are none of child protection, unless the headline says so.
export const otherWork =
  /\bPEEL\b|\beffectiveness, efficiency\b|\b(?:inspections?|reports?|visits?) (?:of|on|to|into)\b[^.\n]{0,40}\bcustody suites?\b|\bcustody suites? inspect\w+|\binspection of police custody\b|\bjoint (?:inspection|targeted)\b|\bcrime data integrity\b|\bcounter-terrorism\b/i;
export const children =
  /\bchild(?:ren)?(?:[ -]protection| protection)\b|\bprotect\w*\b.{0,40}\bchild|\bvulnerable (?:children|youngsters)\b|\bchildren\b/i;
export const childProtection =
  /\bchild[ -]protection\b|\b(?:protect|safeguard)\w*\W+(?:\w+\W+){0,3}child|\bchild\w*\W+(?:\w+\W+){0,4}(?:protect|safeguard)|\bkeep\w* children safe/i;

/** Grades of areas are given from 2024 on. */
export const graded =
  /\b(?:accelerated )?causes? of concern\b|\b(?:areas? out of|of) (?:the )?five\b|\bfive areas\b|\b(?:graded|rated)\b.{0,40}\b(?:inadequate|adequate|requir\w+ improvement|good|outstanding)\b.{0,60}\b(?:area|responding|response|leadership|partners)|\b(?:graded|rated|judged)\b[^.]{0,60}\b(?:inadequate|adequate|requir\w+ improvement|good|outstanding)[’”"']? (?:at|in|for) (?:how it \w+|(?!all\b)\w+ing)\b/i;

const signs: readonly (readonly [InspectionKind, RegExp])[] = [
  [
    'REINSPECTION',
    /\bre[-‐‑‒–—]?inspect(?:ion|ed)\b|\b(?:another|second) full inspection\b|\bsecond verdict\b|\bagain,? in full\b/i,
  ],
  [
    'ASSESSMENT_OF_PROGRESS',
    /\bassessment of (?:the )?progress\b|\bthird (?:look|visit|inspection|report)\b|\b(?:inspect\w*|visit\w*|back|returned?)\b[^.\n]{0,60}\b(?:a|the) third time\b|\bthird time\b[^.\n]{0,40}\binspect/i,
  ],
  [
    'QUARTERLY_UPDATE',
    /\bquarterly (?:[\w-]+ ){0,2}(?:update|report|review)\b|\bquarter (?:\d|one|two|three|four) (?:update|report|review)\b/i,
  ],
  [
    'POST_INSPECTION_REVIEW',
    /\bpost[-‐‑– ] ?inspection review\b|\bfollow[-‐‑– ]up (?:report|review|inspection|visit)\b|\bre[-‐‑–]?visit(?!ed (?:\w+ ){0,3}(?:cases|files))/i,
  ],
];
const earlier = '(?:initial|first|last|previous|earlier|original)';
const visit = '(?:inspection|visit|report|review)';
const us = '(?:inspectors|we|HMIC(?:FRS)?|the inspectorate|the watchdog)';
const done = '(?:met|acted on|carried out|implemented|completed|addressed|closed|left open)';
const ofLast = '(?:last|the previous) (?:year|spring|summer|autumn|winter)';

// How a text says that inspectors had been there before.
const returning = [
  // they came back
  '(?:went|came|gone|come|been) back\\b|returned (?:to|in|this|last|for)\\b|have (?:now )?returned\\b',
  `${us} returned\\b|follow-up\\b`,
  // since they first came
  `since (?:it was (?:first )?inspected|(?:our|its|the) ${earlier} ${visit})\\b|since an inspection\\b`,
  `since ${us} (?:had )?(?:first|last) \\w+|first inspected\\b`,
  // "HMIC's first report on the force found …", "a review of the progress that it has made"
  "(?:HMIC(?:FRS)?|inspectors|inspectorate|watchdog)[’']s? first (?:report|inspection|visit)\\b",
  'review of (?:the )?progress\\b',
  // after what they had said
  'after (?:being told|they were told|\\w+ recommendations? in)\\b',
  'after \\w+ in \\w+ 20\\d\\d,? (?:HMIC|inspectors)',
  '(?:a|two|three|four|\\w+) (?:years?|months) on (?:from)?\\b',
  // what became of it
  '(?:earned|given) a (?:better|second) report\\b|has improved since\\b|now met\\b',
  '(?<!(?:it|they|we|force|constabulary|service|police) ha(?:s|d|ve) )already made\\b',
  'acted on (?:most|all|some) of the\\b',
  `(?:${done}|(?:out )?of) (?:the |its |our )?\\w+ (?:recommendations|made)\\b[^.]{0,60}\\b(?:${done}|${ofLast}|still open|outstanding)\\b`,
  `${done} \\w+ of (?:the |its |our )?\\w+ (?:\\w+ )?recommendations\\b`,
  `${ofLast}[’']s (?:\\w+ )?(?:recommendations|report|inspection|findings)\\b`,
].map((form) => new RegExp(`(?<![\\w’-])(?:${form})`, 'i'));

// that somebody is going to come back is said in every first report
const ahead =
  /\b(?:will|would|is to|are to|is due|are due|plans?|intends?|expects?) (?:\w+ ){0,3}?(?:re[-‐‑–]?visit|return|come back|go back|follow|re[-‐‑–]?inspect|carry out|conduct|publish)[^.\n]*/gi;

/** The kinds of follow-up that a text speaks of; none, but progress, where it names no kind; undefined where it is a first look. */
export function followUpIn(body: Body): ReadonlySet<InspectionKind> | undefined {
  const [headline, lead, text] = [body.headline, body.lead, body.text].map((words) => words.replace(ahead, ''));
  if (headline === undefined || lead === undefined || text === undefined) return undefined;
  const named = signs.filter(([, form]) => form.test(`${headline}\n${lead}`)).map(([kind]) => kind);
  if (named.length > 0) return new Set(named);
  const below = signs.filter(([, form]) => form.test(text)).map(([kind]) => kind);
  return below.length > 0 || returning.some((form) => form.test(text)) ? new Set(below) : undefined;
}
