import type { Polarity, Severity } from '../../generated/schema.js';

/** What the line that a list hangs on, or the heading over it, says of its items before they are read. */
export interface ListContext {
  readonly form: RegExp;
  readonly kind: Polarity | 'OPEN' | 'POINTS' | 'ASKED' | 'METHOD' | 'EARLIER';
  readonly severity?: Severity;
}

const negative = { kind: 'NEGATIVE' } as const;
const positive = { kind: 'POSITIVE' } as const;

// The first that fits counts. OPEN: the items are findings of either kind. POINTS: parts of a recommendation.
// ASKED: what a release says should be better. METHOD: what inspectors did. EARLIER: findings of another visit.
export const listContexts: readonly ListContext[] = [
  {
    form: /particular attention|as a minimum|should (?:include|also|enhance|cover|ensure|be)\b|by:$|to include:|must include/i,
    kind: 'POINTS',
  },
  // a release tells what is wrong as what should be done
  {
    form: /^(?!.*recommend).*\b(?:it|they|the force|the constabulary|officers|(?:police|constabulary)) (?:now |still |also )*(?:should|must|needs? to)(?: (?:improve|address|strengthen|review|focus on|prioriti[sz]e|do more|consider|take action|work on)(?: \w+){0,6})?:$/i,
    kind: 'ASKED',
  },
  {
    form: /recommend(?:ed|s|ation)?\b.*(?:that|the force|constabulary|:)|\b(?:the force|constabulary|police|service)\b.{0,40}\bshould\b.{0,20}:$/i,
    kind: 'POINTS',
  },
  { form: /accelerated cause of concern/i, ...negative, severity: 'ACCELERATED_CAUSE_OF_CONCERN' },
  { form: /\bcauses? of concern\b/i, ...negative, severity: 'CAUSE_OF_CONCERN' },
  { form: /^(?:areas? for improvement)\b.{0,30}$/i, ...negative, severity: 'AREA_FOR_IMPROVEMENT' },
  {
    form: /methodology|we (?:examined|interviewed|inspected|carried out|spoke|looked|use|will)|inspectors (?:examined|interviewed|spoke|carried)|during (?:this|our|the) (?:review|inspection|visit),? (?:we|inspectors|hmic\w*)\b(?!.*found)|criteria|aims? of|contents|terms of reference/i,
    kind: 'METHOD',
  },
  { form: /\b(?:not|never|n[’']t)\b.{0,30}\b(?:improved|better|progress|effective|good|well)\b/i, ...negative },
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
    form: /pleased|encourag|positive|welcom|prais|commend|strength|good|better|well\b|effective(?!ness)|reassur|impress/i,
    ...positive,
  },
  { form: /improvement|improved|progress(?! and outcomes)|steps taken|success|achiev/i, ...positive },
  { form: /findings?\b|found|found that|report(?:s|ed)? that|said|noted|conclu|summary/i, kind: 'OPEN' },
];

export function contextOf(line: string): ListContext | undefined {
  return listContexts.find(({ form }) => form.test(line));
}
