import { addressee } from './addressee.js';

export type RecommendationForm = 'RECOMMEND' | 'SHOULD' | 'MUST' | 'EXPECT';

/** How a sentence recommends. The groups `whom` and `from` say whom, and where the recommendation begins. */
export interface RecommendingForm {
  readonly kind: RecommendationForm;
  readonly form: RegExp;
  /** Says by itself that it recommends; the others need a deadline, or a heading or list of recommendations. */
  readonly isPlain: boolean;
}

const inspectors = String.raw`(?:[Ww]e|I|HMIC(?:FRS)?|[Tt]he inspectorate|[Ii]nspectors|[Ii]t is)`;
const adverbs = String.raw`(?:(?: have| has| had| also| therefore| further| again| would| now| still| strongly| fully)*)`;
const day = String.raw`(?:the (?:end|start) of |early |mid-? ?|late )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Christmas|Easter|20\d\d|the year)\b)[^,:]{0,20}`;
const time = String.raw`(?:(?:[Ii]mmediately|[Ww]ithin [\w-]+ (?:days?|weeks?|months?|years?)|[Bb]y ${day}|[Nn]o(?:t)? later than [^,]{3,30})(?: of [^,]{3,60})?,? (?:and )?)`;
const lead = String.raw`^\W*(?:Recommendation \d+\W+|\d+[.)]\s+)?`;
const whom = `(?<whom>${addressee})`;
const aside = String.raw`,?(?: (?:and its|working|in|together|jointly|along|through)\b[^,]{3,90},)?`;

export const recommendingForms: readonly RecommendingForm[] = [
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`\b(?<from>${inspectors}${adverbs} recommend(?:s|ed)?\b(?! (?:in|at|by|last|two|three|earlier|this|to)\b))(?: that)?,?\s+${time}?(?:${whom}\b)?`,
      'd',
    ),
    isPlain: true,
  },
  {
    kind: 'EXPECT',
    form: new RegExp(
      String.raw`\b(?<from>${inspectors}${adverbs} (?:expects?|wants?|urges?|asks?|calls? (?:up)?on|looks? to|hopes?|would like|would expect|looks? forward to)(?: to see)?) (?:${whom}|it|them|him|her|its [\w’ ]{3,40}?|every one of [^,.]{3,60}?|(?:its |the |all |senior |force )*(?:leaders|officers|chief officers)|(?:all |most )?(?:of )?(?:our|these|the) recommendations|(?:\w+ ){0,2}(?:improvements?|progress|change)(?= ?[.,;”"]|$))(?: (?:to|will|have|has)\b| \w+|(?=[.,;”"]|$))`,
      'd',
    ),
    isPlain: true,
  },
  {
    kind: 'SHOULD',
    form: new RegExp(
      String.raw`${lead}${time}?${whom}${aside} (?:${time})?should,?(?! have| be (?:commended|praised|congratulated|proud))\b`,
      'd',
    ),
    isPlain: false,
  },
  { kind: 'MUST', form: new RegExp(String.raw`${lead}${time}?${whom}${aside} must\b`, 'd'), isPlain: false },
  // "Within three months, Kent Police acts to make sure that …", the remainder of "We recommend that …"
  {
    kind: 'SHOULD',
    form: new RegExp(String.raw`${lead}${time}${whom} (?!ha[sd]\b|was\b|were\b|is\b|are\b)(?:\w+ly )?[a-z]+s\b`, 'd'),
    isPlain: false,
  },
  {
    kind: 'SHOULD',
    form: new RegExp(String.raw`${lead}${whom} (?:immediately|urgently) [a-z]+s\b`, 'd'),
    isPlain: false,
  },
];

/** "The force now needs to …": what a release expects, in or outside quotation marks. */
export const needing = new RegExp(
  String.raw`^\W*(?:And |But |So )?(?<whom>${addressee}|It|They) (?:now |also |still |urgently |therefore )*(?:needs? (?:now |urgently |also )?to|should now|must now)\b`,
  'd',
);

/** "Within three months: supervision of investigations to be improved": a deadline, and what is to be by then. */
export const dated = new RegExp(
  String.raw`^\W*(?:Recommendation \d+\W+|\d+[.)]?\s+)?(?:[Ii]mmediately|[Ww]ithin [\w-]+ (?:days?|weeks?|months?|years?)|[Bb]y ${day})(?:[,:] .*\b(?:should|must|to be)\b|: .*\bto \w+)`,
);

const imperatives =
  'act|address|adopt|agree|allocate|appoint|ask|assess|assign|audit|begin|bring|build|carry|change|check|clarify|clear|commission|complete|conduct|consider|consult|create|define|deliver|deploy|design|develop|draw|end|enhance|ensure|establish|evaluate|examine|explore|fill|find|fund|give|hold|identify|implement|improve|include|increase|inform|instruct|integrate|introduce|invest|investigate|issue|join|keep|limit|link|maintain|make|manage|meet|monitor|move|name|nominate|notify|open|plan|prepare|prioriti[sz]e|produce|protect|provide|publish|put|raise|record|recruit|reduce|refresh|remind|replace|report|require|resolve|respond|review|revise|secure|seek|send|set|share|simplify|speed|staff|start|stop|strengthen|supervise|support|take|tell|test|track|train|undertake|update|use|work|write';

/** "Immediately appoint …", "Within six months, provide …": an item of a list of recommendations, with no subject. */
export const bare = new RegExp(
  String.raw`^\W*(?:Recommendation \d+\W+|\d+[.)]\s+)?(?<from>(?:[Ii]mmediately|[Ww]ithin [\w-]+ (?:days?|weeks?|months?|years?)|[Bb]y ${day}),? (?:and )?(?:${imperatives})\b)`,
  'd',
);

/** "We have made five recommendations": it counts them and names none. */
export const counted =
  /\b(?:[Ww]e|I|HMIC(?:FRS)?|[Tt]he inspectorate)(?:[’']ve| have| has) (?:\w+ly |also |today |now )?made (?:an? )?(?:\w+ ){1,3}recommendations\b/;

/** What every force owes after a report: a duty and no recommendation. */
export const duty =
  /\b(?:action plan|recommendations)\b.{0,100}\bsix weeks\b.{0,60}(?:\baction plan\b|$)|\bsix weeks\b.{0,100}\b(?:action plan|recommendations)\b/i;

/** Asks that what was recommended be done: nothing new is recommended. */
export const generalAsk =
  /\b(?:implement|act(?:ing)? on|address|respond to|deliver|continue (?:its|with|to)(?: \w+){0,4}? (?:implement|improve)|make (?:further )?(?:progress|improvements))\b.{0,40}\b(?:recommendations|report|findings|action plan|improvements?)\b|\baction plan\b|\bmade (?:an? )?(?:\w+ ){1,3}recommendations\b|\bto see (?:\w+ ){0,3}(?:improvements?|progress|change)\b|\bmake (?:\w+ )?(?:improvements|progress)\b/i;

export const repeatedSection =
  /recommend\w*.{0,30}\b(?:from|made|in|of)\b.{0,30}\b(?:20\d\d|previous|initial|first|earlier|original|last)\b|(?:20\d\d|previous|initial|first|earlier|original)\b.{0,40}\brecommend/i;

export const repeatedSentence =
  /\b(?:had|previously|originally|initially) recommended\b|\b(?:in|our|the) (?:\w+ ){0,2}(?:20\d\d|initial|first|previous|original)\b.{0,60}\brecommended\b|\brecommendations? (?:from|in) (?:our|the) (?:\w+ )?(?:20\d\d|initial|first|previous)\b/i;
