import type { Polarity, Reading, ReadingCertainty } from '../../generated/schema.js';

/** A phrase in which inspectors speak of progress, and what we take it to mean. The reading is ours, never theirs. */
export interface ProgressPhrase {
  readonly form: RegExp;
  readonly reading: Exclude<Reading, 'NOT_ASSESSED'>;
  readonly certainty: ReadingCertainty;
  readonly score: number;
  /** Counts only in a statement that speaks so; absent: in any. */
  readonly polarity?: Polarity;
  /** Why, for people. */
  readonly because: string;
}

type Row = readonly [score: number, because: string, ...forms: string[]];

const has = '(?:has|have|had)';
const now = '(?:has|have)';
const is = '(?:is|are|was|were)';
const not = "(?: still| yet| also)?(?: not|n[’']t| never)";
const adverbs =
  '(?: also| now| since| already| recently| significantly| greatly| markedly| clearly| fully| much| largely| \\w+ly)*';

/** The outcome itself, whatever steps are named beside it. */
const ended: readonly Row[] = [
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

/** What must have happened for it to be told at all. */
const settled: readonly Row[] = [
  [
    0.75,
    'it names what was done',
    `${has}${adverbs}(?: been)? (?:doubled|tripled|trebled|quadrupled|recruited|appointed|filled|brought (?:\\w+ )?together|merged|abolished|replaced|set up|introduced|created|opened|trained)(?! (?:to be|but))`,
  ],
];

/** Somebody has made it less, and nobody says that it is little. */
const lessened: readonly Row[] = [
  [0.75, 'it is less, and not said to be right', `${has}${adverbs} (?:reduced|shortened|lessened|lowered)(?! by)`],
];

/** What is on the way counts before what is there and what is not: "has taken steps", "better, but not by enough". */
const onTheWay: readonly Row[] = [
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
    'under ?way|in hand|in progress|being (?:developed|introduced|rolled out|piloted|tested|trialled|recruited|trained|rewritten|extended|set up)',
    `${is} (?:now |also )?(?:developing|introducing|implementing|extending|recruiting|training|piloting|trialling|working (?:on|with|to)|rolling out|improving|reviewing|rewriting|expanding)`,
    'working towards|plans? are in place|pilot(?:ed|ing)?|trial(?:led|ling)?',
    'beginning to|getting better|slowly',
    '(?:some|a little|a long|a good) way to go|more (?:work )?(?:to do|to be done|is needed)|further (?:improvement|work|progress) (?:is|was|to)',
    'too (?:early|soon|recent) to',
    'though (?:less|fewer|shorter|better|smaller|quicker) than',
  ],
];

const notThere: readonly Row[] = [
  [
    0.95,
    'it says that nothing has improved',
    `(?:${has}|${is}|do|does|did)${not}(?: \\w+ly)?(?: yet)? (?:improved?|changed?|(?:got|become|gotten|made) (?:any )?better|come down|fallen|got shorter|moved on)`,
    'no (?:discernible |significant |real |further )?(?:improvement|progress|change)|(?:little|insufficient|hardly any|scant|minimal) (?:\\w+ )?(?:progress|improvement|change)',
    'no (?:\\w+ )?(?:reduction|increase|fall|rise)|(?:little|nothing) (?:has|had|have)(?: yet)? been done',
    "no better|no different|(?:all but |largely |almost |virtually )?unchanged|the same as (?:before|in)|much as (?:it|they) (?:was|were)|what hasn[’']t changed",
  ],
  [
    0.95,
    'it says that it has not been done',
    `${now}${not}(?: \\w+ly)?(?: yet)?(?: been)? \\w+(?:ed|en|ne|de|pt|lt|ng|ght|ut|et)\\b`,
    `had${not}(?: yet)?(?: been)? (?:reduc|address|implement|introduc|improv|act|complet|achiev|resolv|ensur|made|begun|train|record|follow|tak|put)\\w*`,
    `${has} failed|failed to|${has} yet to|${is} yet to|still to be`,
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
    `${has}(?: \\w+)? (?:risen|grown|lengthened|increased)`,
  ],
];

const there: readonly Row[] = [
  [
    0.95,
    'it says that it is done',
    `${has}${adverbs}(?: been)? (?:implemented|completed|met|resolved|addressed|dealt with|acted (?:up)?on|put right|done)`,
    'made the improvements|fully (?:implemented|addressed|met|complied)',
  ],
  [
    0.75,
    'it says that it improved, and not how far',
    `${has}${adverbs}(?: been)? (?:improved|strengthened|enhanced|tightened|transformed|simplified|streamlined|overhauled|become (?:\\w+ )?better|got (?:\\w+ )?better)`,
    '(?:much|far|significantly|greatly|markedly|noticeably|clearly|a great deal)? ?(?:better|quicker|faster|sooner|shorter|fewer|safer|stronger|clearer|more \\w+) (?:\\w+ ){0,8}?than',
    '(?:significant|clear|real|good|considerable|strong|marked) (?:progress|improvements?)',
    `${is}(?: now| being)?(?: much| far)? (?:better|improved|stronger)`,
    'better (?:management|response|recording|supervision|understanding)|improved (?:\\w+ ){0,2}\\w+',
  ],
  [
    0.75,
    'what was too much has become less, or too little more',
    '(?:reduction|decrease|fall|drop) in',
    `(?:${has} )?(?:been )?(?:\\w+ly )?(?:reduced|decreased|fallen|fell|halved|cut|shortened|come down|dropped|doubled|trebled|risen|increased|removed)|${has}${adverbs} grown from`,
    'compared (?:with|to)|(?:up|down) from|where (?:in|at)',
    'fewer|shorter',
  ],
  [
    0.7,
    'it is so now',
    'now',
    `${now}${adverbs} (?:been )?(?:\\w+(?:ed|en|ne)(?<!responded|been|changed|worked|achieved)|set|put|made|built|brought|given|told|taught|kept|held|found|sent|won|worked|rewritten|drawn)`,
    'since (?:then|the|our|\\w+ 20\\d\\d|20\\d\\d)',
  ],
];

/** A promise is told to whoever asks of one recommendation, and is no progress by itself. */
const promised: readonly Row[] = [
  [
    0.4,
    'a commitment is not yet a result',
    'committed to',
    '(?:clear |strong |genuine )*commitment',
    'plans? to',
    'intends? to',
  ],
];

/** Looked for in this order: the first that fits counts. */
export const progressPhrases: readonly ProgressPhrase[] = [
  ...phrasesOf(ended, 'MET', 'POSITIVE'),
  ...phrasesOf(onTheWay, 'PARTLY_MET'),
  ...phrasesOf(notThere, 'NOT_MET', 'NEGATIVE'),
  ...phrasesOf(lessened, 'PARTLY_MET', 'POSITIVE'),
  ...phrasesOf(there, 'MET', 'POSITIVE'),
  ...phrasesOf(settled, 'MET', 'POSITIVE'),
  ...phrasesOf(promised, 'PARTLY_MET'),
];

function phrasesOf(rows: readonly Row[], reading: ProgressPhrase['reading'], polarity?: Polarity): ProgressPhrase[] {
  return rows.map(([score, because, ...forms]) => ({
    form: new RegExp(`(?<![\\w’'-])(?:${forms.join('|')})(?![\\w-])`, 'i'),
    reading,
    // a phrase that states the outcome is taken as said; any other only lets us conclude
    certainty: score >= 0.8 ? 'STATED' : 'INFERRED',
    score,
    ...(polarity === undefined ? {} : { polarity }),
    because,
  }));
}
