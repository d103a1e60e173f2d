import type { Polarity } from '../../generated/schema.js';

export interface Cue {
  readonly form: RegExp;
  readonly polarity: Polarity | 'NONE';
  /** How much it says by itself: 3 settles a clause, 1 only tips it. */
  readonly weight: number;
  /** What a word of denial before it does. Absent: it turns it round. */
  readonly isFixed?: true;
}

type Row = readonly [weight: number, forms: string];

// Longer forms come first: once a stretch of words has been read, no shorter form reads inside it.

const neutral: readonly Row[] = [
  [0, String.raw`areas? for improvement|child(?:ren)? at risk`],
  [0, String.raw`risks? of (?:\w+ )?(?:harm|exploitation|abuse|neglect)|at risk of`],
  [0, String.raw`well[- ]being|as well(?: as)?|good practice|child protection concerns?`],
  [0, String.raw`concerns? about (?:a|the|their|his|her|these) (?:child|safety|welfare)\w*`],
  [0, String.raw`cause for concern is|missing (?:children|child|persons?|episodes?|from (?:home|care))`],
  [0, String.raw`neglect(?:ed)?|problem profiles?|mental health problems?`],
  [0, String.raw`recogni[sz]\w+ (?:that )?(?:these |the |a )?(?:changes?|need|areas|challenges?|problems?)`],
  [0, String.raw`to (?:improve|strengthen|reduce|support|develop|protect|safeguard|tackle|address)`],
  [0, String.raw`how (?:well|effectively|good)`],
  [0, String.raw`medium|high[- ]risk|low[- ]risk|poor(?:er)? (?:families|neighbourhoods)|vulnerab\w+|limited to`],
];

const fixedNegative: readonly Row[] = [
  [3, String.raw`(?:areas?|causes?) of (?:\w+ )?concern|requir(?:es?|ed|ing) (?:\w+ )?improvement`],
  [3, String.raw`room for (?:\w+ )?improvement`],
  [3, String.raw`improvements? (?:is|are|was|were|must|needs? to|should) (?:\w+ )?(?:needed|required|necessary|made)`],
  [3, String.raw`areas? (?:for|where|in which) (?:[\w’']+ ){0,8}(?:improvement|improve)`],
  [3, String.raw`need(?:s|ed)? (?:\w+ )?(?:improvement|improving)`],
  [3, String.raw`(?:more|further|much|work|still)(?: \w+){0,2} to (?:do|make|be done)`],
  [3, String.raw`more (?:\w+ )?(?:needs? to|must|should) be done`],
  [3, String.raw`(?:still|also|urgently|now|clearly)? ?needs? (?:urgently |still |also |now )?to|must(?: now)?`],
  [3, String.raw`(?:has|have) to|ought to`],
  [3, String.raw`yet to (?:be|have|make|see|result|translate|lead|ensure|implement)\w*|had yet to|has yet to`],
  [3, String.raw`have yet to`],
  [3, String.raw`limited progress|little progress|slow progress|insufficient progress`],
  [3, String.raw`progress (?:[\w’']+ ){0,6}(?:slow|limited|insufficient)`],
  [3, String.raw`not (?:made )?(?:enough|sufficient) (?:progress|improvement)|less well|less effective(?:ly)?`],
  [3, String.raw`rather than`],
  [3, String.raw`far too \w+|too \w+ (?:to|for)`],
  [3, String.raw`too (?:few|many|slow|slowly|long|often|frequently|little|late|early|soon|much|narrow(?:ly)?|heavily)`],
  [3, String.raw`left (?:\w+ ){0,3}(?:children|child) at (?:\w+ )?risk`],
  [3, String.raw`leav(?:es|ing|e) (?:\w+ ){0,4}at (?:\w+ )?risk|put(?:s|ting)? (?:\w+ ){0,3}at risk`],
];

const negative: readonly Row[] = [
  [3, String.raw`inadequate(?:ly)?|fail(?:ed|s|ing|ings|ure|ures)?|unacceptabl[ey]|ineffective(?:ly)?`],
  [3, String.raw`inefficient(?:ly)?|insufficient(?:ly)?`],
  [3, String.raw`concern(?:ed|s|ing)?|poor(?:ly)?|weak(?:ness|nesses|er)?|inconsisten(?:t|tly|cy|cies)`],
  [3, String.raw`deficien(?:t|cy|cies)`],
  [3, String.raw`delay(?:s|ed)?|backlogs?|lack(?:s|ed|ing)?(?: of)?|unnecessar(?:y|ily)|limited|little`],
  [3, String.raw`deteriorat\w+|worse(?:ned|ning)?`],
  [3, String.raw`miss(?:ed|ing) (?:\w+ )?opportunit\w+|lost opportunit\w+|shortcomings?|shortages?|disjointed`],
  [3, String.raw`confus(?:ed|ing|ion)|problematic`],
  [3, String.raw`disappoint(?:ed|ing)|overwhelmed|victim[- ]blaming|unaware|unable|unclear|incomplete`],
  [3, String.raw`inaccurate(?:ly)?|outdated|serious failings`],
  [2, String.raw`slow(?:ly)?|rarely|seldom|gaps?|problems?|overlook(?:ed|s)?|ignor(?:ed|es|ing)`],
  [2, String.raw`undermin(?:ed|es|ing)|hinder(?:ed|s)|hamper(?:ed|s)`],
  [2, String.raw`remain(?:s|ed)? (?:a|an|in|un\w+|poor|weak)|sporadic|patchy|fragmented|compromised`],
  [2, String.raw`inappropriate(?:ly)?|unsupervised|untrained`],
  [2, String.raw`without (?:the )?(?:proper|adequate|any|appropriate|training|supervision|clear|reasons?|record\w*)`],
  [2, String.raw`no(?:n)?-specialist|cause for concern`],
  [1.5, String.raw`not(?! only| brought| detained| held)|\w+n[’']t(?! only| brought| detained| held)|neither|nor`],
  [1.5, String.raw`still|continu(?:e|es|ed|ing) to be|persist(?:s|ed|ent|ently)?|struggl(?:e|es|ed|ing)|only`],
  [1.5, String.raw`difficult(?:y|ies)?|pressures?|challenges?`],
];

const praise: readonly Row[] = [
  [
    3,
    String.raw`(?:reduc|clear|cut|eliminat|decreas|address|tackl|resolv|shorten)\w*(?: [\w’']+){0,6}? (?:delays?|backlogs?|numbers?|detention|detained|workloads?|weaknesses|problems|failings|concerns)`,
  ],
  [
    3,
    String.raw`(?:numbers?|detentions?|delays?|backlogs?|waits?|waiting times?)(?: [\w’']+){0,9} (?:reduced|fallen|fell|decreased|dropped|cleared|halved)`,
  ],
  [3, String.raw`(?:reduction|decrease|fall|drop) in|fewer|no longer`],
  [3, String.raw`significant(?:ly)? (?:improve\w+|better|progress|steps)|good progress|strong progress`],
  [3, String.raw`(?:taken|taking|took|takes) (?:\w+ ){0,3}(?:steps|action)|pleased|encourag(?:ed|ing)`],
  [3, String.raw`commend(?:ed|s)?|prais(?:ed|es|e)|reassur(?:ed|ing)|welcom(?:ed|es|e)`],
  [3, String.raw`excellent|outstanding|consistently (?:good|well|effective)|positive(?:ly)?|impress(?:ed|ive)`],
];

const positive: readonly Row[] = [
  [2, String.raw`improv(?:ed|es|ing|ements?)|good|better|effective(?:ly)?|well|committed|commitments?`],
  [2, String.raw`dedicat(?:ed|ion)|strong(?:ly|er)?|strengths?`],
  [2, String.raw`prompt(?:ly)?|timely|timeliness|thorough(?:ly)?|progress|invest(?:ed|s|ing|ments?)`],
  [2, String.raw`strengthen(?:ed|s|ing)|robust(?:ly)?|innovative|enhanced`],
  [2, String.raw`knowledgeable|motivated|success(?:ful|fully|es)?|promising|streamlin(?:ed|ing)|proactive(?:ly)?`],
  [2, String.raw`comprehensive|adequate(?:ly)?|sufficient(?:ly)?`],
  [1.5, String.raw`clear(?:ly|er)?|quick(?:ly|er)?|consistent(?:ly)?|regular(?:ly)?|increased?|detailed|experienced`],
  [1.5, String.raw`skilled|appropriate(?:ly)?|recogni[sz](?:es|ed|e|ing)`],
  [1.5, String.raw`understand(?:s|ing)?|understood|aware(?:ness)?|valu(?:ed|es)|careful(?:ly)?|swift(?:ly)?`],
  [1.5, String.raw`compassionate(?:ly)?|ensur(?:ed|es)|accurate(?:ly)?`],
  [1, String.raw`introduc(?:ed|tion|ing)|implement(?:ed|ing)|develop(?:ed|ing)|establish(?:ed|ing)`],
  [1, String.raw`recruit(?:ed|ing)|appoint(?:ed|ment)|trained|expand(?:ed|ing)`],
  [1, String.raw`prioriti[sz](?:ed|es|ing)|complet(?:ed|es)|always|review(?:s|ed) every|dedicated|specialist`],
  [1, String.raw`made good|priority|works? closely`],
];

export const cues: readonly Cue[] = [
  ...cuesOf(fixedNegative, 'NEGATIVE', true),
  ...cuesOf(praise, 'POSITIVE'),
  ...cuesOf(neutral, 'NONE'),
  ...cuesOf(negative, 'NEGATIVE'),
  ...cuesOf(positive, 'POSITIVE'),
];

function cuesOf(rows: readonly Row[], polarity: Cue['polarity'], isFixed = false): Cue[] {
  return rows.map(([weight, forms]) => ({
    form: new RegExp(`(?<![\\w’'-])(?:${forms})(?![\\w-])`, 'gi'),
    polarity,
    weight,
    ...(isFixed ? { isFixed } : {}),
  }));
}

/** What follows is wanted, not there: nothing good that is named after it counts. */
export const unreal =
  /\b(?:need(?:s|ed)? to|must|should|yet to|too \w+ (?:to|for)|ought to|ha(?:s|ve) to|expects?|so that|in order to|(?:more|further|much|work)(?: \w+){0,2} to do)\b/i;

/** A word of denial turns round what follows within a few words. */
export const denial =
  /(?:\b(?:not|never|no|nor|neither|cannot|without|hardly|barely|nothing|none of|few of|far from|less than)|n[’']t|\b(?:need(?:s|ed)? to|must|should|could|would|lack(?:s|ed)?(?: of)?|fail(?:s|ed|ing)? to|unable to|insufficiently|too early to|in order to|so that)(?: be| have)?)(?: (?!but\b|however\b|although\b|which\b)[\w’'-]+){0,4}? ?$/i;
