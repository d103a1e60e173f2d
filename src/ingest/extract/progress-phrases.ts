import type { Reading, ReadingCertainty } from '../../generated/schema.js';

/** A phrase in which inspectors speak of progress, and what we take it to mean. The reading is ours, never theirs. */
export interface ProgressPhrase {
  readonly form: RegExp;
  readonly reading: Exclude<Reading, 'NOT_ASSESSED'>;
  readonly certainty: ReadingCertainty;
  readonly score: number;
  /** Why, for people. */
  readonly because: string;
}

type Row = readonly [score: number, because: string, ...forms: string[]];

const auxiliary = "(?:has|have|had|is|are|was|were|do|does|did)(?: still)?(?: not|n[’']t)";
const between = "(?: [\\w’'-]+){0,3}";

const notMet: readonly Row[] = [
  [
    0.95,
    'it says that nothing has improved',
    `${auxiliary}(?: yet)?(?: consistently| significantly| sufficiently)? improved?`,
    'no (?:discernible |significant |real )?(?:improvement|progress)',
    'no better',
    'unchanged',
  ],
  [
    0.95,
    'it says that it has not been done',
    `${auxiliary}(?: yet)?(?: fully)?(?: been)? (?:implemented?|addressed|resolved?|completed?|met|reduced?|acted|achieved|translated)`,
    'failed to (?:implement|address|act|improve|make)',
  ],
  [
    0.9,
    'it is still so',
    `still${between} (?:being|not|unnecessarily|poor(?:ly)?|inadequate|inconsistent|ineffective|weak|delay\\w*|lack\\w*|fail\\w*|too|no)`,
    '(?:is|are|was|were) still',
  ],
  [
    0.9,
    'it has stayed as it was',
    'remain(?:s|ed)? (?:a concern|of concern|concern\\w*|poor|inadequate|weak|inconsistent|unresolved|ineffective|too|slow|unclear|limited|unchanged|problematic|outstanding)',
    'continu(?:e|es|ed|ing) to (?:be )?(?:poor|inadequate|fail|delay|detain|lack|inconsistent|undermine|have delays)',
    'continuing (?:problems?|concerns?|delays?)',
    'persist(?:s|ed|ent)?',
  ],
  [0.9, 'it has become worse', 'deteriorat\\w+', 'worse(?:ned)?'],
  [
    0.7,
    'so little was seen that the recommendation stands',
    '(?:little|insufficient) (?:progress|improvement)',
    `${auxiliary}(?: yet)? made (?:enough|sufficient|adequate|the necessary|necessary) (?:progress|improvements?)`,
    'not enough (?:progress|improvement)',
  ],
  [
    0.65,
    'it asks for the improvement as before',
    '(?:still|urgently) needs? to(?: \\w+){0,2} (?:improve|reduce|address|ensure|do)',
    'yet to',
    'requires? (?:further |urgent )?improvement',
  ],
];

const partlyMet: readonly Row[] = [
  [
    0.9,
    'it says that it is done in part',
    'part(?:ly|ially)(?: been)? (?:met|implemented|addressed|complete\\w*)',
    'in part\\b',
    'some but not all',
    'not all (?:of )?(?:the|our|these)',
    'not (?:been )?fully (?:implemented|addressed|met|embedded|complete\\w*)',
  ],
  [
    0.85,
    'some progress is less than all',
    'some (?:\\w+ )?(?:progress|improvements?)',
    'mixed (?:picture|success|progress|results)',
    'in some (?:areas|respects|cases)',
    '(?:only )?limited (?:progress|improvement)',
    'slow progress',
    "progress (?:[\\w’']+ ){0,6}slow",
    'slight improvement',
    'some of the recommendations',
  ],
  [
    0.8,
    'a step is named, and no result',
    '(?:has|have|had|is|are|was|were)?(?: also| now| immediately)? ?(?:taken|taking|took) (?:\\w+ ){0,3}(?:steps|action)',
    '(?:has|have|had) (?:begun|started)',
    '(?:is|are|was|were) (?:being |now )?(?:develop|introduc|implement|review|work)ing',
  ],
  [
    0.75,
    'more is asked for than is there',
    'more (?:work |still |needs? )?(?:to do|to be done|is needed)',
    'further (?:improvement|work|progress|action)',
    'too (?:early|soon|recent) to',
    'not (?:yet )?(?:consistent(?:ly)?|embedded)',
    'inconsistent',
  ],
  [
    0.7,
    'progress is named without its end',
    '(?:made|making|seen|shown) (?:\\w+ ){0,2}(?:progress|improvements?|strides)',
    'progress (?:has|had) been made',
    '(?:is|are) (?:now )?improving',
    'moving in the right direction',
  ],
  [
    0.4,
    'a commitment is not yet a result',
    'committed to',
    '(?:clear |strong |genuine )*commitment',
    'plans? to',
    'intends? to',
  ],
];

const met: readonly Row[] = [
  [
    0.95,
    'it says that it is done',
    'fully (?:implemented|addressed|met|complied)',
    '(?:has|have|had)(?: now)?(?: been)? (?:implemented|completed|met|resolved|addressed)(?: all)?(?: of)? (?:the|our|this|these|all)',
    '(?:recommendation|action)s? (?:has|have) (?:now )?been (?:met|completed|implemented|addressed|closed)',
  ],
  [
    0.9,
    'it says that what was criticised no longer happens',
    'no (?:child|children|young (?:person|people)|detainee)\\w* (?:has|have|had) been',
    'no longer',
    'no (?:backlogs?|delays)',
    '(?:has|have|had) been (?:cleared|eliminated)',
    '(?:were|are|is|was) not detained',
  ],
  [
    0.75,
    'it says that it improved, and not how far',
    '(?:has|have|had)(?: also| now)?(?: significantly| greatly| markedly| clearly| been| much)* (?:improved|strengthened|enhanced)',
    '(?:significantly|much|greatly|markedly) (?:improved|better)',
    '(?:significant|clear|real|good|considerable) (?:progress|improvements?)',
    '(?:is|are|was|were)(?: now| being)?(?: much)? (?:better|improved)',
    'better (?:management|response|recording|supervision|understanding)',
    'improved (?:\\w+ ){0,2}(?:procedures|supervision|recording|investigations?|response)',
    '^improve(?:d|ments?)\\b',
  ],
  [
    0.7,
    'what was too much has become less',
    '(?:reduction|decrease|fall) in',
    '(?:has|have|had)(?: been)?(?: significantly)? (?:reduced|decreased|fallen|halved)',
    'fewer',
    'significant decrease',
  ],
  [
    0.6,
    'it is in place, and its effect is not told',
    '(?:has|have|had)(?: now| also)? (?:introduced|implemented|established|appointed|recruited|created|set up|developed|invested|trained|rewritten)',
    'now (?:has|have|records?|checks?|reviews?|monitors?)',
  ],
];

/** Looked for in this order within one reading; the reading that speaks of the result counts before the step taken. */
export const progressPhrases: readonly ProgressPhrase[] = [
  ...phrasesOf(notMet, 'NOT_MET'),
  ...phrasesOf(partlyMet.slice(0, 2), 'PARTLY_MET'),
  ...phrasesOf(met.slice(0, 2), 'MET'),
  ...phrasesOf(partlyMet.slice(2, 4), 'PARTLY_MET'),
  ...phrasesOf(met.slice(2), 'MET'),
  ...phrasesOf(partlyMet.slice(4), 'PARTLY_MET'),
];

function phrasesOf(rows: readonly Row[], reading: ProgressPhrase['reading']): ProgressPhrase[] {
  return rows.map(([score, because, ...forms]) => ({
    form: new RegExp(`(?<![\\w’'-])(?:${forms.join('|')})(?![\\w-])`, 'i'),
    reading,
    // a phrase that states the outcome is taken as said; any other only lets us conclude
    certainty: score >= 0.8 ? 'STATED' : 'INFERRED',
    score,
    because,
  }));
}
