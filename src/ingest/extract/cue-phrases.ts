// Phrases that speak well or ill of a force whatever stands before them. Longer ones first, as in `cues.ts`.

const gap = String.raw`(?: (?!not\b|never\b|no\b|hardly\b|neither\b|yet\b|but\b)[\w’'%,–-]+){0,14}?`;
const short = String.raw`(?: (?!not\b|never\b|no\b)[\w’'-]+){0,5}?`;

/** What nobody wants more of. */
const unwanted =
  String.raw`(?:backlogs?|delays?|waits?|waiting (?:times?|lists?)|queues?|vacanc(?:y|ies)|gaps|detentions?|overnight stays|` +
  String.raw`workloads?|caseloads?|weakness(?:es)?|problems?|failings?|shortcomings|duplication|errors|concerns?|criticisms?|` +
  String.raw`(?:numbers?|proportion) of (?:\w+ ){0,3}(?:detained|kept|held|cases|detentions|children|missing)|lists? of cases|` +
  String.raw`hours|times? (?:it takes|taken|spent|children|that)|length of time|overdue \w+|unallocated \w+)`;

/** That there is less of it. */
const less = String.raw`(?:cut|cutting|clearing|shortening|halving|tackling|ending|reduced|reduces|reducing|cleared|gone|fallen|fell|halved|shrunk|shrank|dwindled|melted away|worked through|removed|ended|eliminated|shortened|dropped|decreased|come down|came down|down (?:from|to|by)|addressed|addresses|addressing|tackled|resolved|dealt with|put right|put (?:them|it|this|these|that) right|smaller|shorter|lower)`;

/** That there is more, or as much. */
const more = String.raw`(?:grown|grew|growing|risen|rose|rising|increased|increasing|doubled|trebled|lengthened|longer|larger|worse|persist(?:s|ed)?|remains?|remained|continu(?:e|es|ed)|run(?:s)? to|unchanged|common|routine|frequent)`;

/** What a force has too little of. */
const wanted =
  String.raw`(?:investigators|detectives|specialists|officers|staff|supervisors|posts|resources|funding|investment|training|` +
  String.raw`attendance|capacity|supervision|audits|referrals|awareness|understanding|compliance|scrutiny|confidence)`;

/** Less of what nobody wants: looked for before all else, for its words blame where they stand alone. */
export const lessened: readonly string[] = [
  String.raw`(?:problems?|weakness(?:es)?|faults?|practice|concerns?|delays?|backlogs?)(?: (?:that|which))?(?: (?:we|inspectors) \w+(?: \w+){0,3})? no longer \w+|fill(?:ed|s) (?:(?:all|every|most|of|its|the|these|\w+) ){0,4}vacan\w+`,
  String.raw`(?:every|each|all) (?:of the )?un\w+ed \w+ (?:is|are|was|were) (?:now )?(?:considered|reviewed|checked|discussed|read|assessed|looked at|followed up)`,
  // what nobody need blame: denied twice, or done by few others
  String.raw`no (?:\w+ )?(?!officers?\b|staff\b)\w+(?: (?:to|of|with|from|in|for) (?:\w+[- ]?){1,4})? (?:is|are|was|were|had been|has been|have been) (?:now )?(?:overdue|outstanding|late|missed|unread|un(?:allocated|answered|supervised|recorded|checked|examined)|waiting)`,
  String.raw`(?:not|never|\w+n[’']t) (?:been )?(?:afraid|shy|shied|reluctant|hesitate[ds]?|hesitant|flinch(?:ed)?|content to)(?: away)?(?: (?:of|from|to) (?:\w+ ){0,2}\w+)?`,
  String.raw`(?:no \w+ (?:is|are|was|were)|never)(?: (?!but\b)[\w’-]+){1,9}? without (?:a|an|the|first|being|every|each)\b`,
  String.raw`(?:will|does|do|would)(?: not|n[’']t) (?:let|allow|permit)(?: (?!but\b)[\w’-]+){1,9}? (?:without|until|unless)\b`,
  String.raw`(?:fewer|far fewer|(?:very )?few) (?:children|young people|girls|boys|detainees)(?: (?!but\b|no\b|not\b)[\w’]+){0,5}? (?:spend|spent|kept|held|detained|waited|waiting|missed)(?: (?!but\b)\w+){0,3}`,
  String.raw`(?:nobody|no one|none)(?: (?!but\b)[\w’-]+){0,5}? (?:doubted|doubts|complained|questioned|disputed)|few (?:other )?(?:forces|constabularies|places|teams)`,
  String.raw`only (?:when|where|if|as) (?:(?:it|this|that) (?:is|was) )?(?:\w+ly )?(?:necessary|needed|justified|appropriate|unavoidable)`,
  // few, since something was done about it
  String.raw`(?:only|just|no more than) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|a handful)(?: (?!but\b|and\b)[\w’']+){0,7}? (?:held|kept|detained|missed|unanswered|unread|overdue|locked up|spent|delayed|late|lost|waiting|refused)\b(?: (?!but\b)[\w’']+){0,4}? since`,
  String.raw`(?:reduced|cut|shortened|halved|lowered) the (?:\w+ )?(?:times?|hours|days|numbers? of (?!${wanted})|delays?)(?: (?!but\b|and\b)[\w’']+){0,10}`,
  String.raw`no longer (?:need(?:s|ed)? to|ha(?:ve|s|d) to|waits?|left|kept|held)`,
  String.raw`(?:waiting|overdue|outstanding|un\w+ed)\b[^.]*?; (?:in|by|at|on) [\w ]{2,30}? there (?:was|were|is|are) (?:now )?none(?: \w+)?`,
  String.raw`(?:all|every|most)(?: of)?(?: the| its| these)? vacan(?:t|cy|cies)(?: [\w’']+){0,6}? (?:has|have|had)(?: now)? been (?:filled|recruited)(?: to)?`,
  `${unwanted}${gap} ${less}`,
  `(?:${less}|(?<=\\b(?:steps|action|able|managed|efforts?|helped|begun|started|worked) to )(?:reduce|clear|shorten|tackle|halve|eliminate|remove|end|address|cut))${short} ${unwanted}(?: (?:of|in) (?:[\\w-]+ ){0,2}[\\w-]+)?`,
  String.raw`(?:not one|no|none|nobody|no one)(?: \w+){0,5} (?:had been|has been|have been|was|were|is|are|has|have|had)(?: \w+){0,2} (?:detained|kept|held|delayed|overdue|refused|turned away|left|missed|placed in|brought to|taken to|spent|waited)(?: (?!but\b)[\w’']+){0,14}`,
];

export const wellSaid: readonly string[] = [
  String.raw`(?:come|came) a (?:very )?long way|turn(?:ed|s|ing) (?:\w+ ){1,6}a?round|at the top of (?:its|the|their)|(?<!not )satisfied that|trusts? (?:the|its|each)|set(?:s|ting)? the tone|show(?:s|ing) results|(?:bore|bears?|bearing|borne) fruit|pa(?:id|ys|ying) off`,
  String.raw`(?:put|puts|putting) (?:\w+ ){0,4}(?:money|people|officers|staff|resources|effort|time|thought|work) into|(?:lost|wasted|loses?|wastes?) no time|out of (?:their|its|her|his) way to`,
  String.raw`(?:took|take|takes|taking) (?:the (?:time|trouble)|care|pains) to|(?:of|to) (?:a )?(?:very )?high (?:standard|quality)|high[- ]quality|in good (?:time|order|hands)|lead(?:s|ing)? the way|think(?:s)? highly|thought highly`,
  String.raw`(?:kept|keeps?|keeping) (?:\w+ ){0,3}(?:up to date|informed)|(?:is|are|was|were) (?:(?!not\b|never\b|rarely\b)\w+ )?(?:fast|calm|gentle|tidy|orderly|proud of|up to date|on time)|with (?:\w+ )?(?:tact|pride|warmth|patience)`,
  String.raw`struck by how (?:much|well|far|hard|quickly)|cares? (?:deeply|a great deal|about)|cared (?:deeply|about)|takes? heart`,
  String.raw`(?:has|have) (?:now )?done (?:this|so|it|that)`,
  String.raw`(?:earn(?:s|ed)?|w[io]n|gain(?:s|ed)?) (?:the |their )?(?:trust|confidence|respect)`,
  String.raw`(?:honest|open|candid|frank|realistic) about (?:\w+ ){0,3}(?:faults?|weaknesses|failings|shortcomings|mistakes|problems)|acts? on what|learns? from (?:\w+ ){0,2}(?:mistakes|what)|(?:is|are) (?:now )?a (?:very )?different (?:organisation|force|place|team|constabulary) from`,
  String.raw`deserves? to be (?:copied|shared|praised|followed|better known|more widely \w+)|struck by the (?:use|care|energy|commitment|thought|skill|kindness)|open with (?:us|inspectors|me)|thought hard about|puts? (?:\w+ )?(?:children|the child) first|(?:brought|bringing) together`,
  String.raw`(?:fewer|shorter|smaller|lower)${short} (?:${unwanted}|children|cases|detentions|delays|hours)`,
  String.raw`(?:reduction|decrease|fall|drop|cut) in`,
  String.raw`(?:doubled|trebled|tripled|increased|raised|added to|expanded|strengthened|recruited|trained|more|additional|extra|\d+ new|new)${short} ${wanted}`,
  String.raw`${wanted}${short} (?:has|have|had) (?:(?!not)\w+ )?(?:increased|doubled|risen|grown|improved|strengthened)`,
  String.raw`no longer|nobody (?:now )?waits?`,
  String.raw`(?:there (?:is|are|was|were|had been|have been) )?(?:no|none)(?: \w+){0,3} (?:since|overdue|outstanding)(?! of\b)`,
  String.raw`(?:all but|almost|nearly) (?:stopped|ended|eliminated|cleared)|(?:has|have|had) (?:now )?stopped`,
  String.raw`(?:taken|taking|took|takes|made|making) (?:\w+ ){0,4}(?:steps|action|changes|strides|efforts?)`,
  String.raw`significant(?:ly)? (?:improve\w+|better|progress)|(?:good|strong|real|considerable|encouraging|clear|some|notable|substantial) progress`,
  String.raw`(?:made|making|seen|saw) (?:\w+ ){0,4}(?:progress|improvements?)|made the improvements`,
  String.raw`(?:has|have|had) (?:now |already )?(?:met|implemented|completed|delivered|carried out)`,
  String.raw`acted (?:up)?on|working towards|moving in the right direction|deserves? credit|to (?:the|their|its) credit|take(?:s|n)? (?:\w+ ){0,5}(?:seriously|to heart)|took (?:\w+ ){0,5}(?:seriously|to heart)`,
  String.raw`(?:for|put|putting|at) the (?:centre|heart|forefront)|changed (?:a great deal|for the better|much)|change[ds]? (?:\w+ )?for the better`,
  String.raw`with (?:real )?(?:care|skill|sensitivity|compassion|kindness|curiosity)|went to great lengths|gone to great lengths|beyond what is expected`,
  String.raw`without delay|at once|within (?:an hour|a day|the hour|minutes|\w+ hours|24 hours)|the same day|on the (?:same|next) (?:day|morning)|straight away`,
  String.raw`(?:every|all) (?:\w+ ){0,5}(?:is|are|was|were|had been|has been|have been|now) (?:\w+ )?(?:trained|reviewed|checked|recorded|seen|supervised|assessed|visited|given|shared)`,
  String.raw`in (?:almost|nearly) (?:all|every)|in (?:every|all) (?:case|one)s? but one`,
  String.raw`easy to (?:use|find|follow)|well[- ](?:run|led|managed|trained|supervised|recorded|attended|used|understood|regarded|established|supported|equipped|informed|planned|resourced|written|received|looked after)`,
];

export const illSaid: readonly string[] = [
  String.raw`no (?:sign|evidence|indication) (?:that|of)(?: [\w’]+){1,5} (?:has|have|had|is|are|was|were) (?:\w+ )?(?:improv\w+|chang\w+|better)`,
  String.raw`in none(?: of (?:them|these|the \w+))? (?:had|was|were|did|of)`,
  // who was told nothing, what was done for none
  String.raw`(?:not|never|\w+n[’']t) (?:yet |always )?(?:been |made )?(?:told|informed|aware|warned)(?: (?:of|about) (?:(?:the|its|their|an?|this) )?\w+)?`,
  String.raw`none of (?:the |its |their |them\b|these |those )?(?:[\w’'-]+ ){0,8}?(?:had|have|has) (?:been |ever |yet |had )?(?:trained|training|given|told|seen|asked|received|recorded|checked|supervised|reviewed|offered)`,
  String.raw`no (?:\w+ )?(?:checks?|enquiries|inquiries|attempts?|visits?|contact|follow-up|referrals?) (?:had|has|have|was|were)(?: been)? (?:\w+ )?(?:made|done|carried out|completed|recorded)`,
  String.raw`(?:force|officers|police|constabulary|supervisors|it|they) (?:had |have |has )?missed (?:something|things|what|how)`,
  // what a force is outrun by, and who comes and goes
  String.raw`(?:overtaken|outpaced|outstripped|outrun) by|(?:close|near) to breaking point|(?:remain|remained|are|were) at large`,
  String.raw`(?:two|three|four|five|six|seven|several|\d) (?:different )?(?:heads|leaders|chief constables|superintendents|managers|commanders)(?: of [\w ]{3,50})? in (?:as many|the (?:last|past) \w+|\w+) (?:years|months)`,
  String.raw`better at [\w ]{3,30}? than (?:at )?\w+ing(?: \w+)?|no (?:more likely|safer|quicker|faster|sooner)(?: \w+){0,8}? than|more (?:generous|optimistic|favourable|flattering) than`,
  String.raw`(?:unable|not able|could not|couldn[’']t|failed) to (?:show|demonstrate|tell|prove|explain|give|say|provide)(?: (?!but\b)[\w’]+){0,9}|(?:too |very )little (?:has|had|have) (?:changed|improved|come|been)`,
  String.raw`(?:less|fewer|later|slower|longer|worse|more slowly)(?: \w+)? than (?:it|they|he|she|we|\w+) (?:should|could|ought to|need(?:s|ed)? to|is right)`,
  String.raw`(?:not|n[’']t|yet to) (?:yet )?(?:be(?:en)? )?(?:translat|turn)\w* into`,
  String.raw`no (?:agreement|decision|date|protocol|policy|solution|answer) (?:has|have|had) (?:yet )?been|there (?:is|was|are|were) no (?:officers?|supervis\w+|sergeants?|detectives?|records?|plans?|polic(?:y|ies)|process\w*|agreement|guidance|training|strategy|profile|sign|trace|note|appropriate adult|place|bed|doctor|nurse|lead|oversight)`,
  String.raw`(?:days|weeks|months|hours|years?|month|week)(?: or more)? (?:went|had gone|go|goes) by|(?:days|weeks|months|hours) (?:passed|elapsed|can pass|could pass)|responsible for (?:more than|over|up to|as many as) \d+`,
  String.raw`(?:below|short of|far from) (?:the |our )?(?:\w+ )?(?:standards?|what (?:we|is|was)|expectations?)|short (?:on|of)|by chance|by accident|if at all|under siege|(?:takes?|took|taken) (?:(?:the|their|a|his|her) )?[\w’]+ word for`,
  String.raw`(?:chances?|opportunit(?:y|ies))(?: (?!but\b)[\w’-]+){0,9}? (?:is|are|was|were|had been|have been|being) (?:\w+ )?(?:missed|lost|wasted)`,
  String.raw`(?:has|have|had|with) no (?!longer|doubt|difficult\w*|delays?|problems?|wish|hesitation|backlogs?|overdue|outstanding|waiting|child\w*)\w+`,
  // what inspectors had to do themselves, and looked for in vain
  String.raw`(?:we|I|inspectors) had to (?:ask|ring|call|hand back|send|tell|warn|step in|refer|intervene|raise|alert|insist|press)`,
  String.raw`(?:looked|searched|asked) (?:\w+ )?in vain|expected to (?:find|see) (?:\w+ ){0,8}(?:and|but) (?:did not|didn[’']t|found none|saw none)`,
  String.raw`(?:visits?|checks|supervision|training|reviews|audits|meetings)(?: \w+){0,2} (?:has|have|had|was|were) (?:all but |almost |now |largely )*(?:stopped|ended|lapsed|ceased|been (?:dropped|abandoned))`,
  String.raw`no (?:\w+ )?(?:improvements?|reduction|progress|change|increase)(?: in| to)?|little (?:had been|has been|was|is|had) (?:\w+ )?(?:done|changed|improved)`,
  String.raw`no (?:(?:chief|senior|single|one|named) )?(?:officer|leader|supervisor|sergeant|detective|manager|person) (?:\w+ )?(?:is|has|had|was|takes|took|knew|knows|oversees|oversaw|leads|led)(?: (?!been)\w+)?(?! (?:detained|kept|held|left))`,
  String.raw`no more than a \w+|(?:is|are|was|were|looks?|looked|remains?) (?:\w+ )?(?:bleak|grim)|before (?:anyone|anybody|an officer|a detective|a supervisor|officers|they) (?:has|have|had)(?: \w+)? \w+`,
  String.raw`(?:records?|minutes|notes|details|files|plans|forms|entries|assessments|information)(?: [\w’']+){0,5}? (?:is|are|was|were) (?:\w+ )?missing|miss(?:es|ed|ing)? the (?:child|children|risks?|person|signs?|danger|harm)(?: behind \w+)?`,
  String.raw`whatever (?:the|their|his|her|its) (?:circumstances|risk|case|history|age|needs)|called (?:\w+ ){0,2}(?:trouble\w*|nuisances?|runaways?|promiscuous)`,
  String.raw`(?:improv\w+|better|progress\w*),? but (?:not|only|still|too)(?: \w+){0,2}`,
  String.raw`(?:not|\w+n[’']t)(?: (?!but\b|only\b)[\w’'-]+){0,12}? (?:\w+ )?enough`,
  String.raw`\w+n[’']t (?:always|consistently|routinely|regularly|fully|properly)(?: \w+)?`,
  String.raw`(?:areas?|causes?) of (?:\w+ )?concern|requir(?:es?|ed|ing) (?:\w+ )?improvement|room for (?:\w+ )?improvement`,
  String.raw`improvements? (?:is|are|was|were|must|needs? to|should) (?:\w+ )?(?:needed|required|necessary|made|slower|slow)`,
  String.raw`areas? (?:for|where|in which) (?:[\w’']+ ){0,8}(?:improvement|improve)`,
  String.raw`need(?:s|ed|ing)? (?:\w+ )?(?:improvement|improving|attention|work)`,
  String.raw`(?:more|further|much|work|still|some way|a long way|a good way)(?: \w+){0,2} to (?:do|make|be done|go)`,
  String.raw`more (?:\w+ )?(?:needs? to|must|should) be done|could (?:\w+ )?(?:be better|do better|do more|be improved)`,
  String.raw`(?<!\b(?:the|any|no|a|what) )(?:(?:still|also|urgently|now|clearly) )?needs? (?:urgently |still |also |now )?to|must(?: now)?`,
  String.raw`(?:has|have|had) to (?:\w+ )?(?:improve|do|change|act|get)|ought to`,
  String.raw`(?:has|have|had|are|is|was|were) (?:still )?yet to|still to (?:be|do)`,
  String.raw`(?:limited|little|slow|insufficient|patchy|minimal|scant|uneven) (?:\w+ )?(?:progress|improvement|evidence|understanding|awareness|sign|supervision|oversight|training|guidance|information|detail|change)`,
  String.raw`progress (?:[\w’']+ ){0,6}(?:slow|slower|limited|insufficient|uneven|disappointing)`,
  String.raw`not (?:made )?(?:enough|sufficient|good enough|(?:all|always|consistently) \w+)|less (?:well|effective(?:ly)?|good|clear|consistent|strong|happy|pleased|impressed|satisf\w+|encourag\w+|sure|taken|convinced|certain|comfortable|confident|reliabl[ey]|thorough(?:ly)?|careful(?:ly)?|timely)|no(?:t much)? better|not by enough|nowhere near`,
  String.raw`rather than|instead of|still (?:being|not|\w+n[’']t)|as many as`,
  String.raw`far too \w+|too \w+ (?:to|for)`,
  String.raw`too (?:few|many|slow|slowly|long|often|frequently|little|late|early|soon|much|narrow(?:ly)?|heavily|easily|readily|quickly|high|low|thin|brief|busy)`,
  String.raw`left (?:\w+ ){0,3}(?:children|child) at (?:\w+ )?risk|(?:left|leav(?:es|ing|e)) (?:\w+ ){0,6}(?:at (?:\w+ )?risk|exposed|unprotected|in danger|vulnerable)`,
  String.raw`put(?:s|ting)? (?:\w+ ){0,3}at (?:\w+ )?risk|let (?:\w+ )?down|letting (?:\w+ )?down`,
  `${unwanted}${gap} ${more}`,
  String.raw`(?:still|increasing|growing|long|lengthy|serious|significant|unacceptable|avoidable|unnecessary|considerable|large|continuing) ${unwanted}`,
  String.raw`(?:too few|not enough|n[’']t (?:have )?enough|short of|shortage of|lack of|fewer) ${wanted}`,
  String.raw`${wanted}${short} (?:(?:has|have|had) )?(?:(?!not)\w+ )?(?:fell|fallen|decreased|declined|left|been cut|been lost|dropped|shrunk)`,
  String.raw`fewer than (?:half|a third|a quarter|one in|\w+ in)|less than (?:half|a third|a quarter)|(?:only|just|barely) (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|half|in|when|if|after|because|once|rarely|occasionally)\b`,
  String.raw`few (?:of|had|have|were|are|officers|staff|records|cases|children|could|knew|understood|plans|supervisors|people)`,
  String.raw`nothing (?:was|had been|is|has been) (?:\w+ )?(?:done|recorded|said|written)|nobody|no one|no-one|no owner|no record|no evidence|no sign|no trace|no plan|no review|no system|no process|no means|no clear|no consistent|no single|no formal|no (?:effective )?(?:oversight|supervision|guidance|training|strategy|audit)`,
  String.raw`(?:hard|difficult) to (?:find|follow|tell|see|understand|use)|out of date|for want of|at odds with|at the expense of|in name only|on paper`,
  String.raw`(?:is|are|was|were|remains?) (?:much |just |largely |exactly )?as (?:it|they) (?:was|were|had been)|(?:all but|largely|almost|virtually) unchanged|unchanged|no different|the same as (?:before|in)|as before`,
  String.raw`more slowly than|longer than (?:\w+ )?(?:they|it|is|was|we|necessary|needed)|later than (?:\w+ )?(?:they|it) should|when they should|as (?:well|often|quickly|consistently|effectively) as (?:it|they) (?:should|could|might)|should have (?:been|had|known|done|acted|made|\w+ed)(?! (?:to be|today))|ought to have`,
  String.raw`(?:blam(?:ed|es|ing)|blame) (?:the |a )?(?:\w+ )?(?:child|children|victims?|girls?|them)|victim[- ]blaming|making (?:a |lifestyle )?choices?|lifestyle choices?`,
  String.raw`(?:kept|held|detained|spen[dt]\w*|remain\w*) (?:\w+ ){0,6}(?:overnight|in (?:a )?(?:police )?(?:cells?|custody)|the night|after (?:being )?charged?|after (?:they|he|she) (?:had been|have been|were|was|are) charged)`,
  String.raw`(?:left|leaving) (?:\w+ )?(?:out|off|undone|to chance|no trace)|missing from(?! (?:home|care|school|hospital|foster|an?|their|his|her|the home)\b)|absent from(?! (?:home|school)\b)|(?:treated|seen|regarded|described|viewed) as (?:a |an )?(?:\w+ )?(?:nuisance|problems?|trouble\w*|promiscuous|streetwise|difficult|consenting|attention[- ]seeking|choos\w+|adults?|offenders?|suspects?|witnesses?|criminals?|naughty|runaways?|promiscuity)`,
  String.raw`(?:cannot|(?:could|can|did|do|does)(?: not|n[’']t)) (?:say|tell|explain|show|know|find|account)|(?:it was|after|for) (?:\w+ ){0,2}(?:days|weeks|months|hours) (?:before|until|without|with no)|so (?:many|few|much|little)\b.{0,40}?\bthat|little more than|passed over|(?:went|got|go|goes|gets?) no further(?: than)?|no (?:guarantee|certainty|assurance|means of|way of|way to|agreed|written|central|shared|named)`,
  String.raw`(?:split|divided|scattered|spread) (?:between|over|among|across)|(?:falls?|fell|falling|fallen) between|by rote|nobody’s|tick[- ]box|went? (?:unanswered|unnoticed|unchallenged|un\w+ed)|(?:had been|were|was) promised|of whom (?:only )?(?:none|one|two|three|four|five|six|seven|eight|nine)\b`,
  String.raw`(?:took|takes|taking|waited|waiting|waits?|sat|stood|lay) (?:\w+ ){0,3}?(?:an average of |on average |up to |as long as |more than |over |about |at least |nearly )*(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (?:days|weeks|months|hours|years|week|month|year)`,
  String.raw`(?:gaps?|gap) of|drift(?:ed|ing|s)?|slip(?:ped|ping)|fell short|falls? short|falling short|gave up|given up on|lost track|lost sight|at a standstill|stalled`,
];
