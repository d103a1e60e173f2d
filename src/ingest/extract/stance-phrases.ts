import type { StanceKind } from '../../generated/schema.js';

export interface StancePhrase {
  readonly kind: StanceKind;
  readonly form: RegExp;
  readonly score: number;
}

const asked = String.raw`(?:recommendations?|findings?|report|conclusions?|areas?|comments|concerns|points?|criticisms?|inspection|review|assessment)`;
const adverb = '(?:fully |wholly |entirely |also |completely |totally |very much |broadly |absolutely )*';

// The first that fits counts: "we accept most" must not be read as "we accept".
export const stancePhrases: readonly StancePhrase[] = [
  ...phrases('DISPUTED', 0.9, [
    String.raw`\b(?:(?:do|does|did|would|could|can|is|are|am)(?: not|n[’']t)|cannot|can[’']t|won[’']t) (?:always |necessarily |fully |entirely |wholly )*(?:agree|accept|recogni[sz]e|share)\b`,
    String.raw`\b(?:disagree|dispute|reject|refute|contest|challenge)(?:s|d|ed)?\b(?=.{0,80}\b(?:${asked}|this|that|it|HMIC\w*)\b)`,
    String.raw`\bnot (?:accepted|agreed)\b|\bdisappointed\b.{0,60}\b(?:not (?:fully )?(?:been )?recogni[sz]ed|unfair|inaccurate)\b|\b(?:unfair|inaccurate|not (?:a )?(?:fair|accurate)|does not (?:fully |accurately )?reflect)\b`,
  ]),
  ...phrases('ACCEPTED_IN_PART', 0.9, [
    String.raw`\b(?:accept|agree)(?:s|ed)?\b.{0,40}\b(?:in part\b|partially\b)|\b(?:accept|agree)(?:s|ed)?\b.{0,12}\b(?:in part|partly|partially|most|some|many|several)\b|\b(?:partly|partially|in part)[ -](?:accept|agree)(?:s|ed)?\b|\bwith (?:some )?reservations\b`,
  ]),
  ...phrases('ACCEPTED', 0.9, [
    String.raw`\b${adverb}(?:accept|agree|endorse|support)(?:s|ed|ing)?(?: with)? (?:all |each |every |both )?(?:of )?(?:the|this|these|those|all|each|both|HMIC\w*[’']?s?|its|their|your|every|that)\b.{0,50}\b(?:${asked})`,
    String.raw`\brecommendations?\b.{0,40}\b(?:is|are|was|were|has been|have been) ${adverb}accepted\b|^\W*(?:recommendation \d+\W+)?(?:status\W+)?(?:fully )?(?:accepted|agreed)\b(?! in part)|\baccept(?:s|ed)? in full\b`,
    String.raw`\b(?:accept|agree)s?\b.{0,20}\b(?:recommendation|finding)`,
  ]),
  ...phrases('ACTION_PROMISED', 0.75, [
    String.raw`\b(?:will|shall|[’']ll|am going to|is going to|are going to)\b(?! (?:have|be interested|agree|understand|know)\b).{0,90}\b(?:implement|improve|monitor|review|ensure|hold|scrutini[sz]e|train|introduce|deliver|address|work|act|complete|report|recruit|publish|invest|continue|seek|oversee|make sure|provide|appoint|change|audit)\w*`,
    String.raw`\b(?:has|have) (?:already |now )?(?:put in place|commissioned|asked|instructed|tasked|established|set up|drawn up|produced|developed|begun|started)\b.{0,60}\b(?:action plan|improvement|plan|review|group|board|team|training)`,
    String.raw`\baction plan\b.{0,60}\b(?:address|in place|progress|deliver|respond)`,
  ]),
  ...phrases('NOTED', 0.75, [
    String.raw`\b(?:note|acknowledge|recogni[sz]e|welcome|thank|appreciate)(?:s|d)?\b.{0,50}\b(?:${asked})\b|^\W*noted\b|\bam (?:aware|mindful)\b|\bgrateful\b`,
  ]),
];

function phrases(kind: StanceKind, score: number, forms: readonly string[]): StancePhrase[] {
  return forms.map((form) => ({ kind, score, form: new RegExp(form, 'i') }));
}
