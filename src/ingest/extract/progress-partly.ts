import { adverbs, either, has, is, not, type ProgressRow } from './progress-row.js';

/** What is on the way counts before what is there and what is not: "has taken steps", "better, but not by enough". */
const underWay = [
  ...['developed', 'introduced', 'rolled out', 'piloted', 'tested', 'trialled', 'recruited', 'trained'],
  ...['rewritten', 'extended', 'set up'],
];
const doing = [
  ...['developing', 'introducing', 'implementing', 'extending', 'recruiting', 'training', 'piloting', 'trialling'],
  ...['working (?:on|with|to)', 'rolling out', 'improving', 'reviewing', 'rewriting', 'expanding'],
];

export const onTheWay: readonly ProgressRow[] = [
  [
    0.75,
    'it is better, and not said to be right',
    'more \\w+ than (?:it|they) (?:was|were|had been)',
    '(?<!far |much |no |any |\\w+ly )better than (?:in|at|before)',
  ],
  [
    0.9,
    'it says that it is done in part',
    'part(?:ly|ially)(?: been)? (?:met|implemented|addressed|complete\\w*|done)',
    'some but not all',
    'not all (?:of )?(?:the|our|these)',
    `${has}${not} (?:been )?fully (?:implemented|addressed|met|embedded|complete\\w*)`,
    '(?:most|some|many|several|half|part) of (?:the|our|its|these|what) (?:\\w+ ){0,2}(?:recommendations|asked|was)',
    'improved?\\w*,? but not (?:by enough|enough|everywhere|far enough|yet)',
    'better,? but not(?: yet)? (?:good|enough|there)',
  ],
  [
    0.85,
    'some progress is less than all',
    'some (?:\\w+ )?(?:progress|improvements?)',
    'mixed (?:picture|success|progress|results)',
    '(?:only )?(?:limited|slow|slight|modest|uneven|patchy) (?:progress|improvement)',
    "progress (?:[\\w’']+ ){0,6}(?:slow|limited|uneven)",
    'in part\\b',
  ],
  [
    0.8,
    'a step is named, and no result',
    `(?:${has} |${is} )?(?:also |now |immediately )?(?:taken|taking|took) (?:\\w+ ){0,3}(?:steps|action)`,
    `(?:${has} |${is} )?(?:begun|began|beginning|started|starting)`,
    `under ?way|in hand|in progress|being ${either(...underWay)}`,
    `${is} (?:now |also )?${either(...doing)}`,
    'working towards|plans?(?: to(?: \\w+){1,6}?)? (?:is|are|was|were) (?:now )?in place|pilot(?:ed|ing)?|trial(?:led|ling)?',
    'beginning to|getting better|slowly',
    '(?:some|a little|a long|a good) way to go|more (?:work )?(?:to do|to be done|is needed)',
    'further (?:improvement|work|progress) (?:is|was|to)',
    'too (?:early|soon|recent) to',
    'though (?:less|fewer|shorter|better|smaller|quicker) than',
  ],
];

/** The same in words that say so of anything: they need neither praise nor blame beside them. */
export const onTheWayPlainly: readonly ProgressRow[] = [
  [
    0.8,
    'it is on the way, and not there',
    '(?:encouraging|promising|early|hopeful|welcome) (?:\\w+ )?signs?',
    '(?<!\\b(?:no|few|little|any) )signs of (?:improvement|progress|change)',
    '(?:made|making|make) (?:a|an) (?:\\w+ )?start',
    '(?:gone|going|went) (?:some|part of the) way (?:towards?|to)',
    '(?:moving|going|heading|headed|steps?|move) in the right direction',
    'in the making|taking shape|early days|(?:still )?in (?:its|their) (?:infancy|early stages)|at an early stage',
    `${has}${adverbs} (?:improved|got better|fallen|risen|come down|quickened) (?:only )?(?:a little|slightly|somewhat|in places|in part)`,
    '(?:slightly|a little|somewhat|marginally) (?:better|quicker|faster|fewer|shorter|safer|clearer)',
    '(?:a|an|the) (?:\\w+ )?(?:trial|pilot)\\b[^.]{0,60}\\b(?:is|was|has been|had been) (?:now )?(?:running|under way|going on|taking place|set up|held|being)',
    'progress (?:has|had) been made',
    '(?:better|quicker|faster|fewer|shorter|improved)\\b[^.;]*?\\bbut [^.;]{0,20}(?:some|a little|a long|a good) way to go',
    '(?:down|fell|fallen|reduced|cut) from [^.;]{1,30},? (?:and|but|which)[^.;]{0,20} (?:too|still|not) \\w+',
  ],
];

/** A promise is told to whoever asks of one recommendation, and is no progress by itself. */
export const promised: readonly ProgressRow[] = [
  [
    0.4,
    'a commitment is not yet a result',
    'committed to',
    '(?:clear |strong |genuine )*commitment',
    'plans? to',
    'intends? to',
  ],
];
