// Sentences that speak well or ill but are no findings of this visit. Data of the language, not of any one page.

/** A sentence that goes on about what the one before spoke of. */
export const goesOn =
  /^[“"‘\s]*(?:this|it|that|these|those|its|they|specifically|in particular|for example|however,? (?:it|we|this|inspectors|hmic\w*)|the (?:inspection|report|inspectorate|findings)|inspectors|we|hmic\w*)\b.{0,40}\b(?:found|identified|highlighted|raised|concluded|showed|revealed|said|criticised|warned|described|judged|set out|listed|spoke of|recorded|was critical|uncovered|exposed|noted|reported|saw|called|included|met|spoke|praised|asked|made)\b/i;

/** Truths about every police force, promises of inspectors, and duties. */
export const general: readonly RegExp[] = [
  // what good or bad work does, wherever it is done
  /^[“"\s]*(?:an?|any|good|poor|bad|weak|strong|early|timely|effective) [\w’' ]{3,60}? (?:is what|is how|can|may|saves?|costs?)\b(?!.*\b(?:was|were|had|still|too|not|only|this force)\b)/i,
  /\basked for our (?:help|advice)\b|\bappointed a (?:new )?chief constable\b|^[“"\s]*(?:the|our) (?:aim|purpose|point|task) of\b/i,
  // the programme, and what becomes of the report
  /^[“"\s]*(?:(?:the|this|our) (?:(?:national|rolling|inspection|whole) )*programme (?:looks|is|was|will|covers?|began|examines)|(?:a|the) copy of|the findings of (?:all|these|the))\b|\bwill (?:then |all |also )?be (?:drawn|published|brought together|collected|used in|sent)\b|\b(?:force|constabulary) (?:had )?asked (?:us|inspectors|hmic\w*) to\b/i,
  // only a lead-in to what is found
  /^[“"\s]*(?:(?:we|I|inspectors) (?:was|were) (?:\w+ )?\w+ed (?:by|about|with|at)|there (?:was|were|is|are)(?: also)?|in) (?:some |several |many |a few )?(?:other|good|bad|better|worse|more) (?:matters|news|things|respects|points)\b[^:]{0,20}$|^[“"\s]*(?:other|some|several) (?:matters|things|points|aspects)\b[^:]{0,40}$|^[“"\s]*not (?:everything|all (?:of it|was))\b[^,]{0,20}$/i,
  /^[“"\s]*(?:few|no|hardly any) (?:\w+ )?(?:duties|tasks|things|parts|responsibilities)\b|\b(?:it|inspectorate|HMIC\w*) will (?:\w+ )?(?:watch|monitor|follow|check|keep|look)\b|\breport (?:contains|includes|has|lists) (?:\w+ ){1,2}(?:recommendations|areas for improvement|causes of concern)\b/i,
  /^[“"\s]*every (?:police )?force\b|^[“"\s]*the police (?:can|cannot|can[’']t|could|must)\b/i,
  // nothing is greater than this, and nobody can do it alone
  /\bthere (?:can|could|is|are) (?:be )?(?:no|few|nothing) (?:\w+ )?(?:more|greater|higher|graver) (?:\w+ ){0,8}than this\b|^[“"\s]*(?:they|it|the police|officers|(?:the|a) (?:force|constabulary)) (?:cannot|can[’']t|can not) do (?:everything|this|it|so)\b/i,
  // what a name means, and which cases a force had graded itself
  /^[“"\s]*an? (?:accelerated )?(?:cause of concern|area for improvement) (?!has|was|had)\w+|\bhad been (?:assessed|audited|graded|chosen) by the (?:force|constabulary)\b/i,
  // what an inspector was told or did, and what became of a cause of concern
  /^[“"\s]*I (?:have been|was|am) (?:told|assured|informed) that\b(?!.*\b(?:not|cannot|no|too|few)\b)|^[“"\s]*(?:he|she) (?:added|said) that (?:he|she) had (?:written|asked|raised|told|spoken)\b|\b(?:discharged|lifted|closed) (?:the|this|that|both|all)\b.{0,30}\bcauses? of concern\b/i,
  // what the force says for itself
  /^[“"\s]*\d{0,2} ?(?:the (?:force|constabulary)|[A-Z][\w ]+ (?:Police|Constabulary)) (?:reports|has (?:since )?reported|states|advises)(?: us)? that since\b|^[“"\s]*(?:[A-Z]\w+[’']s |the [a-z]+[’']s |its )(?:leaders|(?:chief|senior) officers) (?:have |has |had )?(?:told|assured|informed) (?:me|us|inspectors)\b(?!.*\b(?:not|no|too|few)\b)/i,
  /^[“"\s]*(?:(?:chief|senior) officers|the chief constable|leaders|the (?:force|constabulary)) (?:have |has |had )?(?:told|assured|informed) (?:us|inspectors|hmic\w*)\b(?!.*\b(?:not|no|too|few|lack\w*)\b|.*n[’']t)|\binspectors (?:were|had been) (?:told|assured|informed) (?:that|of)\b(?!.*\b(?:not|no|too|few)\b)/i,
  // the visit itself, the law, what is done everywhere
  /^[“"\s]*(?:the|our|this|its) (?:(?:first|second|fieldwork|review|whole) )?(?:visit|fieldwork|inspection|review|re-?inspection) (?:was|were|has been|lasted|took|began|started|ended|finished|ran|included)\b(?!.*\b(?:found|that)\b)/i,
  /^[“"\s]*(?:under )?section \d+\b|\b(?:Act (?:19|20)\d\d|(?<!\b(?:when|though|although|while|what) )the law) (?:gives?|allows?|lets?|says?|requires?|permits?)\b/i,
  /^[“"\s]*(?:[A-Z][\w-]+ )?[A-Z]{3,}s?(?: \([^)]+\))?: (?:an?|the)\b|^[“"\s]*(?:\w+ )?(?:safeguarding|exploitation|grooming|vulnerability|neglect) (?:means|is (?:when|the|an?|where))\b/i,
  /\b(?:police|officers|they|we all|agencies) (?:\w+ )?(?:have|has|play|plays) (?:an? |the |their )?(?:\w+ )?(?:duty|duties|part|role)\b(?: to play)?(?! (?:well|badly|too))/i,
  /\b(?:is|are) (?:one of|among) the (?:most (?:important|serious|vital|responsible|difficult|demanding|vulnerable|challenging|sensitive|complex)|hard\w*|great\w*|gravest|worst)\b/i,
  /^[“"\s]*this (?:report|chapter|section|document|letter)\b|^[“"\s]*the (?:term|phrase|words?)\b|\b(?:cases|files|records) (?:were|are) (?:chosen|selected|taken|picked|drawn)\b/i,
  /^[“"\s]*(?:an? |the )?(?:[\w-]+ ){0,2}(?:discussion|conference|re-?inspection|inspection|referral|enquiry|protection|adult|hub|order|interview|plan|programme|methodology|framework|police force|inspectorate)s? (?:(?:is|are) (?:an?|the|when|where|how|one|part|used|called|intended|meant|designed)\b|means?\b|brings? together|allows?\b|tests? (?:the|how|each)|looks? at|involves?\b|asks? how)(?!.*\b(?:still|now|too|always|n[’']t|not|well)\b)/i,
  /\b(?:force|constabulary|police) (?:has|had|have|employs?|covers?|serves?) (?:about |some |around |over |more than )?\d[\d,.]*\b(?! (?:per ?cent|%|of))/i,
  /^[^.;:]{3,60} (?:is|are) an? (?:form|kind|type|way|sort) of\b/i,
  /^[“"\s]*(?:police )?(?:custody|cells?|a cell) (?:is|are) (?:rarely|seldom|never|no|not)\b|\b(?:is|are) (?:essential|vital|crucial|critical|central|fundamental|indispensable|key) (?:to|for|if|in|when)\b(?!.*\b(?:but|not|too|still)\b)/i,
  /^[“"\s]*(?:it is|it’s|it's) (?:\w+ )?(?:vital|vitally|crucial|essential|important|imperative|right|everyone|common|therefore|notable)\b/i,
  /\b(?:children|every child|all children|victims|communities|the public|young people) (?:\w+ )?(?:deserves?|expects?|must|have a right|has a right|need to be able)\b/i,
  /(?<!\b(?:standards?|what|than|as|level|quality) )\b(?:HMIC(?:FRS)?|we|inspectors|the inspectorate|I)(?:[’']ll| will| shall| aims?| are going| intends?| plan| have asked| urge| encourage| expect| look forward| would like| recommend)\b/i,
  /\b(?:will|to) (?:be )?(?:re-?visit(?:ed|ing)?|monitor(?:ed|ing)?|return(?:ing)?)\b.{0,60}\b(?:force|progress|inspect)/i,
  /\baction plan\b.{0,80}\bsix weeks\b|\bsix weeks\b.{0,80}\baction plan\b|\bas a matter of urgency\b.{0,60}\bI have asked\b/i,
  /\b(?:rolling )?programme of (?:\w+ ){0,4}inspections\b|\bevery police force\b|\ball (?:43 )?(?:police )?forces\b|\bpolice forces\b/i,
  /\b(?:has|have) today published\b|\bpublished today\b|\bget the (?:report|press)\b/i,
  // how many areas have which grade: counted apart
  /[‘'“"]?(?:outstanding|good|adequate|requires improvement|inadequate)[’'”"]? in (?:one|two|three|four|five|all|none)\b/i,
  // what the work asks of anybody
  /^[“"\s]*(?:it|this|that|the work|such work) (?:calls? for|demands?|(?:takes?|requires?) (?:\w+,? )?(?:skills?|patience|courage|training|care))\b/i,
  // what is wanted of the force
  /\b(?:HMIC(?:FRS)?|we|inspectors|the inspectorate|I) (?:now |also |still )*(?:wants?|wish|hopes?) (?:to|the|it|them|that|more)\b/i,
  /^[“"\s]*(?:it|we|they|inspectors|HMIC\w*|I)(?: have| has| had)? (?:also |then |therefore )*(?:asked|urged|required|instructed|told) (?:the \w+|it|them|[A-Z][\w ]+?) to (?:make sure|ensure|improve|review|change|see|send|explain)\b/i,
  /^[“"\s]*(?:I am|we are) (?:grateful|aware)\b|\bthank\b/i,
  /\b(?:issued|identified|(?<!progress )made|given|raised) (?:\w+ ){0,3}(?:causes? of concern|areas? for improvement|recommendations)\b/i,
  /\b(?:dispute[sd]?|accept(?:s|ed)?)\b.{0,40}\b(?:findings|this|report|recommendations)\b|\bit is not often\b|\bI can say\b/i,
  /\b(?:force|constabulary|chief constable) (?:has |had )?(?:told|assured|informed) (?:us|inspectors|hmic\w*)\b.{0,40}\b(?:expect\w*|plan\w*|intend\w*|hop\w+|will|would|is to)\b/i,
  /^\W*\d? ?grades? (?:are|is|were)\b|\b(?:inspected|revisited|visited) (?:the|this) (?:force|constabulary)[^,]{0,40}$/i,
];

/** One case told: it shows a finding and is none, and it is about a child. */
export const narrative =
  /^[“"‘\s]*(?:case study\b|(?:for (?:example|instance),? )?(?:in|on) (?:one|another|a further|the case of) (?:\w+ ){0,2}(?:cases?|examples?|instances?|incidents?|occasions?|an?\b)|for (?:example|instance),?|(?:one|another) (?:\w+ )?(?:case|girl|boy|child|young \w+)\b|one of them was|we (?:looked at|were told of|read of|saw) (?:the|a|one) (?:\w+ )?(?:case|boy|girl|child|file|young \w+)\b)|\b(?:\d{1,2}|\w+teen|nine|ten|eleven|twelve)-(?:year|month)s?-old\b|\b(?:boy|girl|child|teenager) (?:of|aged) (?:\d|\w+teen|nine|ten|eleven|twelve)|\baged (?:\d|\w+teen|nine|ten|eleven|twelve)\b(?! (?:16|17|or|and|under|over))/i;

/** What inspectors did, graded, asked for or promised: they speak of themselves and find nothing. */
export const ownWork =
  /^[“"‘\s]*(?:(?:in|during|for|as part of|after|when|throughout) [^,]{3,60}, )?(?:we|inspectors|hmic\w*|I|our (?:review|inspection|team|inspectors)|the (?:inspection|inspectors|review|assessment)) (?:also |then |have |had |has )*(?:examined|assessed|audited|looked (?:at|back)|spoke|talked|visited|listened|interviewed|gave|graded|read|held|reviewed|selected|made|make|don[’']t|do not|didn[’']t|did not|recommend\w*|inspected|re-?inspected|revisited|returned|went back|asked|published|issued|carried out|conducted|took place|lasted|ran|considered|tested|used|sampled|chose|judged|rated|will|would|intend|plan|expect\w*|want\w*|look to|hope|urge|met with|attended|observed|covered|focused|is an?|are)\b(?!.{0,90}; in none\b)(?!.{0,60}\b(?:found|pleased|concerned|disappointed|impressed|encouraged|satisfied|did not|didn[’']t|in vain)\b)/i;

/** What somebody is to do: read as a recommendation or an expectation. */
export const asked =
  /(?:\b(?:force|constabulary|police|service|officers|leaders|chief (?:constable|officers))|(?:^|[,;:.–—] |\b(?:and|but|so|that|which) )[“”\"‘’\s]*(?:it|they))(?: \w+ly)?,? (?:now |also |still |therefore |urgently |immediately )*(?:should|must|needs? (?:urgently |now |still |also )?to|ought to|has to) (?!have\b)(?:now |also )?(?!be\b|more\b|take credit\b)[a-z]|(?<!\bas (?:we|it|inspectors|HMIC\w*|the inspectorate)(?: had| have)? )\brecommend(?:s|ed)?\b(?! (?:in|by)\b)/i;

/** Something that is to be done, by whomever. */
export const wish =
  /\b(?:(?<!than (?:it|they|we) )should(?! have| (?:also )?take credit| be (?:proud|commended|praised|congratulated))|must|(?<!(?:no longer|the|any|no|a|what) )needs? to|will need to|ought to|(?<!no longer )(?:have|has) to)\b.*$/i;

/** What is true of anybody: it tells nothing of this force. */
export const universal =
  /^[“"‘\s]*(?:an?|any|every|no|each|all) (?:child|children|police force|force|young person|parent|officer|victim|family)\b|^[“"‘\s]*(?:children|young people|victims|abusers|offenders|paedophiles|those who|people who|parents|the public|nobody|no[ -]one|anyone|everyone|when a|if a|whenever|behind (?:every|each)|policing|child (?:abuse|protection))\b/i;

/** The present of this force: with such a word even "children" are those of this visit. */
export const ofNow =
  /\b(?:was|were|had|has been|have been|since|still|now|too (?:often|many|few|long)|always|sometimes|often|n[’']t|continue|remain|the new|seldom|rarely|frequently|here|waited|slept|sat|lay|ran|went|came|took|gave|made|kept|held|lost|heard|saw|knew|spent|felt|described|received|went|got|faced|in [A-Z]\w+)\b|\d/;

/** What an instruction lays down: who is to be told, and how. */
export const instructed =
  /\b(?:who|whom|when|what|how|at what \w+)\b(?: [\w’']+){0,3} (?:is|are|was|were) to be \w+|\bhow (?:the|a|an|each|this) \w+ (?:will|would|should) be \w+/i;

/** A topic named, and a page's own words. */
export const furniture =
  /^glossary\b|(?:\b\d+\s+){3}\d+\b| \| .* \| |\bgood requires improvement inadequate\b|\b(?:post of HMI|regional responsibility)\b|^(?:findings|overview|summary|conclusions?|progress)\s*:[^.]*$|\bchild protection (?:re-?)?inspections? \d{1,3} \p{Ll}|\bis this page useful\b/iu;

/** Two counts of grades, or a list of them: counted cases, read apart. */
export const countedGrades = /(?:\b(?:good|adequate|inadequate|requir\w+ improvement)\b.{0,50}){2}/i;

/** "10 cases, of which 5 good, 4 requires improvement": a row of counts in a list. */
export const countedInList =
  /(?:\b(?:\d+|none|one|two|three|four|five|six|seven|eight|nine|ten) (?:were |was |as )?(?:good|adequate|inadequate|requir\w+ improvement)\b.{0,20}){2}/i;

/** A sentence that stays inside the case just told. */
export const staysInCase =
  /^[“"\s]*(?:it|he|she|they|his|her|during (?:this|that)|the (?:girl|boy|child|children|suspect|man|woman|mother|father|parents|family|victim|offender|officers?)|a (?:girl|boy|man|woman|social worker)|when|after|despite (?:this|these)|at (?:no|this|that)|this (?:child|girl|boy|man)|there was|no (?:action|enquiries|further)|police (?:then|did|took|were)|officers)\b/i;

/** What follows from the finding just made, and adds none of its kind. */
export const consequence =
  /^[“"\s]*(?:as a (?:result|consequence)|consequently|therefore|which|for example|for instance|in some cases|such|it (?:means?|meant|leads?|led|results?|resulted|leaves?|puts?)|(?:this|these|that)(?: (?:also|often|can|could|may|might))? (?:means?|meant|has|have|had|leads?|led|results?|resulted|is|was|were|puts?|left|leaves?|includes?|included|undermin\w+|affect\w*|creat\w+|contribut\w+|limit\w*|hinder\w*|ma[dk]e\w*|caus\w+|reduc\w+|risk\w*))\b/i;

/** Sections whose sentences are about another visit, about the method, or about everybody. */
export const foreignSections =
  /^(?:[\d.]+\s+)?(?:foreword|introduction|background|context(?: for the force)?|glossary|annex\b.*|about us|methodology|contents|(?:the |our )?(?:initial |first |previous |original )?(?:20\d\d )(?:initial |first )?(?:inspection|report)|the 20\d\d (?:\w+-)*\w* ?(?:review|re-?inspection)|about this (?:report|inspection|review)|how we inspected|method|our approach|expectations set out.*|the police.s responsibility.*|terms of reference|definitions.*|next steps|notes.*|case stud(?:y|ies).*)$/i;
