import { either } from './progress-row.js';

const inspectors = '(?:(?:the )?(?:police )?(?:inspectorate|inspectors|HMIC\\w*|watchdog)(?: of \\w+)?)';
const force = '(?:the (?:force|constabulary)|it|[\\w ]{3,40} (?:police|constabulary))';

// Each tells of no recommendation, whatever it says of progress.
const forms = [
  // thanks
  `^[“"\\s]*(?:I|we) (?:also |do |would like to |want to )*${either('recogni[sz]e', 'commend', 'acknowledge', 'praise', 'thank', 'pay tribute')}\\b`,
  '^inspectors (?:also )?praised\\b|\\bworked hard\\b',
  // the verdict of the whole
  `[,.] ${inspectors} (?:has|have|had)? ?(?:said|says?|found|warned|concluded)\\W*$`,
  `^${force} (?:is|was|are) (?:now )?(?:clearly )?(?:moving|heading|going) in the right direction\\W*$`,
  '^(?:there (?:is|was|are)|but) (?:still )?(?:much |a lot |far )?more (?:for (?:it|the \\w+) )?to (?:do|be done)(?: for (?:it|the \\w+))?\\W*$',
  // what one person told
  '\\b(?:one|another|an?) (?:\\w+ ){1,3}(?:told|said to) (?:us|inspectors|her|him)\\b',
  '\\b(?:one|another) told (?:us|inspectors)\\b',
  // what is left of a list
  '^(?:those|the ones|what|\\w+ \\w+) (?:that|which) (?:still )?remain(?:s|ed)? (?:includ\\w+|was|were|is|are)\\b',
].map((form) => new RegExp(form, 'i'));

export function isBesides(sentence: string): boolean {
  return forms.some((form) => form.test(sentence));
}
