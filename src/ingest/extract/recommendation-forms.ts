import { addressee } from './addressee.js';

export type RecommendationForm = 'RECOMMEND' | 'SHOULD' | 'MUST' | 'EXPECT';

/** How a sentence recommends. The groups `whom` and `from` say whom, and where the recommendation begins. */
export interface RecommendingForm {
  readonly kind: RecommendationForm;
  readonly form: RegExp;
  /** Says by itself that it recommends; the others need a deadline, or a heading or list of recommendations. */
  readonly isPlain: boolean;
  /** A report says the same of anybody, or of what it would have liked to see. */
  readonly isOfReleases?: true;
}

const inspectors = String.raw`(?:[Ww]e|I|HMIC(?:FRS)?|[Tt]he inspectorate|[Ii]nspectors|[Tt]he watchdog|[Ii]t is)`;
const adverbs = String.raw`(?:[’'](?:ve|d|s))?(?:(?: have| has| had| also| therefore| further| again| would| now| still| strongly| fully)*)`;
const day = String.raw`(?:the (?:end|start) of |early |mid-? ?|late )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Christmas|Easter|20\d\d|the year)\b)[^,:]{0,20}`;
const time = String.raw`(?:(?:[Ii]mmediately|[Ww]ithin (?:the (?:next|coming) )?[\w-]+ (?:days?|weeks?|months?|years?)|[Bb]y ${day}|[Nn]o(?:t)? later than [^,]{3,30}|[Ww]ith immediate effect|[Aa]s soon as (?:is )?(?:possible|practicable)|[Ww]ithout (?:further )?delay|[Aa]t once|[Uu]rgently|[Bb]efore [^,]{3,40})(?: of [^,]{3,60})?,? (?:and )?)`;
const lead = String.raw`^\W*(?:(?:\d[\d.]*\s+)?(?:[Aa]rea for improvement|Recommendation)(?: \d+[a-z]?)?(?: \([^()]{3,40}\))?[\s:.–-]+|\d[\d.]*[.)]?\s+)?(?:(?:(?:[Tt]ogether |[Ww]orking )?[Ww]ith|[Aa]longside) [^,]{3,60}, )?`;
const ordinal = `(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Next|Last|Final)(?:ly)?`;
const whom = `(?<whom>${addressee})`;
const aside = String.raw`,?(?: (?:and its|with|working|in|together|jointly|along|through)\b[^,]{3,90},)?`;

export const recommendingForms: readonly RecommendingForm[] = [
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`\b(?<from>${inspectors}${adverbs} recommend(?:s|ed)?\b(?!,? (?:and|but|so|which|who)\b)(?! (?:in|at|by|last|two|three|earlier|this|to)\b))(?: that)?,?\s+${time}?(?:${whom}\b)?`,
      'd',
    ),
    isPlain: true,
  },
  {
    kind: 'EXPECT',
    form: new RegExp(
      String.raw`\b(?<from>${inspectors}${adverbs} (?:expects?|wants?|urges?|asks?|calls? (?:up)?on|looks? to|hopes?|would like|would expect|would be (?:glad|pleased|happy)|looks? forward to)(?: to see)?) (?:${whom}|it|them|him|her|its [\w’ ]{3,40}?|every one of [^,.]{3,60}?|(?:its |the |all |senior |force )*(?:leaders|officers|chief officers)|(?:all |most )?(?:of )?(?:our|these|the) recommendations|(?:\w+ ){0,2}(?:improvements?|progress|change)(?= ?[.,;”"]|$| (?:when|by|in|before|at|soon|quickly|rapidly)\b))(?: (?:to|will|have|has)\b| \w+|(?=[.,;”"]|$))`,
      'd',
    ),
    isPlain: true,
  },
  // "It told the force to review …", "Inspectors have called on the constabulary to …"
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`\b(?<from>(?:${inspectors}|It)${adverbs} (?:told|instructed|directed|required|ordered|called (?:up)?on|urged|advised|(?<=(?:ha(?:s|ve)|[’']ve) (?:also )?)asked) ${whom}) to,? (?:${time})?(?!(?:provide|send|submit|produce|explain|show|tell|describe|comment|respond|complete a|assess its)\b)\w+`,
      'd',
    ),
    isPlain: true,
    isOfReleases: true,
  },
  // "The force has been told to …"
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`^\W*(?:[Aa]s a result, |[Ii]n addition, )?(?<from>${whom} (?:has|have|is|are|was|were) (?:now |also )?(?:been |being )?(?:told|instructed|directed|ordered|urged|called on|advised)(?: by [\w ]{3,40}?)?) to \w+`,
      'd',
    ),
    isPlain: true,
    isOfReleases: true,
  },
  // "We had asked that within six months the force …", "Recommendation 2 (that, within three months, officers …)"
  {
    kind: 'RECOMMEND',
    form: new RegExp(String.raw`\b(?<from>${inspectors}${adverbs} asked that,? ${time}${whom})\b`, 'd'),
    isPlain: true,
  },
  {
    kind: 'RECOMMEND',
    form: new RegExp(String.raw`\((?<from>that,? ${time}(?:${whom}|\w+) )`, 'd'),
    isPlain: true,
  },
  // "Recommendation 4 said that within three months the force …"
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`^\W*[Rr]ecommendation \d+[a-z]? (?:sa(?:id|ys)|state[sd]|reads?|ask(?:s|ed)|require[sd]|was|is)(?: that)?:?,? (?<from>${time}?${whom}\b)`,
      'd',
    ),
    isPlain: true,
  },
  // "Recommendation 8 invites the chief constable to consider …", "Recommendation 7 concerns a review, within six months, …"
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`^\W*[Rr]ecommendation \d+[a-z]? (?:(?:ask|invite|require|urge|tell|direct|call(?:s|ed) on)(?:s|d|ed)? ${whom} to|(?:concern|(?:call|ask|look)s? for|seek|propose|require)(?:s|d|ed)?(?= an?\b)),? (?<from>${time}?\w+)`,
      'd',
    ),
    isPlain: true,
  },
  // "It was also recommended that, within three months, the force reviews …"
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`\b(?<from>[Ii]t (?:was|has been|had been) (?:\w+ )?recommended that,? ${time}?${whom})\b`,
      'd',
    ),
    isPlain: true,
  },
  // "one new recommendation: that the force should …", "The second is that by 31 December no officer should …"
  {
    kind: 'SHOULD',
    form: new RegExp(
      String.raw`(?:\brecommendations?:|^\W*[Tt]he (?:first|second|third|fourth|fifth|other|next|last)(?: of (?:these|them))?(?: recommendation)? (?:is|was|says|said|asks)) that,? (?<from>${time}?(?:${whom}|[^,.:;]{3,60}?)${aside} should\b)`,
      'd',
    ),
    isPlain: true,
  },
  // "The force was asked, within six months and with its partners, to make sure that …"
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`^\W*(?<from>${whom} (?:was|were|has been|had been) (?:also )?asked,? ${time}(?:[^.;:]{0,60}?,)? ?to (?!(?:provide|send|submit|produce|explain|show|tell|describe|comment|respond|complete a|assess its)\b)\w+)`,
      'd',
    ),
    isPlain: true,
  },
  // "Secondly, within three months, the force should …"
  {
    kind: 'SHOULD',
    form: new RegExp(String.raw`^\W*${ordinal},? (?<from>${time}?${whom}${aside} (?:${time})?should\b)`, 'd'),
    isPlain: true,
  },
  // "Our recommendation is that the force …", "11 recommendations, including that the force should …"
  {
    kind: 'RECOMMEND',
    form: new RegExp(
      String.raw`(?<from>\b(?:[Tt]he |[Oo]ur |[Ii]ts )?[Rr]ecommendations?\b(?! \d+[a-z]? (?:is|was) that\b)[^.]{0,40}? (?:is|are|was|were|includ\w+) that),? ${time}?${whom}\b`,
      'd',
    ),
    isPlain: true,
  },
  {
    kind: 'EXPECT',
    form: new RegExp(
      String.raw`\b(?<from>(?:[Ii]t is|[Ii]t[’']s) (?:\w+ )?(?:vital|essential|crucial|imperative|critical|important) that ${whom}) (?:now |quickly |urgently )?\w+`,
      'd',
    ),
    isPlain: true,
    isOfReleases: true,
  },
  {
    kind: 'EXPECT',
    form: new RegExp(
      String.raw`\b(?<from>(?:[Ww]e|I|HMIC(?:FRS)?|[Ii]nspectors)${adverbs} (?:wants?|expects?|would like|would expect|hopes?|needs?) to see (?:every|all|more|better|greater|faster|further|stronger|clear\w*|quick\w*|earlier|fewer|consistent)\b)`,
      'd',
    ),
    isPlain: true,
    isOfReleases: true,
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
  String.raw`^\W*(?:And |But |So )?(?<whom>${addressee}|It|They) (?:now |also |still |urgently |therefore )*(?:needs? (?:now |urgently |also )?to|should now|must now|ought (?:now )?to)\b`,
  'd',
);

/** "Within three months: supervision of investigations to be improved": a deadline, and what is to be by then. */
export const dated = new RegExp(
  String.raw`^\W*(?:Recommendation \d+\W+|\d+[.)]?\s+)?(?:[Ii]mmediately|[Ww]ithin (?:the (?:next|coming) )?[\w-]+ (?:days?|weeks?|months?|years?)|[Bb]y ${day})(?:[,:] .*\b(?:should|must|to be)\b|: .*\bto \w+)`,
);

const imperatives =
  'act|address|adopt|agree|allocate|answer|appoint|ask|assess|assign|attend|audit|begin|bring|build|carry|change|check|clarify|clear|commission|complete|conduct|consider|consult|create|define|deliver|deploy|design|develop|draw|end|enhance|ensure|establish|evaluate|examine|explore|fill|find|fund|give|hold|identify|implement|improve|include|increase|inform|instruct|integrate|introduce|invest|investigate|issue|join|keep|learn|limit|link|listen|look|maintain|make|manage|meet|monitor|move|name|nominate|notify|open|plan|prepare|prioriti[sz]e|produce|protect|provide|publish|put|raise|record|recruit|reduce|refresh|remind|replace|report|require|resolve|respond|review|revise|secure|seek|send|set|share|simplify|speed|staff|start|stop|strengthen|supervise|support|take|tell|test|track|train|undertake|update|use|work|write';

/** "appoint …": an item of a list that says what to do. */
export const imperative = new RegExp(String.raw`^\W*(?:\w+ly )?(?:${imperatives})\b`, 'i');

/** "Immediately appoint …", "Within six months, provide …": an item of a list of recommendations, with no subject. */
export const bare = new RegExp(
  String.raw`^\W*(?:Recommendation \d+\W+|\d+[.)]\s+)?(?<from>(?:[Ii]mmediately|[Ww]ithin (?:the (?:next|coming) )?[\w-]+ (?:days?|weeks?|months?|years?)|[Bb]y ${day}),? (?:and )?(?:${imperatives})\b)`,
  'd',
);

/** "Felpersham Police is to review every open case within six months": asks where it says until when. */
export const bound = new RegExp(String.raw`${lead}${whom} (?:is|are)(?: now| also)? to (?!be\b)[a-z]+`, 'd');

export const repeatedSection =
  /recommend\w*.{0,30}\b(?:from|made|in|of)\b.{0,30}\b(?:20\d\d|previous|initial|first|earlier|original|last)\b|(?:20\d\d|previous|initial|first|earlier|original)\b.{0,40}\brecommend/i;

export const repeatedSentence =
  /\b(?:had|previously|originally|initially) recommended\b|\bit (?:was|had been) (?:\w+ )?recommended\b|^\W*[^,.]{3,60} (?:was|were|had been) (?:also )?asked,? (?:immediately|within|by)\b|\b(?:in|our|the) (?:\w+ ){0,2}(?:20\d\d|initial|first|previous|original)\b.{0,60}\brecommended\b|\brecommendations? (?:from|in) (?:our|the) (?:\w+ )?(?:20\d\d|initial|first|previous)\b/i;
