import type { Teller } from './teller-forms.js';

const name = String.raw`\p{Lu}[\p{L}’'-]+`;
const noSurname =
  /^(?:Assistant|Deputy|Chief|Constable|Inspector|Detective|HM|HMIC\w*|Her|His|Majesty[’']s?|Police|Constabulary|In|On|At|The|Mr|Mrs|Ms|Dr|Sir)$/;
const offices = [
  [
    'OFFICIAL_REPLY',
    String.raw`[Cc]rime [Cc]ommissioner|PF?CC|[Mm]ayor|[Mm]inister|[Hh]ome [Ss]ecretary|[Cc]ouncillor|Cllr|MP`,
  ],
  [
    'FORCE_REPLY',
    String.raw`[Cc]hief [Cc]onstable|[Ss]uperintendent|Supt|ACC|DCC|[Dd]etective|Det (?:Ch )?Insp|DCI|DI|[Cc]ommander`,
  ],
  ['INSPECTORS', String.raw`(?<![Cc]hief |[Dd]etective |Det )[Ii]nspector(?: of [Cc]onstabulary)?|HMI`],
] as const;

const forms = offices.flatMap(([teller, office]) =>
  [
    String.raw`\b(?:${office})(?: for [\p{Lu}][\p{L} ]{2,30})?,? (?:(?:Sir|Dame|Dr|Mr|Ms|Mrs) )?(?:${name} ){0,2}(${name})`,
    String.raw`(${name})(?: MP\b|, (?:[\w’' -]{0,40}?)\b(?:${office})\b)`,
  ].map((source) => [teller, new RegExp(source, 'gu')] as const),
);

/** Who holds which kind of office, by surname, as far as the text prints it beside the name. */
export function officeHoldersIn(text: string): Map<string, Teller> {
  const found = new Map<string, Teller>();
  for (const [teller, form] of forms) {
    for (const [, surname = ''] of text.matchAll(form)) {
      if (!noSurname.test(surname) && !found.has(surname)) found.set(surname, teller);
    }
  }
  return found;
}
