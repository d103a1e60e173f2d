import { adverbs, either, has, is, now, type ProgressRow } from './progress-row.js';

/** The outcome itself, whatever steps are named beside it. */
export const ended: readonly ProgressRow[] = [
  [
    0.9,
    'it says that what was criticised no longer happens',
    'no longer',
    "(?:no|none|not one|nobody)(?: [\\w’']+){0,6} (?:has|have|had|was|were) (?:been )?\\w+",
    '(?:no|none)(?: \\w+){0,3} since',
    `${has} (?:now )?(?:been )?(?:cleared|eliminated|ended|stopped|gone|removed)|${is} gone`,
    '(?:all but|almost) (?:stopped|ended)',
  ],
];

/** The same in words that need no praise beside them. */
export const endedPlainly: readonly ProgressRow[] = [
  [
    0.85,
    'it says that what was criticised is gone',
    `${has} (?:now )?(?:all )?(?:disappeared|vanished|been (?:wiped out|dealt with))`,
    '(?:has|have|had) (?:now )?put (?:this|that|it|these|matters) right',
    '(?:only|just) (?:\\w+|a few|a handful)(?: of)? (?:\\w+ )?(?:children|child|young people|boys|girls|detainees)\\b[^.]{0,60}\\bsince',
  ],
];

/** What must have happened for it to be told at all. */
const deeds = [
  ...['doubled', 'tripled', 'trebled', 'quadrupled', 'recruited', 'appointed', 'filled', 'merged', 'abolished'],
  ...['replaced', 'set up', 'introduced', 'created', 'opened', 'trained', 'brought (?:[\\w’]+ ){0,5}together'],
];
export const settled: readonly ProgressRow[] = [
  [0.75, 'it names what was done', `${has}${adverbs}(?: been)? ${either(...deeds)}(?! (?:to be|but))`],
];

/** Somebody has made it less, and nobody says that it is little. */
export const lessened: readonly ProgressRow[] = [
  [0.75, 'it is less, and not said to be right', `${has}${adverbs} (?:reduced|shortened|lessened|lowered)(?! by)`],
];

const finished = ['implemented', 'completed', 'met', 'resolved', 'addressed', 'dealt with', 'put right', 'done'];
const improved = [
  ...['improved', 'strengthened', 'enhanced', 'tightened', 'transformed', 'simplified', 'streamlined', 'overhauled'],
  ...['become (?:\\w+ )?better', 'got (?:\\w+ )?better'],
];
const much = '(?:much|far|significantly|greatly|markedly|noticeably|clearly|a great deal)';
const better = '(?:better|quicker|faster|sooner|shorter|fewer|safer|stronger|clearer|more \\w+)';
const less = [
  ...['reduced', 'decreased', 'fallen', 'fell', 'halved', 'cut', 'shortened', 'come down', 'dropped'],
  ...['doubled', 'trebled', 'risen', 'increased', 'removed'],
];
const made = [
  ...['\\w+(?:ed|en|ne)(?<!responded|been|changed|worked|achieved)', 'set', 'put', 'made', 'built', 'brought', 'given'],
  ...['told', 'taught', 'kept', 'held', 'found', 'sent', 'won', 'worked', 'rewritten', 'drawn', 'written', 'begun'],
];

/** Something was done; whether it is all, what follows tells. */
export const deed = new RegExp(
  `(?<![\\w’'-])(?:${has}${adverbs} (?:been )?${either(...made)}|improvements? (?:was|were|is|are))(?![\\w-])`,
  'i',
);

export const there: readonly ProgressRow[] = [
  [
    0.95,
    'it says that it is done',
    `${has}${adverbs}(?: been)? ${either(...finished, 'acted (?:up)?on')}`,
    'made the improvements|fully (?:implemented|addressed|met|complied)',
  ],
  [
    0.75,
    'it says that it improved, and not how far',
    `${has}${adverbs}(?: been)? ${either(...improved)}`,
    `${much}? ?${better} (?:\\w+ ){0,8}?than`,
    '(?:significant|clear|real|good|considerable|strong|marked) (?:progress|improvements?)',
    `${is}(?: now| being)?(?: ${much})? (?:better|improved|stronger)`,
    '(?:there (?:has|have|had) been|we (?:saw|found|noted)|inspectors (?:saw|found|noted)) (?:\\w+ )?improvements?',
    'better (?:grasp|oversight|use|quality|awareness|sharing|coordination|communication|relationships?|management|response|recording|supervision|understanding)|improved (?:\\w+ ){0,2}\\w+',
  ],
  [
    0.75,
    'what was too much has become less, or too little more',
    '(?:reduction|decrease|fall|drop) in',
    `(?:${has} )?(?:been )?(?:\\w+ly )?${either(...less)}|${has}${adverbs} grown from`,
    'compared (?:with|to)|(?:up|down) from|where (?:in|at)',
    '(?<=; )when (?:we|inspectors) (?:first|last) (?:visited|inspected|looked|came)',
    'fewer|shorter',
  ],
  [
    0.7,
    'it is so now',
    'now|these days|nowadays',
    `${now}${adverbs} (?:been )?${either(...made)}`,
    'since (?:then|the|our|\\w+ 20\\d\\d|20\\d\\d)',
  ],
];
