import type { DocumentKind } from '../../generated/schema.js';

/** A way of speaking or of setting a page that tells what kind of document it is. */
export interface KindSign {
  readonly kind: DocumentKind;
  readonly form: RegExp;
  readonly weight: number;
  readonly reason: string;
  /** Where it has to stand: anywhere in what is no note, in the headline alone, or outside quotation marks. */
  readonly in?: 'HEADLINE' | 'NOTES' | 'OWN';
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
    form: /^[^.,]{0,60}\bnational child protection (?:re[-‐‑‒–—]?)?inspections?(?:[:–—-]? ?(?:post[-‐‑– ]inspection review|re[-‐‑‒–—]?inspection))?\s*$/i,
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

  { kind: response, weight: 4, reason: 'it answers under section 55', form: /\bsection 55\b|\bs\.? ?55\(/i },
  { kind: response, weight: 2, reason: 'it names the 56 days for an answer', form: /\b(?:56|fifty-six)[- ]days?\b/i },
  {
    kind: response,
    weight: 3,
    reason: 'the writer has to publish it',
    in: 'OWN',
    form: /\b(?:I am|I’m|I'm|as (?:your |the )?\w*\s?commissioner,? I(?: am)?) (?:\w+ ){0,3}(?:required|obliged|bound)\b.{0,40}\b(?:publish|comment|respond|answer|reply)|\bI (?:must|have to|have a duty to) (?:by law )?(?:publish|comment|respond|reply)\b/i,
  },
  {
    kind: response,
    weight: 3,
    reason: 'it is a letter',
    form: /^dear (?:home secretary|minister|inspector|sir\b|madam|chief inspector|mr|mrs|ms|dame|hm\b|her majesty|his majesty|[A-Z]\p{L}+,?\s*$)/imu,
  },
  {
    kind: response,
    weight: 3,
    reason: 'the headline calls it a response',
    in: 'HEADLINE',
    form: /\b(?:commissioner|PF?CC|mayor)[’']?s? (?:comments|response)\b|\bresponse (?:of the mayor|to (?:the |an? )?(?:\w+ )?(?:HMIC\w*|HM Inspectorate|(?:national )?child protection|inspection|report))|\bsection 55 response\b|\bmy (?:response|comments)\b/i,
  },
  {
    kind: response,
    weight: 1.5,
    reason: 'the headline says that a commissioner responds',
    in: 'HEADLINE',
    form: /\b(?:commissioner|PF?CC|mayor)s? responds\b/i,
  },
  {
    kind: response,
    weight: 2,
    reason: 'the one who answers for the police writes as “I”',
    in: 'OWN',
    form: /^I (?:(?:also|do|fully|very much) )?(?:welcome|recognise|accept|acknowledge|expect|have asked|will (?:hold|continue|monitor|be)|would like to (?:reassure|thank|acknowledge))\b/m,
  },
  {
    kind: response,
    weight: 2,
    reason: 'a commissioner or mayor writes as “I”',
    form: /\bI (?:welcome|accept|hold|write|am required|am satisfied|have (?:asked|agreed)|will (?:hold|monitor))\b.{0,200}\b(?:report|recommendations|chief constable|force)\b/i,
  },
  {
    kind: response,
    weight: 2,
    reason: 'the writer answers recommendations in his own words',
    in: 'OWN',
    form: /\bI (?:do not |don[’']t |cannot |can[’']t |fully |therefore |also |simply )*(?:accept|note|agree with|support|reject|dispute)\b.{0,60}\b(?:recommendations?|findings)\b|\b(?:chief constable|force) and I\b.{0,60}\brecommendations?\b/i,
  },
  {
    kind: response,
    weight: 2,
    reason: 'a commissioner or mayor signs it, or it stands under the name of the office',
    form: /^(?:(?:office of )?the )?(?:deputy )?(?:police(?:, fire)? and crime commissioner|PF?CC)(?: (?:for|of) [\p{L}, ]{3,60})?\s*$/imu,
  },
  {
    kind: response,
    weight: 1.5,
    reason: 'it comments and then answers',
    form: /^(?:my|commissioner[’']s|chief constable[’']s) (?:comments?|response|view)\b/im,
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
