import type { StanceKind } from '../../generated/schema.js';

export interface StancePhrase {
  readonly kind: StanceKind;
  readonly form: RegExp;
  readonly score: number;
}

const object = String.raw`(?:recommendations?|findings?|report|conclusions?|areas?|comments|concerns|points?|criticisms?|inspection|inspectors|review|assessment|judge?ments?|picture|aim|word|HMIC\w*|inspectorate|AFIs?|deadlines?|timescales?|need)`;
const adverb =
  '(?:fully |wholly |entirely |also |completely |totally |very much |absolutely |readily |of course |therefore |gladly |unreservedly |all |both |now |already |formally |happily |agreed and )*';
const never = String.raw`(?: ?not|n[’']t)(?:,? however,?)? (?:(?:\w+ly|always|been) )*(?:(?:able|prepared|minded|willing|intend\w*|propos\w+|plan\w*|going) to )?`;
const denied = '(?:(?:do|does|did|would|could|is|are|am|will|has|have|was|were)|can|wo)';
/** Who writes, and that he does not: "I cannot", "we would not be able to". */
const self = String.raw`\b(?:I|we)(?:[’']m|[’']re| am)?(?: \w+){0,2}? ?(?:(?:do|did|would|could|are|am|will|have|can)|(?<=[’'](?:m|re)))`;
const accept = '(?:accept|agree|endorse|support|concur|adopt)(?:s|d|ed|ing)?';
const ask = String.raw`(?:recommendations?|findings?|conclusions?|areas? for improvement|causes? of concern|points?)`;

// The first that fits counts: "we accept most" must not be read as "we accept".
export const stancePhrases: readonly StancePhrase[] = [
  ...phrases('DISPUTED', 0.9, [
    String.raw`${self}${never}(?:agree|accept|support|endorse|adopt|concur|implement)(?:d|ed)?\b(?! to be\b)`,
    String.raw`\b${denied}${never}(?:agree|accept|support|endorse|adopt|concur|implement)(?:d|ed)?\b(?! to be\b)(?:(?= ?[.,;]|$)|(?=.{0,60}\b(?:${object}|this|it|them|these|that)\b))`,
    String.raw`\b${denied}${never}(?:recogni[sz]e (?:the|this|that|their|its|such) (?:\w+ ){0,2}(?:picture|description|portrait|account|findings?|characteri[sz]ation|view|force|constabulary)|share (?:the|this|its|their|that|HMIC\w*[’']s) (?:\w+ )?(?:view|opinion|conclusions?|concerns?|assessment|pessimism|criticisms?|analysis))\b`,
    String.raw`${self}${never}(?:believe|think|consider)(?: that)? (?!.*\b(?:acceptable|good enough|enough|tolerable)\b)(?:this|it|the|these|those|they|an?|any|\w+ (?:days|weeks|months)|HMIC\w*|inspectors)\b|${self}${never}(?:persuaded|convinced|satisfied that (?:the|this) (?:recommendation|finding))\b`,
    String.raw`\b(?:cannot|can[’']t|unable to) be (?:\w+ )?(?:implemented|met|delivered|accepted|supported|agreed)\b|\bnor (?:do|can|would) (?:I|we|he|she|they) (?:think|believe|accept|agree|support)\b`,
    String.raw`\b(?:disagree|dispute|reject|refute|contest|challenge|declin)(?:e|s|d|ed)?\b(?=.{0,80}\b(?:${object}|this|that|it|them|these|the (?:first|second|third|fourth|fifth|last|other|latter|former))\b)|\btakes? issue with\b|\b(?:differ|dissent)s? (?:from|with|on)\b|\b${ask}\b(?: \w+){0,5} (?:is|are|was|were|has been|have been) (?:\w+ )?(?:rejected|disputed|declined|refuted|contested)\b|^\W*(?:status\W+|position\W+)?(?:rejected|declined|disputed|disagree[ds]?|rejects?)\b`,
    String.raw`(?:^\W*(?:\w+ ){0,2}|\b(?:${object}|this|it|that|which)(?: \d+)?(?: \w+){0,4} )not (?:been )?(?:\w+ly )?(?:accepted|agreed|supported|adopted)\b`,
    String.raw`\b(?:unfair|inaccurate|misleading|unreasonable|not (?:a )?(?:fair|accurate|reasonable)|does not (?:fully |accurately )?(?:reflect|capture)|does not do justice|fails to (?:reflect|recogni[sz]e|take|capture))\b.{0,60}\b(?:${object}|this|it|picture)\b|\b${object}\b.{0,40}\b(?:is|are|was|were|seems?) (?:\w+ )?(?:unfair|inaccurate|misleading|wrong|unreasonable|mistaken|unworkable|unrealistic|disproportionate|unaffordable|impractical|unachievable|unnecessary|premature|ill[- ]judged|not (?:\w+ )?(?:fair|accurate|realistic|proportionate|practical|practicable|affordable|achievable|necessary|needed|workable|justified))\b`,
    String.raw`\b(?:it is|it[’']s) (?:simply |quite )?(?:wrong|untrue|not true|not right|not the case) (?:to say|to claim|to suggest|that)\b`,
    String.raw`\bnot (?:the )?ones? (?:that )?(?:we|I) would (?:have )?(?:ma[dk]e|cho[so]\w+|agree)\b`,
    String.raw`\b(?:told|written to|said to|put (?:it )?to|informed) (?:the )?(?:inspectorate|inspectors|HMIC\w*)\b.{0,40}\b(?:too (?:short|long|soon|high|tight|early|ambitious)|cannot|can[’']t|not (?:realistic|possible|achievable|right|fair|affordable)|un(?:realistic|fair|achievable|workable|affordable))\b|\b(?:dispute|contest)(?:s|d)? (?:the|this|that|its|their|one|some)\b`,
    String.raw`\bno (?:further )?action (?:will be|is(?: to be)?|has been|is being|was|is proposed to be) (?:\w+ )?(?:taken|proposed|planned|required|needed|intended)\b|\bdo(?:es)? not (?:intend|propose|plan) to\b|\b(?:but|though) not (?:with |to )?recommendations?\b|\bneither\b.{0,60}\bnor\b.{0,20}\b(?:accept|agree|support|believe|think|recogni[sz]e)|\bwill not (?:be )?(?:implement|adopt|act|accept|progress|tak|pursu|introduc|follow)\w*`,
  ]),
  ...phrases('ACCEPTED_IN_PART', 0.9, [
    String.raw`\b${accept}(?: with)? (?:this|it|that|them) (?:(?:in )?so far as|insofar as|as far as)\b`,
    String.raw`\b${accept}\b.{0,40}\b(?:in part\b|partially\b|in principle\b|up to a point\b|in spirit\b|with (?:some |certain |one )?(?:reservations?|caveats?|qualifications?)\b|subject to\b|(?:but|though) not\b(?! (?:with |to )?recommendation))`,
    String.raw`\b${accept}(?: with)? (?:much|most|some|many|several|part|parts|two|three|four|five|six|seven|eight|nine|ten|(?:the|a|its) (?:(?:first|second|greater|latter|former) (?:part|half|point|limb|element)|aim|principle|spirit|thrust|intention|majority)|all but|elements)\b(?! recommendations\b)`,
    String.raw`\b(?:partly|partially|in part|part|largely|broadly|mostly)[ -](?:accept|agree|support|endorse)(?:s|d|ed)?\b|\b(?:accept|agree|support)(?:s|ed)? (?:partly|partially|broadly|largely)\b|\bin principle\b|\bwith (?:some )?reservations\b|\b${accept}\b.{0,60}(?:,? (?:except|apart from|other than|save for|with the exception of|with one exception))\b|\b(?:most|some|many|all but \w+|the majority) of (?:the|these|its|HMIC\w*[’']s) (?:\w+ )?${ask} (?:is|are|were|has been|have been) (?:accepted|agreed|supported)`,
  ]),
  ...phrases('ACCEPTED', 0.9, [
    String.raw`\bha(?:s|ve) (?:my|our) (?:full |complete |whole-?hearted |entire )?(?:support|backing|agreement)\b`,
    String.raw`\b(?:I|we) (?:\w+ly )?agree with (?:this|it|that|them|each|both)\b|\btakes? (?:the|this|its|their) (?:inspector[’']?s?[’']? )?point\b|\bin accepting (?:the|it|this|that|them|both|all)\b`,
    String.raw`\b${adverb}(?:accept|agree|endorse|support|concur|adopt)(?:s|d|ed|ing)?(?: with)?,? (?:all |each |every |both |and \w+ )?(?:of )?(?:the|this|these|those|all|each|both|HMIC\w*[’']?s?|its|their|his|her|your|every|that|what|any)\b.{0,50}\b(?:${object})`,
    String.raw`\b(?:recommendations?|findings|report|conclusions|all of which|both of which)\b(?: \w+){0,5} (?:is|are|was|were|has been|have been|has|have) ${adverb}(?:been )?${adverb}(?:accepted|agreed|supported|endorsed|adopted)\b(?! (?:in part|in principle|to\b))|\b(?:they|these|it|this) (?:is|are|was|were|has been|have been) ${adverb}(?:accepted|supported|endorsed)\b|^\W*(?:recommendation \d+\W+)?(?:status\W+|position\W+)?(?:fully )?(?:accepted|accepts?|agreed|agree|supported)\b(?! (?:in part|in principle|with (?:some|certain)|to\b))|\baccept(?:s|ed)? (?:\w+ ){0,3}in full\b`,
    String.raw`\b(?:accept|agree)s?\b.{0,20}\b(?:recommendation|finding)|\b(?:I|we|(?:the )?(?:force|constabulary|chief constable|commissioner|mayor))(?: do| have| has)? (?:(?!partial|broad|large|most)\w+ly |both |also |therefore |of course )*(?:accept|endorse|support)(?:s|ed)? (?:it|them|that|this|those|these|all of (?:it|them)|every(?:thing| one| word)|in full|each|both|all)\b(?! (?:recommend|of the))`,
    String.raw`\b(?:I|we|he|she|they|(?:the )?(?:force|constabulary|chief constable|commissioner|mayor|PF?CC)) (?:\w+ly )?agrees?(?=,| and (?:is|are|has|have|will)\b| ?[.;]|$)|\b${accept}(?: with)? (?:(?:both|all|each) (?:of )?)?recommendations?\b|\b(?:accept|agree with|support|endorse)s? (?:the |both |all )(?:first|second|third|fourth|fifth|last|other|others|rest|remaining|remainder|latter|former)\b`,
    String.raw`\b(?:no (?:quarrel|argument) with|do(?:es)?(?: not|n[’']t) dispute|share (?:the|their|its|HMIC\w*[’']s) (?:concerns?|view|conclusions?)|(?:inspectors|HMIC\w*|inspectorate|report) (?:is|are|was|were) right\b|fair and accurate|a fair (?:reflection|picture|assessment))|\b(?:no hesitation|happy|pleased|content|glad|right) (?:in |to )(?:\w+ly )?(?:accept|endors|support|agree)\w*|\bin (?:full |complete |broad )?agreement with\b|\bacceptance of\b.{0,40}\b(?:${object})`,
  ]),
  ...phrases('ACTION_PROMISED', 0.75, [
    String.raw`\b(?:will|shall|[’']ll|am going to|is going to|are going to)\b(?! (?:have(?! been \w+)|be interested|be able|agree|understand|know|continue to be|never|not)\b).{0,90}\b(?:implement|improve|monitor|review|ensure|hold|scrutini[sz]e|train|introduce|deliver|address|work|act|complete|report|recruit|publish|invest|continue|seek|oversee|make sure|make available|provide|appoint|change|audit|convene|chair|write|ask|meet|pay|fund|set|bring|give|open|start|begin|reduce|develop|join|bring together|establish|launch|pilot|double|increase|extend|replace|buy|build|merge|link|raise|consider|explore|track|test|move|employ|strengthen|update|create|support|take (?:\w+ )?(?:action|steps)|hire|have been \w+|be (?:in place|on|available|held|given|done|complete\w*|ready|\w+ed\b|put|brought|built|bought|begun))\w*`,
    String.raw`\b(?:has|have|had|[’']ve) (?:already |now |since |also |recently |therefore )*(?:put in place|put right|commissioned|instructed|tasked|established|set up|set aside|drawn up|produced|developed|begun|started|made available|allocated|funded|appointed|been (?:given|asked|appointed|set up|put in place|begun|allocated|found for))\b|\b(?:is|are) (?:now |also |already |currently )?(?:being \w+(?:ed|en|wn)|recruiting|reviewing|rewriting|training|working (?:on|with|to)|drawing up|developing|rolling out|introducing|implementing|addressing|acting on|taking (?:\w+ ){0,2}(?:steps|action))\b`,
    String.raw`\bthere(?:[’']ll| will| would) (?:soon |then |now )?be (?:an? |\w+ more |\w+ new |full|\d)|\b(?:is|are) (?:now |also )?(?:hiring|buying|building|bringing|moving|setting|putting|making|changing|replacing|writing|appointing|creating|opening|extending|increasing|doubling|piloting|testing|installing|funding|paying|reducing|tightening|updating) \w+`,
    String.raw`\b(?:I|we|my (?:office|deputy|budget)|(?:the )?(?:force|constabulary|chief constable))(?:[’']ve| have| has) (?:already |now |also |since |therefore |recently )*(?:recruited|strengthened|reviewed|rewritten|introduced|launched|trained|created|opened|updated|moved|brought in|changed|made (?:\w+ ){0,3}(?:changes|improvements)|taken (?:\w+ ){0,3}(?:steps|action)|provided|offered|approved|secured|paid|agreed (?:to|funding|£|an?\b)|asked (?:to see|for)|doubled|increased|invested|found £|made (?:£|available))`,
    String.raw`(?:^\W*(?:\w+\W+)?(?:this|that|it)|\b(?:the|this) (?:work|action|review|training|recommendation)|\brecommendations? \d[\d, and]*) (?:was|has(?: now| already| since)? been|have(?: now| already| since)? been|were|is now|are now) (?:already |fully |since )?(?:completed?|done|finished|carried out|put in place|introduced|implemented|delivered|achieved|acted on|met|closed|discharged)\b`,
    String.raw`\baction plan\b.{0,60}\b(?:address|in place|progress|deliver|respond)|^\W*(?:response\W+)?(?:this|that|it|the work|work|an? \w+(?: \w+)?) (?:is|has) (?:now |already |currently )?(?:happening|under ?way|in hand|in progress|being done|been done|begun|started|complete)\b|\b(?:is|are) (?:now |already |fully )?compliant with\b|\balready (?:meets?|compl(?:y|ies)|does|do|in place|satisf(?:y|ies)|done)\b`,
  ]),
  ...phrases('NOTED', 0.75, [
    String.raw`^\W*(?:I|we|(?:the )?(?:commissioner|mayor|PF?CC))(?: have| has| also| simply| do)* (?:note|acknowledge)(?:s|d)?\b(?! with (?:pleasure|pride))|\b(?:note|acknowledge)(?:s|d)?\b.{0,50}\b(?:${object}|it|this)\b|\btake(?:s|n)? note of\b|^\W*noted\b|\b(?:is|are) (?:a matter )?for (?:the chief constable|others|the force|the Home Office|the College)\b|\b(?:is|are) not (?:addressed|directed) to\b|\bdo(?:es)? not apply to\b|\bno response is (?:required|needed)\b`,
  ]),
];

function phrases(kind: StanceKind, score: number, forms: readonly string[]): StancePhrase[] {
  return forms.map((form) => ({ kind, score, form: new RegExp(form, 'i') }));
}
