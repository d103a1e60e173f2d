// Sentences that speak well or ill but are no findings of this visit. Data of the language, not of any one page.

/** Somebody's earlier visit, told for the reader's sake. */
export const earlier: readonly RegExp[] = [
  /\b(?:previously|first|initially|originally|last|earlier) (?:inspected|visited|reported)\b/i,
  /\b(?:previous|initial|first|original|last|earlier) (?:\w+ ){0,3}(?:inspection|report|visit|review)\b.{0,60}\b(?:found|identified|highlighted|raised|concluded|showed|revealed|said)\b/i,
  /\b(?:found|identified|highlighted|raised|made)\b.{0,80}\b(?:in|during|at|after) (?:our|the|its|an?) (?:previous|initial|first|original|last|earlier|20\d\d)\b/i,
  /\b(?:our|the|a|its|in a|in our) (?:\w+ ){0,2}20\d\d (?:\w+ ){0,4}(?:inspection|report|review)\b.{0,60}\b(?:found|identified|highlighted|raised|concluded|showed|revealed|should have|said|noted)\b/i,
  /\b(?:published|carried out|conducted|completed)\b.{0,60}\b(?:inspection|report|review)\b.{0,60}\bin (?:\w+ )?20\d\d\b/i,
  /\bin (?:\w+ )?20\d\d\b.{0,80}\b(?:published|inspected|carried out|conducted|found|inspection)\b/i,
  /\bfollows (?:an?|the|our) (?:\w+ ){0,3}(?:inspection|report|review)\b/i,
  /\bhad (?:previously|earlier|already) (?:raised|found|identified|made)\b/i,
];

/** The present measured against the past is about the present. */
export const since =
  /\b(?:since|following|compared|than (?:in|at|last)|as a result of|in response to|after) (?:\w+ ){0,3}(?:our|the|its|their|a|an|last|20\d\d)\b|\btoday[’']?s?\b|\bnow\b|\bthis (?:review|inspection|visit)\b/i;

/** A sentence that goes on about what the one before spoke of. */
export const goesOn =
  /^[“"‘\s]*(?:this|it|that|these|those|its|they|specifically|in particular|for example|however,? (?:it|we|this|inspectors|hmic\w*)|the (?:inspection|report|inspectorate|findings)|inspectors|we|hmic\w*)\b.{0,40}\b(?:found|concluded|identified|highlighted|raised|said|showed|noted|included|reported|met|saw)\b/i;

/** Truths about every police force, promises of inspectors, and duties. */
export const general: readonly RegExp[] = [
  /\b(?:is|are) (?:one of|among) the most (?:important|serious)\b/i,
  /^[“"\s]*(?:it is|it’s|it's) (?:\w+ )?(?:vital|vitally|crucial|essential|important|imperative|right|everyone|common|therefore|notable)\b/i,
  /\b(?:children|every child|all children|victims|communities|the public|young people) (?:\w+ )?(?:deserves?|expects?|must|have a right|has a right|need to be able)\b/i,
  /\b(?:HMIC(?:FRS)?|we|inspectors|the inspectorate|I)(?:[’']ll| will| aims?| are going| intends?| plan| have asked| urge| encourage| expect| look forward| would like| recommend)\b/i,
  /\b(?:will|to) (?:be )?(?:re-?visit(?:ed|ing)?|monitor(?:ed|ing)?|return(?:ing)?)\b.{0,60}\b(?:force|progress|inspect)/i,
  /\baction plan\b.{0,80}\bsix weeks\b|\bsix weeks\b.{0,80}\baction plan\b|\bas a matter of urgency\b.{0,60}\bI have asked\b/i,
  /\b(?:rolling )?programme of (?:\w+ ){0,4}inspections\b|\bevery police force\b|\ball (?:43 )?(?:police )?forces\b|\bpolice forces\b/i,
  /\b(?:has|have) today published\b|\bpublished today\b|\bget the (?:report|press)\b/i,
  // how many areas have which grade: counted apart
  /[‘'“"]?(?:outstanding|good|adequate|requires improvement|inadequate)[’'”"]? in (?:one|two|three|four|five|all|none)\b/i,
  /^[“"\s]*(?:I am|we are) (?:grateful|aware)\b|\bthank\b/i,
];

/** One case told: it shows a finding and is none, and it is about a child. */
export const narrative =
  /\b(?:for example|for instance|in (?:one|another|a further|two|three) (?:\w+ )?(?:cases?|examples?|instances?|incidents?)|one (?:\w+ )?case|another case|on (?:one|another) occasion)\b|\b(?:\d{1,2}|\w+teen|nine|ten|eleven|twelve)-(?:year|month)s?-old\b|\baged \d/i;

/** A sentence that stays inside the case just told. */
export const staysInCase =
  /^[“"\s]*(?:it|he|she|they|his|her|during (?:this|that)|the (?:girl|boy|child|children|suspect|man|woman|mother|father|parents|family|victim|offender|officers?)|a (?:girl|boy|man|woman|social worker)|when|after|despite (?:this|these)|at (?:no|this|that)|this (?:child|girl|boy|man)|there was|no (?:action|enquiries|further)|police (?:then|did|took|were)|officers)\b/i;

/** What follows from the finding just made, and adds none of its kind. */
export const consequence =
  /^[“"\s]*(?:as a (?:result|consequence)|consequently|therefore|which|for example|for instance|in some cases|such|(?:this|these|that|it)(?: (?:also|often|can|could|may|might))? (?:means?|meant|has|have|had|leads?|led|results?|resulted|is|was|were|puts?|left|leaves?|includes?|included|undermin\w+|affect\w*|creat\w+|contribut\w+|limit\w*|hinder\w*|ma[dk]e\w*|caus\w+|reduc\w+|risk\w*))\b/i;

/** Sections whose sentences are about another visit, about the method, or about everybody. */
export const foreignSections =
  /^(?:[\d.]+\s+)?(?:foreword|introduction|background|context(?: for the force)?|glossary|annex\b.*|about us|methodology|contents|(?:the )?(?:initial |first |previous |original )?(?:20\d\d )(?:initial )?(?:inspection|report)|expectations set out.*|the police.s responsibility.*|terms of reference|definitions.*|next steps|notes.*|case stud(?:y|ies).*)$/i;
