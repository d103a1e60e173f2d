import type { DocumentKind } from '../../generated/schema.js';

/** A way of speaking or of setting a page that tells what kind of document it is. */
export interface KindSign {
  readonly kind: DocumentKind;
  readonly form: RegExp;
  readonly weight: number;
  readonly reason: string;
  /** Where it has to stand: anywhere in what is no note, or in the headline alone. */
  readonly in?: 'HEADLINE' | 'NOTES';
}

const release = 'RELEASE';
const report = 'REPORT';
const response = 'RESPONSE';
const article = 'ARTICLE';

export const kindSigns: readonly KindSign[] = [
  {
    kind: release,
    weight: 3,
    reason: 'it offers the report',
    form: /^(?:get|read|download|view) the (?:full )?(?:report|letter)\b/im,
  },
  {
    kind: release,
    weight: 2,
    reason: 'it is published today',
    form: /\b(?:has|have) today (?:been )?published\b|\btoday published\b|\breports? today\b|\btoday reports\b|\breport published today\b|\bis published today\b|\ba new report has found\b|\bfollow-up report\b.{0,60}\btoday\b/i,
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

  { kind: report, weight: 4, reason: 'it has an ISBN', form: /\bISBN\b/ },
  { kind: report, weight: 3, reason: 'it has contents', form: /^contents\b/im },
  { kind: report, weight: 2, reason: 'it has a copyright line of the inspectorate', form: /©\s*HMIC/ },
  {
    kind: report,
    weight: 2,
    reason: 'it has the parts of a report',
    form: /^(?:[\d.]+\s+)?(?:foreword|introduction|background|summary|overall summary|annex [a-z]|methodology|next steps|conclusion)\s*$/im,
  },
  {
    kind: report,
    weight: 2,
    reason: 'the title is that of a report',
    in: 'HEADLINE',
    form: /^[^.,]{0,60}\bnational child protection (?:re-)?inspections?(?::? ?(?:post-inspection review|re-?inspection))?\s*$/i,
  },
  {
    kind: report,
    weight: 1.5,
    reason: 'inspectors write as “we”',
    form: /(?:^|[.] )(?:[\p{L}, ]{0,60})\bwe (?:inspected|found|examined|revisited|graded|recommend|published our)\b/imu,
  },

  { kind: response, weight: 4, reason: 'it answers under section 55', form: /\bsection 55\b/i },
  {
    kind: response,
    weight: 3,
    reason: 'it is a letter',
    form: /^dear (?:home secretary|minister|inspector|sir|madam|chief inspector)/im,
  },
  {
    kind: response,
    weight: 3,
    reason: 'the headline calls it a response',
    in: 'HEADLINE',
    form: /\b(?:commissioner|PF?CC|mayor)[’']?s? (?:comments|response)\b|\bresponse (?:of the mayor|to HMIC\w*)\b|\bsection 55 response\b/i,
  },
  {
    kind: response,
    weight: 2,
    reason: 'a commissioner or mayor writes as “I”',
    form: /\bI (?:welcome|accept|hold|write|am required|am satisfied|have (?:asked|agreed)|will (?:hold|monitor))\b.{0,200}\b(?:report|recommendations|chief constable|force)\b/i,
  },
  {
    kind: response,
    weight: 1.5,
    reason: 'it comments and then answers',
    form: /^(?:my|commissioner[’']s|chief constable[’']s) comments?\b/im,
  },

  {
    kind: article,
    weight: 2,
    reason: 'it has a byline',
    form: /^(?:by|reporter:?) [\p{Lu}][\p{L}’'-]+|\breporters?\b.{0,30}$|\b(?:correspondent|political staff|local democracy)\b/imu,
  },
  {
    kind: article,
    weight: 2,
    reason: 'it has the furniture of a news page',
    form: /^(?:hide ad|share\b|related\b|more on this|listen:|picture:|image (?:source|caption)|letters to the editor|updated\b|published\s*$)|\bmin(?:ute)? read\b|\bcookies?\b|\bnewsletter\b/im,
  },
  {
    kind: article,
    weight: 1,
    reason: 'an hour of publication stands over it',
    form: /\b\d{1,2}[:.]\d{2} ?(?:am|pm|BST|GMT)?\b/,
  },
  {
    kind: article,
    weight: 1.5,
    reason: 'somebody told the paper',
    form: /\btold (?:us|the (?:Herald|Echo|Advertiser|Post|Times|Guardian|Meridian|BBC|[\p{Lu}]\p{L}+))\b|\bin an interview\b|\bin a statement\b/u,
  },
  {
    kind: article,
    weight: 1,
    reason: 'it calls the inspectorate by a paper’s words',
    form: /\bwatchdog\b|\bdamning\b|\bslammed\b|\baccording to (?:the|a) report\b|\binspectors (?:have )?(?:warned|disclosed|reported|said|say)\b|\ban inspection report has found\b|\ba report has (?:said|found)\b/i,
  },
  {
    kind: article,
    weight: 1,
    reason: 'it says “HMIC also found”',
    form: /\b(?:HMIC(?:FRS)?|Inspectorate of Constabulary) (?:also )?(?:found|said)\b/i,
  },
];
