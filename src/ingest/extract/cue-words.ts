import type { Row } from './neutral-words.js';

// Words that speak well or ill by themselves, the weightier first.

export const bad: readonly Row[] = [
  [
    3,
    String.raw`inadequate(?:ly)?|fail(?:ed|s|ing|ings|ure|ures)?|unacceptabl[ey]|ineffective(?:ly)?|inefficient(?:ly)?|insufficient(?:ly)?`,
  ],
  [
    3,
    String.raw`concern(?:ed|s|ing)?|poor(?:ly)?|poorer|weak(?:ness|nesses|er|ly)?|inconsisten(?:t|tly|cy|cies)|deficien(?:t|cy|cies)|unsatisfactory|substandard`,
  ],
  [
    3,
    String.raw`delay(?:s|ed|ing)?|backlogs?|lack(?:s|ed|ing)?(?: of)?|unnecessar(?:y|ily)|limited|little|scant|needless(?:ly)?|avoidable`,
  ],
  [
    3,
    String.raw`deteriorat\w+|worse(?:ned|ning)?|worrying(?:ly)?|alarming(?:ly)?|worr(?:y|ies|ied)|troubl(?:ed|ing)|dismay(?:ed|ing)?|shocking|dangerous(?:ly)?|unsafe`,
  ],
  [
    3,
    String.raw`miss(?:ed|ing|es) (?:\w+ )?opportunit\w+|lost opportunit\w+|shortcomings?|shortages?|disjointed|neglectful|complacen\w+`,
  ],
  [
    3,
    String.raw`confus(?:ed|ing|ion)|problematic|disappoint(?:ed|ing|ingly|ment)|overwhelmed|unaware|unable|unclear|incomplete|uneven|unreliable`,
  ],
  [
    3,
    String.raw`badly|demoralised|exhausted|overworked|inaccurate(?:ly)?|outdated|overdue|overstretched|stretched|under[- ]?staffed|under[- ]?resourced|unqualified|untrained|unsupervised|unallocated|unread|unassessed|unexamined|unmet|unresolved|vacant|vacanc(?:y|ies)`,
  ],
  [
    3,
    String.raw`serious failings|superficial(?:ly)?|cursory|thin|bare|rudimentary|vague|hazy|muddled|chaotic|haphazard|erratic|piecemeal|ad hoc|hit[- ]and[- ]miss|perfunctory`,
  ],
  [
    2,
    String.raw`slow(?:ly|er|ness)?|late|rarely|seldom|hardly(?: ever)?|scarcely|gaps?|problems?|overlook(?:ed|s)?|ignor(?:ed|es|ing)|neglects to|omitt(?:ed|ing)|forgot(?:ten)?|lost|wrong(?:ly)?|mistakes?|errors?|faults?`,
  ],
  [
    2,
    String.raw`undermin(?:ed|es|ing)|hinder(?:ed|s)|hamper(?:ed|s)|obstruct\w*|suffer(?:ed|s)? from|at fault|blam(?:ed|es|ing)`,
  ],
  [
    2,
    String.raw`remain(?:s|ed)? (?:a|an|in|un\w+|poor|weak)|sporadic(?:ally)?|patchy|fragmented|compromised|variable|varied (?:widely|too)|uncoordinated|duplicated`,
  ],
  [
    2,
    String.raw`inappropriate(?:ly)?|misunderst\w+|misjudg\w+|mishandled|misrecorded|misclassified|downgraded|waste[ds]?|repetition`,
  ],
  [
    2,
    String.raw`without (?:(?:so much as )?a (?:word|visit|call|note|check|plan|reason|glance)|proper|adequate|any|anyone|anybody|anything|appropriate|training|supervision|clear|reasons?|record\w*|checking|knowing|first|being|a plan|having|them|it)`,
  ],
  [
    2,
    String.raw`no(?:n)?-specialist|cause for concern|sometimes|occasionally|not always|wait(?:s|ed|ing)?|unchanged|closed too|dismiss(?:ed|ive)|sceptical|curiosity was`,
  ],
  [
    2,
    String.raw`un(?!announced|der|it|ion|iversal|til|ique|iform|usual)\w+(?:ed|en|read|seen|met|said|kept)|without (?!waiting|being asked|delay|hesitation|question)\w+ing`,
  ],
  [1.5, String.raw`not|\w+n[’']t|never|neither|nor|cannot|nothing|none|few`],
  [1.5, String.raw`still|continu(?:e|es|ed|ing) to be|persist(?:s|ed|ent|ently)?|struggl(?:e|es|ed|ing)|only|merely`],
  [
    1.5,
    String.raw`difficult(?:y|ies)?|pressures?|challenges|challenging|a challenge|barriers?|burden(?:ed)?|criticis(?:ed|m|ms)|doubts?|unlikely|uncertain`,
  ],
];

export const good: readonly Row[] = [
  [
    2,
    String.raw`challenged? (?:the|each|every|decisions?|officers|detentions?|one another|partners)|spoke (?:highly|warmly|well)|speak (?:highly|warmly|well)|at ease|by name|hand in hand|side by side|every time|as a matter of course|first time|without (?:waiting|being asked|delay|hesitation)`,
  ],
  [
    3,
    String.raw`pleased|happy|glad|encourag(?:ed|ing|ingly)|commend(?:ed|s|able)?|prais(?:ed|es|e|ing)|reassur(?:ed|ing)|welcom(?:ed|es|e)|applaud\w*|heartening|credit(?:able|ed)?|proud`,
  ],
  [
    3,
    String.raw`excellent|outstanding|exemplary|consistently (?:good|well|effective)|positive(?:ly)?|impress(?:ed|ive)|admirable|first[- ]rate|highly`,
  ],
  [
    2,
    String.raw`improv(?:ed|es|ing|ements?)|good|better|best|effective(?:ly)?|well|committed|commitments?|determin(?:ed|ation)|keen`,
  ],
  [
    2,
    String.raw`dedicat(?:ed|ion)|strong(?:ly|er)?|strengths?|sound(?:ly)?|solid|healthy|smooth(?:ly)?|reliabl[ey]|fair(?:ly)?|sensitive(?:ly)?|kind(?:ly)?|patient(?:ly)?|professional(?:ly|ism)?`,
  ],
  [
    2,
    String.raw`prompt(?:ly)?|timely|timeliness|thorough(?:ly)?|progress|invest(?:ed|s|ing|ments?)|diligent(?:ly)?|rigorous(?:ly)?|meticulous(?:ly)?|conscientious(?:ly)?|imaginative(?:ly)?|inventive`,
  ],
  [
    2,
    String.raw`strengthen(?:ed|s|ing)|robust(?:ly)?|innovative|enhanced|tighten(?:ed|s|ing)|overhauled|transform(?:ed|ing)?|rewritten|simplif(?:ied|ies)|speed(?:ed|ing)? up|faster|sooner`,
  ],
  [
    2,
    String.raw`passionate|honest|frank|candid|reasonable|knowledgeable|motivated|success(?:ful|fully|es)?|promising|streamlin(?:ed|ing)|proactive(?:ly)?|energetic|enthusias\w+|capable|confident(?:ly)?|hard[- ]working|works? hard|worked hard`,
  ],
  [
    2,
    String.raw`comprehensive(?:ly)?|manageable|realistic|proportionate|straightforward|adequate(?:ly)?|sufficient(?:ly)?|enough|in full|fully|achiev(?:ed|es|ement|ements)|addressed|resolved|remedied|corrected|put right|turned round`,
  ],
  [
    1.5,
    String.raw`clear(?:ly|er)?|quick(?:ly|er)?|rapid(?:ly)?|consistent(?:ly)?|regular(?:ly)?|routine(?:ly)?|increased?|detailed|experienced|useful|helpful|valuable|constructive(?:ly)?`,
  ],
  [
    1.5,
    String.raw`skilled|skilful(?:ly)?|appropriate(?:ly)?|recogni[sz](?:es|ed|e|ing)|right skills|right people|closer|close|joint(?:ly)?|together|shared?|shares|sharing`,
  ],
  [
    1.5,
    String.raw`understand(?:s|ing)?|understood|aware(?:ness)?|valu(?:ed|es)|careful(?:ly)?|swift(?:ly)?|alert|attentive|vigilant|listen(?:s|ed|ing)?|curious`,
  ],
  [
    1.5,
    String.raw`compassionate(?:ly)?|ensur(?:ed|es)|ma[dk]es? sure|making sure|accurate(?:ly)?|now|always|begun|began|beginning|started|has (?:recently )?(?:set up|created|opened|launched|issued|bought|introduced)`,
  ],
  [
    1,
    String.raw`introduc(?:ed|tion|ing)|implement(?:ed|ing)|develop(?:ed|ing)|establish(?:ed|ing)|set up|created|launched|opened|issued|rolled out|adopted|agreed|signed`,
  ],
  [
    1,
    String.raw`recruit(?:ed|ing)|appoint(?:ed|ment)|trained|expand(?:ed|ing)|extend(?:ed|ing)|added|doubled|equipped`,
  ],
  [
    1,
    String.raw`prioriti[sz](?:ed|es|ing)|priority|priorities|complet(?:ed|es)|reviews? every|review(?:s|ed) every|specialist|made good|works? closely|works? alongside|leads|chairs|champions?|oversees|monitors|audits`,
  ],
];
