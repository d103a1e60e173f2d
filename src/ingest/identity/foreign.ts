import type { Weighed } from '../link/choose.js';
import type { Body } from './body.js';
import { childProtection } from './inspection-signs.js';

interface Foreign {
  readonly form: RegExp;
  readonly is: string;
  /** Whether it inspects beside our inspectorate now and then. */
  readonly isPartner?: true;
}

// Who inspects somebody else: named in the headline or the opening, with no force of ours there.
const others: readonly Foreign[] = [
  {
    form: /\bHMICS\b|Inspectorate of Constabulary (?:in|for) Scotland|\bPolice Scotland\b/,
    is: 'the inspectorate of Scotland',
  },
  {
    form: /\bPolice Service of Northern Ireland\b|\bPSNI\b|\bGarda\b|\bCriminal Justice Inspection Northern Ireland\b/,
    is: 'the police of another country',
  },
  { form: /\bFire (?:and|&) Rescue Service\b(?!s)/i, is: 'a fire and rescue service' },
  {
    form: /\bHM(?:YOI| Prison| Chief Inspector of Prisons)\b|\bunannounced inspection of\b.*\b(?:HMP|HMYOI)\b/,
    is: 'a prison',
    isPartner: true,
  },
  {
    form: /\bOfsted\b(?=.*\b(?:school|nursery|children[’']s services)\b)|\bCare Quality Commission\b|\bNHS Trust\b/i,
    is: 'another inspectorate’s work',
    isPartner: true,
  },
];

// How a text speaks of an inspection of police. The hyphen of "re-inspection" is printed in many ways.
const inspecting = anyOf([
  // who inspects
  'HMIC(?:FRS)?\\b|HMI\\b|inspectorate\\b|inspectors\\b|watchdog\\b|Inspector of Constabulary\\b',
  "(?:HM|Majesty[’']s) (?:Chief )?Inspector\\b|(?:regional|lead|chief|the) inspector\\b",
  // what they did
  'PEEL\\b|inspection of\\b|(?:our|its|their|the|this|last|first|\\d{4}) inspection\\b|inspection (?:report|findings)\\b',
  're[-‐‑‒–—]?inspect(?:ed|ions?)\\b|(?:we|was|were|been) inspected\\b',
  'child[ -]protection (?:inspection|arrangements|report|review|failings)\\b',
  // what they asked for
  'recommendations? (?:made (?:to|by)|we made)\\b',
]);
const fewestWords = 20;

// Who else inspects or investigates. Whose work it is decides, not which police force is a partner in it.
const otherInspectors =
  /\bOfsted\b|\bEstyn\b|\bIOPC\b|\bIPCC\b|\bIndependent (?:Office for Police Conduct|Police Complaints Commission)\b|\bCare (?:Quality Commission|Inspectorate Wales)\b|\bCQC\b|\bInspectorate of (?:Probation|Prisons)\b|\bHMI (?:Probation|Prisons)\b|\bInformation Commissioner\b/;
const ourInspectors =
  /\bHMIC(?:FRS)?\b|\bInspectorate of Constabulary\b|\bInspector of Constabulary\b|\bconstabulary inspect\w+/i;
// all of them, and none by name
const allForces =
  /\b(?:police )?forces\b|\b(?:the )?police service\b|\bpolic(?:e|ing) (?:in|across|of) England and Wales\b|\b(?:every|each) (?:police )?force\b/i;
const obituary =
  /\bobituary\b|\bhas died\b|\bdied (?:on|at|in|aged|peacefully|last)\b|\bsurvived by (?:his|her)\b|\btributes (?:to|have been paid)\b|\bfuneral\b/i;
const opening = 8;
// a text of so many paragraphs that speaks of inspectors in one of them, below its opening, is about something else
const longText = 8;

// so many lines may stand above what a letter is about
const letterhead = 10;

/** Why nothing may be read from a document about any force. */
export interface NotOfTheField {
  readonly code: 'TOO_SHORT' | 'FOREIGN' | 'NO_FORCE' | 'NO_INSPECTION';
  /** In a sentence. */
  readonly refusal: string;
}

export function refusalOf(body: Body, forces: readonly Weighed[]): NotOfTheField | undefined {
  if (body.words < fewestWords) {
    return {
      code: 'TOO_SHORT',
      refusal: `There are only ${body.words} words of text in it: too few to tell what it is.`,
    };
  }
  const first = others.find(
    ({ form, isPartner }) => form.test(body.lead) && !(isPartner && ourInspectors.test(body.lead)),
  );
  const isOurs = forces.some(({ reasons }) => reasons.includes('named in the headline'));
  if (first !== undefined && !isOurs) {
    return { code: 'FOREIGN', refusal: `It is about ${first.is}, not about a police force of England or Wales.` };
  }
  if (forces.length === 0 && !isNational(body)) {
    return { code: 'NO_FORCE', refusal: 'It names no police force of England or Wales that the graph knows.' };
  }
  if (isAnothers(body)) {
    return {
      code: 'FOREIGN',
      refusal: 'It is about the work of others who inspect, not about an inspection of police.',
    };
  }
  if (!inspecting.test(body.text) && !isOnReport(body)) {
    return { code: 'NO_INSPECTION', refusal: 'It names a police force and says nothing of an inspection.' };
  }
  return isInPassing(body)
    ? { code: 'NO_INSPECTION', refusal: 'It names an inspection in passing and is about something else.' }
    : undefined;
}

/** What the inspectorate says of the police of England and Wales as a whole is about no force, and of the field all the same. */
function isNational({ lead, text }: Body): boolean {
  return ourInspectors.test(lead) && allForces.test(text);
}

// an opinion may call the inspectors by no name, and speak of the report on the force, or of its answer, alone
const onReport =
  /\breport (?:on|about|into) (?:how |the way )?(?:the |our )?(?:[\w’'-]+ ){0,3}(?:police|constabulary|force)\b|\b(?:police|constabulary|force|chief constable)\b[^.]{0,60}\b(?:was|were|been|being) inspected\b|\b(?:chief constable|force|constabulary)\b[^.]{0,30}\b(?:accepts?|welcomes?|disputes?|rejects?)\b[^.]{0,20}\b(?:report|findings|recommendations|verdict)\b/i;
const ofReport =
  /\b(?:findings?|recommend\w+|verdict|graded?|inadequate|requires improvement|inspect(?:ed|ions?|ing|orate))\b/i;
const ofChildren =
  /\b(?:fail\w*|let\w*|protect\w*|safe\w*)\b[^.]{0,60}\bchild|\bchild\w*[^.]{0,60}\b(?:fail\w*|let down|protect\w*|safe|cells?|at risk|custody)\b/i;
const otherReviews =
  /\b(?:serious case|safeguarding practice|child practice|domestic homicide|independent|peer) reviews?\b|\binquest\b|\bcoroner\b|\binquiry\b|\bombudsman\b|\btribunal\b|\bappeal(?:ing)? for (?:witnesses|information)\b|\b(?:jailed|sentenced|magistrates|crown court)\b/i;
const ofPeople = /\bretir(?:es?|ed|ing|ement)\b|\bfarewell\b|\b(?:new|next|former) chief constable\b|\bappointed\b/i;

function isOnReport({ headline, lead, text }: Body): boolean {
  const isOther = otherReviews.test(text) || otherInspectors.test(text) || ofPeople.test(`${headline}\n${lead}`);
  return !isOther && onReport.test(text) && ofReport.test(text) && ofChildren.test(text);
}

/** Others open it, and our inspectorate does not, nor is it named often below. */
function isAnothers({ headline, lead, lines, text }: Body): boolean {
  const above = [lead, ...lines.slice(0, opening)].join('\n');
  if (!otherInspectors.test(above) || ourInspectors.test(above)) return false;
  const isTheirs = otherInspectors.test([headline, ...lines.slice(0, 2)].join('\n'));
  const [others = 0, ours = 0] = [otherInspectors, ourInspectors].map((form) => text.split(form).length - 1);
  return others >= Math.max(isTheirs ? 0 : 2, 3 * ours);
}

function isInPassing(body: Body): boolean {
  const { headline, lead, lines, text } = body;
  if (isOnReport(body)) return obituary.test(lead);
  if (inspecting.test(headline) || childProtection.test(headline)) return false;
  if (obituary.test(lead)) return true;
  const paragraphs = text.split('\n');
  const speaking = paragraphs.filter((paragraph) => inspecting.test(paragraph)).length;
  const above = [lead, ...lines.slice(0, letterhead)].join('\n');
  return paragraphs.length >= longText && speaking < 2 && !inspecting.test(above);
}

function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${forms.join('|')})`, 'i');
}
