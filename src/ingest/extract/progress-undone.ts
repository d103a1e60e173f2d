import { either, has, is, not, now, type ProgressRow } from './progress-row.js';

const begun = [
  ...['reduc', 'address', 'implement', 'introduc', 'improv', 'act', 'complet', 'achiev', 'resolv', 'ensur', 'made'],
  ...[
    'begun',
    'train',
    'record',
    'follow',
    'tak',
    'put',
    'dealt',
    'clear',
    'met',
    'solv',
    'tackl',
    'remed',
    'mend',
    'deliver',
  ],
];

export const notThere: readonly ProgressRow[] = [
  [
    0.95,
    'it says that nothing has improved',
    `(?:${has}|${is}|do|does|did)${not}(?: \\w+ly)?(?: yet)? (?:improved?|changed?|(?:got|become|gotten|made) (?:any )?better|come down|fallen|got shorter|moved on)`,
    'no (?:discernible |significant |real |further )?(?:improvement|progress|change)',
    '(?:unable|not able) to (?:show|demonstrate|prove|tell|explain)',
    '(?:too |very )?little (?:has|had|have) (?:changed|improved)',
    '(?:little|insufficient|hardly any|scant|minimal) (?:\\w+ )?(?:progress|improvement|change)',
    'no (?:\\w+ )?(?:reduction|increase|fall|rise)|(?:little|nothing) (?:has|had|have)(?: yet)? been done',
    'no better|no different|(?:all but |largely |almost |virtually )?unchanged|the same as (?:before|in)',
    "much as (?:it|they) (?:was|were)|what hasn[’']t changed",
  ],
  [
    0.95,
    'it says that it has not been done',
    `${now}${not}(?: \\w+ly)?(?: yet)?(?: been)? \\w+(?:ed|en|ne|de|pt|lt|ng|ght|ut|et)\\b`,
    `had${not}(?: yet)?(?: been)? ${either(...begun)}\\w*`,
    `${has} failed|failed to|(?<!\\d (?:\\w+ ){1,2})${has} yet to|${is} yet to|still to be`,
    "still (?:do|does|did|is|are|has|have|can)(?:n[’']t| not)",
  ],
  [0.9, 'it is still so', 'still'],
  [
    0.9,
    'it has stayed as it was',
    'remain(?:s|ed)?',
    'continu(?:e|es|ed) to',
    'continuing (?:problems?|concerns?|delays?)',
    'persist(?:s|ed|ent)?',
    'as (?:hmic\\w*|we|inspectors) (?:had |have )?(?:recommended|found|asked|said)',
    'once (?:more|again)|yet again',
  ],
  [
    0.9,
    'it has become worse',
    'deteriorat\\w+',
    'worse(?:ned)?',
    `${has}(?: \\w+){0,2} (?:risen|grown|lengthened|increased|doubled|trebled|tripled|got worse)`,
  ],
];

const first = '(?:first|last|initial|previous|earlier|original|20\\d\\d)';
const visit = '(?:inspection|visit|report|review)';
const little = '(?:no|little|scant|scarcely any|hardly any|not much|insufficient|too little|next to no)';
const moved = '(?:headway|progress|improvement|change|movement|impact|difference)';
const faults =
  '(?:weakness\\w*|problems?|concerns?|failings?|failures?|gaps?|faults?|shortcomings?|delays?|issues?|mistakes?|picture)';
const turned = '(?:improv\\w+|better|progress|chang\\w+|advance)';
const ofOld =
  '(?:(?:in|at) (?:the|our|its|20\\d\\d|[A-Z]\\w+ 20\\d\\d)|(?:it|they|we) (?:was|were|had been|found|saw)|before)';

/** Where it stands as it stood: said of anything, whether or not a word beside it blames. */
export const unchanged: readonly ProgressRow[] = [
  [
    0.9,
    'it says that it is as it was',
    `(?:much|largely|broadly|mostly|roughly|exactly|just) (?:the same )?as ${ofOld}`,
    `(?<!more than )(?:about |just |quite |at least )?as (?!well\\b)(?:\\w+ ){0,2}?\\w+ as (?:ever|${ofOld})`,
    '(?:about|much|broadly|largely|roughly) the same(?: as)?',
    `(?:no|not any|hardly|scarcely) better than ${ofOld}`,
    `the same (?:\\w+ )?${faults}`,
    `${has} (?:barely|hardly|scarcely) (?:changed|improved|moved|fallen|shifted)`,
    'nothing(?: \\w+)? (?:has|had) (?:changed|improved|been done|come of)',
    'unaltered|unchanged|unimproved',
    '(?:just|exactly) as (?:it|they) (?:was|were)(?= ?[,.:;]|$)',
    '(?:this|the) (?:practice|problem|situation|delay|position) (?:continues|goes on|persists)',
    `(?:longer|slower|later|worse|larger) than (?:when|at the time) (?:we|inspectors|HMIC\\w*) (?:first )?\\w+`,
    'no (?:agreement|protocol|plan|policy|date|decision) has been (?:reached|signed|agreed|made|drawn up|set)',
    '(?:no|little|not much) (?:further forward|further ahead|further on|nearer)',
    '(?:at|come to|to) a standstill|stood still|stalled',
    `${has}${not} gone away`,
  ],
  [
    0.9,
    'it says that little or nothing has improved',
    `${little} (?:\\w+ )?${moved}`,
    `(?:progress|headway|improvement|(?:the )?force[’']s (?:work|response))\\b[^.;]{0,60}? ${either(is, '(?:has|have|had) been')} (?:\\w+ )?(?:disappointing|negligible|too slow|poor|insufficient|lacking)`,
    `(?:no|little|scant|not much) (?:real |clear )?(?:signs?|evidence|indication|proof)\\b[^.;]{0,60}?${turned}`,
  ],
];

/** As it was before, where what it was is blamed. */
export const asBefore: readonly ProgressRow[] = [
  [
    0.85,
    'it is as the earlier visit found it',
    `(?:just )?as (?:in|at|during) (?:the|our|its) (?:\\w+ )?${first} (?:\\w+ )?${visit}`,
    'as (?:was|had been|is) the case (?:in|at|when|then|before)',
    `as (?:we|inspectors|HMIC\\w*|it) (?:had |have )?(?:saw|seen|found|reported|said|noted|heard|did) (?:in|at|on|during|when)`,
  ],
];
