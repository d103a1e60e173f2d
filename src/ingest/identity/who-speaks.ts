const ofInspectorate = String.raw`(?:\b(?:HM|H(?:er|is) Majesty[’']s|[Cc]hief|[Ll]ead) (?:Assistant )?(?:Chief )?Inspectors?\b(?: of Constabulary)?|\bHMI\b)`;
const ofOthers = String.raw`\b(?:[Cc]onstable|[Ss]uperintendent|[Cc]ommissioner|P(?:F|FC)?CC|Mayor|[Ss]pokes(?:man|woman|person)|[Cc]ouncillor|Cllr|MPs?|Federation|NSPCC|Secretary|[Mm]inister|[AD]?CC|leader|executive|[Mm]other|[Ff]ather)\b`;
const saying = String.raw`(?:said|says|speaking|went on|writes|added|adds|commented|told|responded|tweeted|apologised|admitted|insisted)\b`;
const between = String.raw`[^.“"\n]{0,110}?\b`;

const inspectors = new RegExp(`${ofInspectorate}${between}${saying}|\\bsaid (?:the )?${ofInspectorate}`);
const others = new RegExp(
  [
    `${ofOthers}${between}${saying}`,
    `\\b(?:said|added|told)\\b[^.“"\\n]{0,60}${ofOthers}`,
    `\\b(?:force|police|constabulary|council) (?:has |have |had )?(?:said|says|apologised|responded|insisted|admitted)\\b`,
    `${ofOthers}[^.“"\\n]{0,60}: ?[“"‘']`,
  ].join('|'),
);

/** Whether inspectors speak in a text and nobody else does: a paper asks the force too, the inspectorate does not. */
export function inspectorsAlone(text: string): boolean {
  return (inspectors.test(text) || namedInspectors(text)) && !others.test(text);
}

const ofCommissioner = String.raw`\b(?:[Pp]olice(?:, [Ff]ire)? and [Cc]rime [Cc]ommissioner|P(?:F|FC)?CC)\b`;
const commissioner = new RegExp(
  `^${ofCommissioner}.{0,80}?\\b${saying}|^(?:[\\p{Lu}][\\p{L}’-]+ ){0,5}${ofCommissioner}[^.“"\\n]{0,60}?\\b${saying}`,
  'mu',
);
const besides = new RegExp(
  `${ofInspectorate}${between}${saying}|\\b(?:[Cc]onstable|[Ss]uperintendent|[Ss]pokes(?:man|woman|person)|[Cc]ouncillor|Cllr|MPs?|Federation|NSPCC|Secretary|[Mm]inister|[Mm]other|[Ff]ather)\\b[^.“"\\n]{0,60}?\\b${saying}|\\b(?:force|police|constabulary|council|report|watchdog|inspectors) (?:has |have |had )?(?:said|says|apologised|responded|insisted|admitted)\\b`,
);

/** Whether a paragraph begins with a commissioner who speaks, and nobody else speaks: a paper asks the force too. */
export function commissionerAlone(text: string): boolean {
  return commissioner.test(text) && !besides.test(text);
}

const names = new RegExp(`${ofInspectorate},? ((?:\\p{Lu}[\\p{L}’-]+ )*\\p{Lu}[\\p{L}’-]+)`, 'gu');

/** One who is named with the office first, and speaks below by the surname. */
function namedInspectors(text: string): boolean {
  return [...text.matchAll(names)].some(([, name]) => {
    const surname = name?.split(' ').at(-1);
    return surname !== undefined && new RegExp(`\\b${surname}\\b[^.“"\\n]{0,40}?\\b${saying}`).test(text);
  });
}
