const ofInspectorate = String.raw`(?:\b(?:HM|H(?:er|is) Majesty[’']s|[Cc]hief|[Ll]ead) (?:Assistant )?(?:Chief )?Inspectors?\b(?: of Constabulary)?|\bHMI\b)`;
const ofOthers = String.raw`\b(?:[Cc]onstable|[Ss]uperintendent|[Cc]ommissioner|P(?:F|FC)?CC|Mayor|[Ss]pokes(?:man|woman|person)|[Cc]ouncillor|Cllr|MPs?|Federation|NSPCC|Secretary|[Mm]inister|[AD]?CC|leader|executive|[Mm]other|[Ff]ather)\b`;
const saying = String.raw`(?:said|says|added|adds|commented|told|responded|tweeted|apologised|admitted|insisted)\b`;
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
  return inspectors.test(text) && !others.test(text);
}
