import type { KindSign } from './kind-sign.js';
import { inspectorsAlone } from './who-speaks.js';

const release = 'RELEASE';
const report = 'REPORT';

/** Of what the inspectorate publishes itself. */
export const inspectorateSigns: readonly KindSign[] = [
  {
    kind: release,
    weight: 3,
    reason: 'inspectors speak, and nobody else',
    in: 'TEXT',
    form: { test: inspectorsAlone },
  },
  {
    kind: release,
    weight: 3,
    reason: 'it offers the report',
    form: /^(?:get|read|download|view) the (?:full )?(?:report|letter)\b/im,
  },
  {
    kind: release,
    weight: 6,
    reason: 'it stands among the inspectorate’s news',
    in: 'ADDRESS',
    form: /justiceinspectorates\.gov\.uk\/.*\bnews\b/i,
  },
  {
    kind: report,
    weight: 6,
    reason: 'it stands among the inspectorate’s reports',
    in: 'ADDRESS',
    form: /justiceinspectorates\.gov\.uk\/.*\b(?:publications?|publication-html|peel-reports|police-inspections?)\b/i,
  },
  {
    kind: release,
    weight: 2,
    reason: 'it is published today',
    form: /\b(?:has|have) today (?:been )?published\b|\btoday published\b|\breports? today\b|\btoday reports\b|\btoday (?:they|we|inspectors) (?:have )?published\b|\b(?:report|review|assessment|inspection) published today\b|\bis published today\b|\ba new report has found\b|\bfollow-up report\b.{0,60}\btoday\b/i,
  },
  {
    kind: release,
    weight: 2,
    reason: 'notes give a press office',
    in: 'NOTES',
    form: /\bpress (?:office|enquiries|team)\b|\bmedia (?:enquiries|office)\b|\bpress:/i,
  },
  { kind: release, weight: 1, reason: 'notes say who the inspectorate is', in: 'NOTES', form: /\bHMIC(?:FRS)?\b/ },
  {
    kind: release,
    weight: 1,
    reason: 'the headline is the inspectorate’s',
    in: 'HEADLINE',
    form: /\binspectorates? (?:finds?|says?)\b|\binspection report published\b/i,
  },
  {
    kind: release,
    weight: 1,
    reason: 'the inspector speaks under a line of introduction',
    form: /\b(?:HM|H(?:er|is) Majesty[’']s) (?:Chief )?Inspector of Constabulary [\p{Lu}][^.\n]{3,40} said:/u,
  },
  {
    kind: release,
    weight: 3,
    reason: 'the inspector’s words stand under the office and the name',
    form: /^(?:HM|H(?:er|is) Majesty[’']s) (?:Assistant )?(?:Chief )?Inspector(?: of Constabulary)?,?\s+(?:\p{Lu}[\p{L}’'-]+ ?){1,4}:\s*[“"]/mu,
  },

  { kind: report, weight: 4, reason: 'it has an ISBN', form: /\bISBN\b/ },
  {
    kind: report,
    weight: 3,
    reason: 'the inspectorate calls it its assessment of a force',
    in: 'OWN',
    form: /^this is (?:our|HMIC(?:FRS)?[’']s) (?:\w+ )?(?:assessment|inspection|report) (?:of|on|into)\b/im,
  },
  {
    kind: report,
    weight: 3,
    reason: 'grades stand under the headings of areas',
    form: /(?:^(?:outstanding|good|adequate|requires improvement|inadequate)\s*$[^]*?){2}/im,
  },
  { kind: report, weight: 3, reason: 'it has contents', form: /^contents\b/im },
  { kind: report, weight: 2, reason: 'it has a copyright line of the inspectorate', form: /©\s*HMIC/ },
  {
    kind: report,
    weight: 2,
    reason: 'it has the parts of a report',
    form: /^(?:[\d.]+\s+)?(?:foreword|introduction|background|summary|overall summary|our judge?ments|(?:hm inspector|hmi)[’']s (?:summary|observations)|context for the force|case file analysis|annex [a-z]|methodology|next steps|conclusion)\s*$/im,
  },
  {
    kind: report,
    weight: 2,
    reason: 'the title is that of a report',
    in: 'HEADLINE',
    form: /^(?![^.,]*\bresponse\b)[^.,]{0,60}\bnational child protection (?:re[-‐‑‒–—]?)?inspections?(?:[:–—-]? ?(?:post[-‐‑– ]inspection review|re[-‐‑‒–—]?inspection))?\s*$/i,
  },
  {
    kind: report,
    weight: 2,
    reason: 'it sets findings under earlier recommendations',
    form: /^(?:recommendations? (?:from|made in) (?:the|our) .{0,40}(?:report|inspection)|(?:re[-‐‑‒–—]?inspection|post[-‐‑– ]inspection review|(?:summary of|detailed) post.{0,20}) findings)\s*$/im,
  },
  {
    kind: report,
    weight: 1.5,
    reason: 'inspectors write as “we”',
    form: /(?:^|[.] )(?:[\p{L}, ]{0,60})\bwe (?:re[-‐‑‒–—]?inspected|inspected|found|examined|revisited|graded|recommend|published our)\b/imu,
  },
];
