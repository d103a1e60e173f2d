import { toldReplyOf } from './told-reply.js';

/** For whom a sentence of the paper's own speaks. OTHER is somebody who is neither inspected, overseeing nor inspecting. */
export type Teller = 'INSPECTORS' | 'FORCE_REPLY' | 'OFFICIAL_REPLY' | 'OTHER';

const inspectors = String.raw`(?:inspectors?|inspectorate|HMIC\w*|HMI|watchdog|(?:the|its|their|a|an|this|new|official|damning|critical|latest|full) (?:\w+ ){0,2}(?:report|review|re-?inspection|inspection|findings))`;
const told = String.raw`(?:say|says|said|saying|warn|warns|warned|f[io]und|finds|praise[sd]?|criticis\w+|conclude[sd]?|rate[sd]|grade[sd]|judge[sd]|describe[sd]|tells?|told|like[sd]|complain\w*|note[sd]|wrote|writes|identif\w+|highlight\w*|raise[sd]|recognise[sd]|acknowledge[sd]|recommend\w*|call(?:s|ed)|want(?:s|ed)?|saw|sees?|looked|looks|examined|asks?|asked|added?s?|talks|paints?|painted|shows?|showed|reveal\w*|came back|went back|return(?:s|ed)?|visit(?:s|ed)|publish(?:es|ed)|inspect(?:s|ed)|was pleased|were pleased|was concerned|were concerned|will be back|will return|had (?:\w+ )?praise|is less|was less)`;
const others = String.raw`(?:charit(?:y|ies)|NSPCC|Barnardo\w*|Childline|Federation|[Uu]nion|mother|father|mum|dad|parents?|residents?|neighbours?|listener|campaigners?|experts?|[Pp]rofessor|solicitor|lawyer|survivors?|victims?|relatives?|readers?|source|academic)`;

const forms: readonly (readonly [Teller, RegExp])[] = [
  [
    'OTHER',
    new RegExp(
      String.raw`\b${others}\b[^.“”]{0,70}?\b(?:said|says|say|told|added|adds|called|calls|described|wrote|wants?|texting)\b|\b(?:said|says|added|according to)\b[^.;]{0,40}\b(?:${others}|chief executive of)\b`,
    ),
  ],
  [
    'INSPECTORS',
    new RegExp(
      String.raw`\b${inspectors}\b[^.;“”]{0,60}?\b${told}\b|\baccording to ${inspectors}\b|\bsaid [^.;“”]{0,30}\binspectors?\b|, (?:said |says )?${inspectors}(?: have| has)? ${told}\b`,
      'i',
    ),
  ],
  [
    'INSPECTORS',
    /\b(?:(?:has|have|had|is|are|was|were) (?:(?:also|again|today|now) )?(?:been |being )?(?:praised|criticised|condemned|commended|rated|graded|judged|urged|ordered|slammed|accused)\b|(?:are|is) being told|(?:came|come|comes) under fire|earned? (?:praise|a))/i,
  ],
];

/** Others than inspectors do something, in whatever words. */
const meeting =
  /^\W*(?:the )?(?:[\w’'-]+ ){0,3}(?:ministers?|mayor|commissioner|secretary|MPs?|councillors?|opposition|members|committee|panel|council)\b/i;

/** Who tells a sentence, by its own words. */
export function tellerIn(sentence: string): Teller | undefined {
  const isOther = forms[0]?.[1].test(sentence) === true;
  return (isOther ? 'OTHER' : toldReplyOf(sentence)) ?? forms.find(([, form]) => form.test(sentence))?.[0];
}

const name = String.raw`(?!(?:We|He|She|They|It|You|Who|That|This|The|A|An|And|But|What|As)\b)\p{Lu}[\p{L}’'-]+`;
const says = '(?:said|says|added|adds|wrote|writes|insisted|explained|argued)';
const stranger = new RegExp(
  String.raw`${name}(?:, [^,.]{2,60},)? (?:${says}|told|tells|asked|warned)\b|\b(?:a|an|one|the|his|her|my) \p{L}+ ${says}\b|\b${says} (?:(?:the|a|an|one|his|her|its|their) |${name})`,
  'u',
);

/** Whether a sentence tells who spoke: somebody of whom nothing else is known, where nobody known is named. */
export function isAttributed(sentence: string): boolean {
  const told = sentence.replace(/[“"‘][^”"]*(?:[”"]|$)/g, ' ');
  return (
    stranger.test(told) && !/\b(?:he|she|they|it|who) (?:also |later )?(?:said|says|added|adds|told)\b/i.test(told)
  );
}

export function isOthers(sentence: string): boolean {
  return meeting.test(sentence);
}

const saying = new RegExp(String.raw`^[^.“”]{0,80}?\b${told}\b`, 'i');
/** What somebody in office does or thinks, other than to be somewhere or something. */
const acting =
  /^[^.“”]{0,120}?\b(?:(?:has|have) (?:(?:since|now|also|already|not) )?(?!been\b|led\b|served\b|had\b|just\b)(?:\w+(?:ed|en|t|de|wn)|put|set|begun|cut)\b|will\b(?! retire)|(?:is|are) (?:to|now|also|not|putting|paying|spending|working|looking|recruiting|planning|confident|sure|clear|determined|sorry)\b|plans\b|hopes\b|wants\b|intends\b|expects\b|believes\b|thinks\b|blames?d?\b|promise[sd]?\b|accepts?\b|(?:does|do|did) not (?:dispute|accept|agree|deny|believe|think|want|expect)|disputes\b|denies\b|(?:was|were) asked\b|was not available\b|declined\b|refused\b|hit back\b|question(?:s|ed)\b|challenge[sd]\b|backed\b|supported\b|resolved\b|insist(?:s|ed)\b|apologised\b)|^[^:.“”]{2,40}: [“"‘]/i;

/** Whether a sentence whose subject is known gives what that subject says, thinks or does. */
export function gives(sentence: string, teller: Teller): boolean {
  const isAnswer = teller === 'FORCE_REPLY' || teller === 'OFFICIAL_REPLY';
  return saying.test(sentence) || (isAnswer && acting.test(sentence));
}
