import type { KindSign } from './kind-sign.js';
import { commissionerAlone } from './who-speaks.js';

const response = 'RESPONSE';
const article = 'ARTICLE';

/** That it is a commissioner who answers, and neither a force nor anybody else. */
export const byCommissioner: ReadonlySet<string> = new Set([
  'it answers under section 55',
  'it names the 56 days for an answer',
  'it stands on the pages of a commissioner or mayor',
  'the headline says that a commissioner responds',
  'the commissioner speaks, and nobody else',
  'a commissioner or mayor signs it, or it stands under the name of the office',
]);

/** Of those who answer the inspectorate, and of those who write about it. */
export const answeringSigns: readonly KindSign[] = [
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
    in: 'ABOVE',
    form: /\b(?:commissioner|PF?CC|mayor|local policing body)[’']?s?(?: [–—-]|:)? (?:comments|response)\b|\bcomments on an? report of h|\bresponse (?:of the mayor|to (?:the |an? )?(?:\w+ )?(?:HMIC\w*|HM Inspectorate|(?:national )?child protection|inspection|report))|\bsection 55 response\b|\bmy (?:response|comments)\b/i,
  },
  {
    kind: response,
    weight: 1.5,
    reason: 'its title is that of a response',
    in: 'HEADLINE',
    // "Our response" is the headline of a force's news, as often as not
    form: /^(?!our\b)[^.,:]{0,60}\bresponse to (?:the |an? )?HMIC\w*/i,
  },
  {
    kind: response,
    weight: 4,
    reason: 'it stands on the pages of a commissioner or mayor',
    in: 'ADDRESS',
    form: /^(?:https?:\/\/)?[\w.-]*(?:pf?f?cc|commissioner)\b[\w.-]*\.(?:uk|com|org|wales)\b|^(?:https?:\/\/)?(?:www\.)?london\.gov\.uk\b/i,
  },
  {
    kind: response,
    weight: 1.5,
    reason: 'the headline says that a commissioner responds',
    in: 'HEADLINE',
    form: /\b(?:commissioner|PF?CC|mayor)s?(?: [\p{Lu}][\p{L}’'-]+){0,3} (?:responds\b|comments on\b)/iu,
  },
  {
    kind: response,
    weight: 2,
    reason: 'the commissioner speaks, and nobody else',
    in: 'TEXT',
    form: { test: commissionerAlone },
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
    form: /^(?:(?:office of )?the )?(?:deputy )?(?:police(?:, fire)? and crime commissioner|PF?CC|mayor(?= of))(?: (?:for|of) [\p{L}, ]{3,60})?\s*$/imu,
  },
  {
    kind: response,
    weight: 1.5,
    reason: 'it comments and then answers',
    form: /^(?:my|commissioner[’']s|chief constable[’']s) (?:comments?|response|view)\b|^(?:[A-Z\d]+[.)] )?(?:comments?|response|views?) (?:of|by|from) the (?:police and crime )?(?:commissioner|chief constable|mayor)\b/im,
  },
  {
    kind: response,
    weight: 3,
    reason: 'under recommendations, heads give the floor to those who answer',
    form: /^recommendation\b.{0,12}$[^]*?^(?:the )?(?:force|constabulary|chief constable|commissioner|PF?CC|mayor) (?:comments?|response|position|view)(?:\s*:|\s*$)/im,
  },
  {
    kind: article,
    weight: 4,
    reason: 'the answer is still to come',
    in: 'OWN',
    form: /\b(?:formal|statutory|full|official) response\b.{0,60}\bwill (?:be (?:published|sent|made|given)|follow)\b/i,
  },
  {
    kind: article,
    weight: 2,
    reason: 'it stands among the news of a site',
    in: 'ABOVE',
    form: /^home ?[>»›/|] ?(?:.{1,40}[>»›/|] ?)?(?:latest )?news\b/im,
  },
  {
    kind: article,
    weight: 2,
    reason: 'it has a byline',
    form: /(?:^|[.|] )(?:by|reporter:?) [\p{Lu}][\p{L}’'-]+ [\p{Lu}]|\breporters?\b.{0,30}$|\b(?:correspondent|political staff|local democracy)\b/imu,
  },
  {
    kind: article,
    weight: 3,
    reason: 'it is set as an opinion',
    form: /^(?:comment|opinion|column|editorial|leader|our view|viewpoint)\s*:?\s*$|\b(?:is|was) (?:a|the|our) (?:former )?(?:columnist|editor)\b|^letters? (?:to the editor|page)/im,
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
    form: /\b(?:Mr|Ms|Mrs|Dr|Constable|[Cc]ommissioner|spokes\w+|he|she)(?: [\p{Lu}][\p{L}’-]+)* told us\b|\bspeaking to [\p{Lu}]\p{L}+[’']s [\p{Lu}]|\btold (?:the (?:Herald|Echo|Advertiser|Post|Times|Guardian|Meridian|BBC|[\p{Lu}]\p{L}+))\b|\bin an interview\b|\bin a statement\b/u,
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
