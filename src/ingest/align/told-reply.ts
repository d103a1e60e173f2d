import type { SentenceOrigin } from '../../generated/schema.js';

const answers =
  '(?:said|says|tells?|told|apologi[sz]e[sd]?|welcome[sd]|accepts?|accepted|replie[sd]|adds|added|insist(?:s|ed)|accuse[sd]|admits?|admitted|dispute[sd]|defend(?:s|ed)|responds|responded|pledge[sd]|promise[sd]|vow(?:s|ed)|hit back|thank(?:s|ed)|wrote|writes|describe[sd]|called|spoke|agree[sd]|acknowledge[sd]|conceded|denie[sd]|declined|summoned|demanded|criticised|praised|regretted|blamed)';
const force =
  '(?:chief constable|superintendent|\\bsupt|\\b(?:ACC|DCC)\\b|detective|(?:force|police|constabulary) spokes\\w+|spokes\\w+ (?:for|from) (?:the )?(?:force|constabulary|[A-Z]\\w+(?: \\w+)? (?:Police|Constabulary)))';
const official =
  '(?:crime commissioner|the commissioner|\\bPF?CC|\\bmayor|minister|home secretary|councillor|\\bCllr|council leader)';

const inspectors = /^\W*(?:[\w’']+ ){0,3}(?:inspectors?|inspectorate|HMI\w*|report|review|watchdog|it|she|he)\b/i;

const body = {
  force: '(?<!what |of )(?:\\bthe (?:force|constabulary)|\\b(?:Police|Constabulary)|^police)',
  official:
    '\\b(?:the (?:council|government|Home Office|commissioner’s office|mayor’s office|panel|board)|Home Office|[Cc]ouncil)',
};
const speaks =
  '(?: (?:has|have))?(?: (?:also|now|since|itself|spokes\\w+))? (?:said|says?|adds|added|insist(?:s|ed)|apologised|told|welcomed|admit(?:s|ted)|pledged|promised|declined|refused|confirmed|confirms|stressed|responded|replied|points out|pointed out|denies|denied)\\b';

const tellers = [
  [new RegExp(body.official + speaks), 'OFFICIAL_REPLY'],
  [new RegExp(body.force + speaks), 'FORCE_REPLY'],
  [formOf(official), 'OFFICIAL_REPLY'],
  [formOf(force), 'FORCE_REPLY'],
] as const satisfies readonly (readonly [RegExp, SentenceOrigin])[];

/** A sentence that tells, in the paper's words, what a force or an official says to it; undefined of any other. */
export function toldReplyOf(text: string): 'FORCE_REPLY' | 'OFFICIAL_REPLY' | undefined {
  return inspectors.test(text) ? undefined : tellers.find(([form]) => form.test(text))?.[1];
}

/** Who answers and that he does, in either order; not what is said of him. */
function formOf(office: string): RegExp {
  return new RegExp(
    `${office}\\b(?:(?!(?<!\\bwho )\\b(?:inspect\\w+|report|was|were|is|are|been|be)\\b)[^.;“”]){0,70}?\\b(?<!\\bto )${answers}\\b|\\b(?:said|says|replied|added|wrote|answered)\\b[^.;“”]{0,40}${office}`,
    'i',
  );
}
