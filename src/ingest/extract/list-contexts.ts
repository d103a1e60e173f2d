import type { Polarity, Severity } from '../../generated/schema.js';

/** What the line that a list hangs on, or the heading over it, says of its items before they are read. */
export interface ListContext {
  readonly form: RegExp;
  readonly kind: Polarity | 'OPEN' | 'POINTS' | 'ASKED' | 'METHOD' | 'EARLIER';
  readonly severity?: Severity;
}

const negative = { kind: 'NEGATIVE' } as const;
const positive = { kind: 'POSITIVE' } as const;

/** Whom a list of duties is for. */
const force = String.raw`(?:it|they|the force|the constabulary|the service|officers|[\w ]*(?:police|constabulary)|the chief constable)`;

/** What is wanted of a force sounds good and tells what is wrong. */
const wantedBetter: readonly string[] = [
  String.raw`\b(?:should|must|needs? to|ha(?:s|ve|d) to|ought to|could|can)(?: \w+)? (?:get|become|be|do) better\b`,
  String.raw`\b(?:should|must|needs? to|ha(?:s|ve) to|ought to|could)(?: now| still| also)? (?:improve|strengthen|do more)\b(?! \w+ \w+.*\bby\b)`,
  String.raw`\b(?:more|further|much|some|still)(?: \w+){0,2} (?:work|to do|to be done)\b`,
  String.raw`\b(?:wants?|wish(?:es)?|would like|hopes?|expects?|needs?) (?:to see |to find )?(?:\w+ ){0,5}?(?:better|improvements?|more)\b`,
  String.raw`\b(?:yet|still) to\b`,
];

/** Praise that is held back. */
const praiseHeldBack: readonly string[] = [
  String.raw`(?:\b(?:not|never|nor|far from)|n[’']t)(?: \w+){0,4}? (?:satisf\w+|happy|content|convinced|sure|confident|impressed|pleased|reassured|enough|good|well|better|improved|effective|progress)\b`,
  String.raw`\bless (?:\w+ )?(?:satisf\w+|happy|content|convinced|impressed|pleased|encourag\w+|taken|good|well|strong|effective|certain|sure|assured|reassured|comfortable|confident)\b`,
  String.raw`\bweak(?:er|est)?\b|\b(?:fell|falls?|fallen|falling) (?:well |far )?(?:short|down|behind)\b|\blet(?:s|ting)? (?:itself|it|them|children) down\b`,
];

const recommended: readonly string[] = [
  String.raw`particular attention|as a minimum|to include:|must include`,
  String.raw`should (?:then |also |in particular )?(?:include|also|enhance|cover|ensure|be|involve|consider|set out|contain|address)\b`,
  String.raw`(?<!\b\w+ed )by:$`,
  String.raw`\b(?:should|must|recommend\w*|needs? to|immediately)\b.*\bby (?:\w+ly )?\w+ing\b[^:]*:$`,
  String.raw`\b(?:immediately|within (?:\w+ )?(?:weeks|months))\b.*:$`,
];

function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(forms.join('|'), 'i');
}

// The first that fits counts. OPEN: the items are findings of either kind. POINTS: parts of a recommendation.
// ASKED: what a release says should be better. METHOD: what inspectors did. EARLIER: findings of another visit.
export const listContexts: readonly ListContext[] = [
  { form: anyOf(recommended), kind: 'POINTS' },
  // a release tells what is wrong as what should be done
  {
    form: /^(?!.*recommend).*\b(?:it|they|the force|the constabulary|officers|(?:police|constabulary)) (?:now |still |also )*(?:should|must|needs? to)(?: (?:improve|address|strengthen|review|focus on|prioriti[sz]e|do more|consider|take action|work on)(?: \w+){0,6})?:$/i,
    kind: 'ASKED',
  },
  {
    form: /recommend(?:ed|s|ation)?\b.*(?:that|the force|constabulary|:)/i,
    kind: 'POINTS',
  },
  { form: anyOf(wantedBetter), ...negative },
  { form: new RegExp(String.raw`\b${force}\b.{0,40}\bshould\b.*:$`, 'i'), kind: 'POINTS' },
  { form: /accelerated cause of concern/i, ...negative, severity: 'ACCELERATED_CAUSE_OF_CONCERN' },
  { form: /\bcauses? of concern\b/i, ...negative, severity: 'CAUSE_OF_CONCERN' },
  { form: /^(?:areas? for improvement)\b.{0,30}$/i, ...negative, severity: 'AREA_FOR_IMPROVEMENT' },
  {
    form: /methodology|we (?:examined|interviewed|inspected|carried out|spoke|looked|use|will)|inspectors (?:examined|interviewed|spoke|carried)|during (?:this|our|the) (?:review|inspection|visit),? (?:we|inspectors|hmic\w*)\b(?!.*found)|criteria|aims? of|contents|terms of reference/i,
    kind: 'METHOD',
  },
  { form: anyOf(praiseHeldBack), ...negative },
  {
    form: /concern|weakness|problem|failing|shortcoming|deficienc|inadequa|disappoint|lack(?:s|ed|ing)?\b|gaps?\b|poor|wrong|risks?\b.{0,12}:/i,
    ...negative,
  },
  {
    form: /need(?:s|ed)? (?:\w+ )?(?:to )?(?:improv|do more|chang|address|work|act|attention)|(?:must|should|could|can|still) (?:do|improve|be improved|needs?)|improvements? (?:is|are|was|were)? ?(?:still )?(?:needed|required)|requir\w+ (?:further )?improvement/i,
    ...negative,
  },
  {
    form: /areas? (?:for|where|in which|that|of)\b.*(?:improve|improvement|better|attention|work)|more (?:work )?to do|(?:yet|still) to/i,
    ...negative,
  },
  {
    form: /pleased|satisfied|encourag|positive|welcom|prais|commend|strength|good|better|well\b|effective(?!ness)|reassur|impress/i,
    ...positive,
  },
  { form: /improvement|improved|progress(?! and outcomes)|steps taken|success|achiev/i, ...positive },
  { form: /findings?\b|found|found that|report(?:s|ed)? that|said|noted|conclu|summary/i, kind: 'OPEN' },
];

export function contextOf(line: string): ListContext | undefined {
  return listContexts.find(({ form }) => form.test(line));
}
