/** The weight of words: 3 settles a clause, 1 only tips it. */
export type Row = readonly [weight: number, forms: string];

/** Words of the field that sound ill or well and say nothing of a force. */
export const neutral: readonly Row[] = [
  [0, String.raw`areas? for improvement|child(?:ren)? at risk|good and bad`],
  [
    0,
    String.raw`risks? of (?:\w+ )?(?:harm|exploitation|abuse|neglect)|at risk of|(?:pos(?:e|es|ing)|present(?:s|ing)?) a risk`,
  ],
  [
    0,
    String.raw`appropriate adults?|well[- ]being|as well(?: as)?|good practice|child protection concerns?|positive action`,
  ],
  [0, String.raw`concerns? (?:about|for) (?:a|the|their|his|her|these) (?:child|safety|welfare)\w*`],
  [
    0,
    String.raw`cause for concern is|missing (?:children|child|persons?|people|episodes?|from (?:home|care)|reports?)|(?:go|goes|went|going|gone|is|are|was|were|reported) missing`,
  ],
  [0, String.raw`neglect(?:ed)?|problem profiles?|mental health problems?|inadequate (?:parenting|care)`],
  [0, String.raw`recogni[sz]\w+ (?:that )?(?:these |the |a )?(?:changes?|need|areas|challenges?|problems?)`],
  [
    0,
    String.raw`to (?:improve|strengthen|reduce|support|develop|protect|safeguard|tackle|address|ensure|make sure|prevent|avoid)`,
  ],
  [
    0,
    String.raw`how (?:well|effectively|good)|strategy (?:discussions?|meetings?)|without (?:a |the |any )?(?:supervisor|parent|appropriate adult)[\w’']*`,
  ],
  [
    0,
    String.raw`medium|high[- ]risk|low[- ]risk|poor(?:er)? (?:families|neighbourhoods)|vulnerab\w+|limited to|at least`,
  ],
  [
    0,
    String.raw`(?:pass|shar|escalat|refer|flag|report)\w* (?:on )?(?:(?:their|any|all|such|these|the|safeguarding|welfare) )?concerns?|before (?:\w+ ){0,2}(?:problems?|difficulties|concerns?|risks?) (?:becomes?|grows?|gets?|turns?|escalates?|arises?)(?: \w+)?`,
  ],
  [
    0,
    String.raw`(?:that|which) (?:did|do|does)(?: not|n[’']t) involve|(?:isn[’']t|is not) everything|experienc(?:ed|es|ing) (?:some|an?|severe|significant|difficult\w*|problems)|(?:little|no) English|(?:in|under) (?:\w+ )?(?:difficult|demanding|challenging|trying)(?: and \w+)? (?:circumstances|conditions)|the best (?:places?|interests?|ways?|thing)|not only|not just|no matter|whether or not|if not|or not`,
  ],
];
