import type { StanceKind } from '../../generated/schema.js';

export interface StancePhrase {
  readonly kind: StanceKind;
  readonly form: RegExp;
  readonly score: number;
}

const object = String.raw`(?:recommendations?|findings?|report|conclusions?|areas?|comments|concerns|points?|criticisms?|inspection|inspectors|review|assessment|judge?ments?|picture|aim|word|HMIC\w*|inspectorate)`;
const adverb =
  '(?:fully |wholly |entirely |also |completely |totally |very much |absolutely |readily |of course |therefore |gladly |unreservedly )*';
const not = "(?: not|n[’']t)(?:,? however,?)?(?: \\w+ly| always)?";

// The first that fits counts: "we accept most" must not be read as "we accept".
export const stancePhrases: readonly StancePhrase[] = [
  ...phrases('DISPUTED', 0.9, [
    String.raw`\b(?:do|does|did|would|could|can|is|are|am|will)${not} (?:agree|accept|recogni[sz]e|share|support|endorse|believe (?:that )?(?:this|it|the)|think (?:that )?(?:this|it|the \w+ is)|persuaded|convinced)\b`,
    String.raw`\b(?:cannot|can[’']t|won[’']t|unable to|not able to) (?:\w+ly )?(?:agree|accept|support|endorse)\b|\bnor (?:do|can|would) (?:I|we) (?:think|believe|accept|agree)\b`,
    String.raw`\b(?:disagree|dispute|reject|refute|contest|challenge)(?:s|d|ed)?\b(?=.{0,80}\b(?:${object}|this|that|it)\b)|\btakes? issue with\b|\b(?:differ|dissent)s? (?:from|with|on)\b`,
    String.raw`\bnot (?:accepted|agreed|supported|persuaded|convinced)\b`,
    String.raw`\b(?:unfair|inaccurate|misleading|unreasonable|not (?:a )?(?:fair|accurate|reasonable)|does not (?:fully |accurately )?reflect|does not do justice|fails to (?:reflect|recogni[sz]e|take))\b.{0,60}\b(?:${object}|this|it|picture)\b|\b${object}\b.{0,40}\b(?:is|are|was|were|seems?) (?:\w+ )?(?:unfair|inaccurate|misleading|wrong|unreasonable|mistaken)\b`,
    String.raw`\bnot (?:the )?ones? (?:that )?(?:we|I) would (?:have )?(?:ma[dk]e|cho[so]\w+|agree)\b`,
  ]),
  ...phrases('ACCEPTED_IN_PART', 0.9, [
    String.raw`\b(?:accept|agree|support|endorse)(?:s|ed)?\b.{0,40}\b(?:in part\b|partially\b|in principle\b|up to a point\b|with (?:some )?reservations?\b|subject to\b)`,
    String.raw`\b(?:accept|agree|support|endorse)(?:s|ed)?(?: with)? (?:much|most|some|many|several|part|parts|the (?:(?:first|second|greater|latter) (?:part|half|point|limb|element)|aim|principle|spirit|thrust|intention)|all but)\b`,
    String.raw`\b(?:partly|partially|in part|largely|broadly|mostly)[ -](?:accept|agree|support)(?:s|ed)?\b|\b(?:accept|agree|support)(?:s|ed)? (?:partly|partially|broadly|largely)\b|\bin principle\b|\bwith (?:some )?reservations\b`,
  ]),
  ...phrases('ACCEPTED', 0.9, [
    String.raw`\b${adverb}(?:accept|agree|endorse|support|concur)(?:s|ed|ing)?(?: with)? (?:all |each |every |both )?(?:of )?(?:the|this|these|those|all|each|both|HMIC\w*[’']?s?|its|their|his|her|your|every|that|what)\b.{0,50}\b(?:${object})`,
    String.raw`\b(?:recommendations?|findings|report|conclusions)\b.{0,40}\b(?:is|are|was|were|has been|have been) ${adverb}accepted\b|^\W*(?:recommendation \d+\W+)?(?:status\W+|position\W+)?(?:fully )?(?:accepted|agreed)\b(?! in part)|\baccept(?:s|ed)? (?:\w+ ){0,3}in full\b`,
    String.raw`\b(?:accept|agree)s?\b.{0,20}\b(?:recommendation|finding)|\b(?:I|we|(?:the )?(?:force|constabulary|chief constable|commissioner)) (?:\w+ )?accepts? (?:it|them|that|this|those|these|all of (?:it|them))\b`,
    String.raw`\b(?:accept|agree with|support)s? (?:the |both |all )(?:first|second|third|fourth|fifth|last|other|others|rest|remaining|remainder|latter|former)\b`,
    String.raw`\b(?:no (?:quarrel|argument) with|do(?:es)?(?: not|n[’']t) dispute|share (?:the|their|its|HMIC\w*[’']s) (?:concerns?|view|conclusions?)|(?:inspectors|HMIC\w*|inspectorate|report) (?:is|are|was|were) right\b|fair and accurate|a fair (?:reflection|picture|assessment))`,
  ]),
  ...phrases('ACTION_PROMISED', 0.75, [
    String.raw`\b(?:will|shall|[’']ll|am going to|is going to|are going to)\b(?! (?:have|be interested|be able|agree|understand|know|continue to be|never|not)\b).{0,90}\b(?:implement|improve|monitor|review|ensure|hold|scrutini[sz]e|train|introduce|deliver|address|work|act|complete|report|recruit|publish|invest|continue|seek|oversee|make sure|make available|provide|appoint|change|audit|convene|write|ask|meet|pay|fund|set|bring|give|open|start|begin|reduce|develop|join|bring together|establish|launch|pilot|double|increase|extend|replace|buy|build|merge|link|be (?:in place|on|available|held|given|done|complete\w*|ready|\w+ed\b|put|brought|built|bought|begun))\w*`,
    String.raw`\b(?:has|have|had|[’']ve) (?:already |now |since |also )*(?:put in place|put right|commissioned|instructed|tasked|established|set up|set aside|drawn up|produced|developed|begun|started|made available|allocated|funded|appointed|been (?:given|asked|appointed|set up|put in place|begun|allocated|found for))\b|\b(?:is|are) (?:now |also |already )?(?:being \w+(?:ed|en|wn)|recruiting|reviewing|rewriting|training|working on|drawing up|developing|rolling out|introducing)\b`,
    String.raw`\b(?:I|we|my (?:office|deputy|budget))(?:[’']ve| have| has) (?:already |now |also |since |therefore )*(?:provided|offered|approved|secured|paid|agreed (?:to|funding|£|an?\b)|asked (?:to see|for)|doubled|increased|invested|found £|made (?:£|available))`,
    String.raw`^\W*(?:\w+\W+)?(?:this|that|it|(?:the|this) (?:work|action|review|training|recommendation)) (?:was|has(?: now| already| since)? been|were|is now) (?:already |fully )?(?:completed?|done|finished|carried out|put in place|introduced|implemented|delivered|achieved|acted on)\b`,
    String.raw`\baction plan\b.{0,60}\b(?:address|in place|progress|deliver|respond)|^\W*(?:response\W+)?(?:this|that|it|the work|work) (?:is|has) (?:now |already )?(?:happening|under ?way|in hand|being done|been done|begun|started|complete)\b`,
  ]),
  ...phrases('NOTED', 0.75, [
    String.raw`\b(?:note|acknowledge)(?:s|d)?\b.{0,50}\b(?:${object}|it|this)\b|^\W*noted\b|\b(?:is|are) (?:a matter )?for the chief constable\b`,
  ]),
];

function phrases(kind: StanceKind, score: number, forms: readonly string[]): StancePhrase[] {
  return forms.map((form) => ({ kind, score, form: new RegExp(form, 'i') }));
}
