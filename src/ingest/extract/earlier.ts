// Somebody's earlier visit, told for the reader's sake. Data of the language, not of any one page.

const before = '(?:previous|initial|first|original|last|earlier)';
const work = '(?:inspection|report|visit|review)';
const told =
  '(?:found|identified|highlighted|raised|concluded|showed|revealed|said|criticised|warned|described|judged|set out|listed|' +
  'spoke of|recorded|was critical|uncovered|exposed|noted|reported|saw|called|should have|complained|discovered|pointed)';
const inspectors = String.raw`(?:we|inspectors|hmic\w*|the inspectorate|it)`;
const year = String.raw`(?:\w+ )?20\d\d`;
const some = String.raw`(?:\w+ ){0,3}`;
const opens = String.raw`^[“"\s]*`;
const ill = String.raw`(?:failings?|weakness\w*|shortcomings|concerns|problems|criticism|bad practice|poor\b|grave|serious|damning|critical|harsh)`;

const forms: readonly string[] = [
  // when and where it was
  String.raw`${opens}(?:when|after) ${inspectors} (?:(?:first|last|previously|originally) )*(?:inspected|reported|came|called|went|looked|were (?:last )?(?:here|there))\b`,
  String.raw`${opens}(?:when|after) ${inspectors} (?:(?:(?:first|last|previously|originally) )+visited|visited (?:\w+ ){0,3}(?:in|two|three|four) )\b`,
  String.raw`${opens}(?:in|at|during) ${year},? (?:${inspectors}|the (?:force|constabulary))\b`,
  String.raw`${opens}in ${year}\b.{0,40}\b(?:${told}|told)\b`,
  String.raw`${opens}(?:in|during) ${year}\b.{0,80}\b(?:published|inspected|carried out|conducted|found|inspection)\b`,
  String.raw`${opens}(?:at|on|in|during) (?:our|the|their|its|an?) ${before} ${work}\b`,
  String.raw`${opens}(?:last time|the last time|the first time|(?:two|three|four|five|\w+) years (?:ago|earlier),? (?:we|inspectors|it|supervision|the))\b`,
  // what it said
  String.raw`\b(?:previously|first|initially|originally|last|earlier) (?:inspected|visited|reported|looked at)\b`,
  String.raw`\b${before} ${some}${work}\b.{0,60}\b${told}\b`,
  String.raw`${opens}that (?:${work}|time)\b.{0,40}\b${told}\b`,
  String.raw`\b(?:found|identified|highlighted|raised|made)\b.{0,80}\b(?:in|during|at|after) (?:our|the|its|an?) (?:${before}|20\d\d)\b`,
  String.raw`\b(?:our|the|a|its|in a|in our) (?:\w+ ){0,2}20\d\d (?:\w+ ){0,4}(?:inspection|report|review)(?: had| has)?\b.{0,60}\b${told}\b`,
  String.raw`\b(?:published|carried out|conducted|completed)\b.{0,60}\b(?:inspection|report|review)\b.{0,60}\bin ${year}\b`,
  String.raw`\b\w+ years? (?:ago|earlier|before)\b.{0,60}\b(?:inspect\w+|report\w*|found|said|warned)\b`,
  String.raw`\blast (?:year|spring|summer|autumn|winter|month)[’']?s?\b.{0,60}\b(?:inspect\w+|report\w*|found|said|warned)\b`,
  String.raw`\b(?:inspect\w+|report\w*|review)\b.{0,40}\b(?:last (?:year|spring|summer|autumn|winter)|\w+ years? (?:ago|earlier))\b.{0,60}\b(?:found|said|warned|that)\b`,
  String.raw`\bat (?:that|the) time\b(?! (?:of (?:our|the|this) (?:review|re-?inspection|visit|inspection)))|\bhad (?:previously|earlier|already) (?:raised|found|identified|made)\b`,
  String.raw`\b(?:its|their|an?) (?:\w+ )?(?:report|review|inspection)\b,? (?:in|of|from|published in) (?:[A-Z]\w+ )?(?:20\d\d|of that year|that year|[A-Z]\w+ of (?:that|the same) year)\b.{0,60}\b${told}\b`,
  String.raw`\b(?:report|findings) of that (?:inspection|visit|review)\b.{0,60}\b${told}\b`,
  String.raw`\breport on\b.{0,80}\b(?:came out|appeared|was published|was issued) in ${year}\b`,
  // why inspectors came back
  String.raw`\bfollows (?:an?|the|our) (?:\w+ ){0,3}(?:inspection|report|review)\b`,
  String.raw`\b(?:came|went|returned|called|visited|revisited|re-?inspected|come|gone)(?: back)?\b.{0,60}\b(?:after|following|because of)\b.{0,60}\b(?:found|finding|${ill}|inspection|report)`,
  String.raw`${opens}(?:it|this|the visit|the review) (?:came|comes|followed) (?:\w+ )*after\b`,
];

const earlier: readonly RegExp[] = forms.map((form) => new RegExp(form, 'i'));

/** The present measured against the past is about the present. */
export const since =
  /\b(?:since|following(?! (?:the )?(?:failings|weaknesses))|compared|than (?:in|at|last|when|(?:it|they) (?:was|were))|as a result of|in response to|(?<!(?:back|returned|came|went) (?:\w+ ){0,4})after) (?:\w+ ){0,3}(?:our|the|its|their|a|an|last|20\d\d)\b|\bthan (?:when|it|they|we)\b|\btoday[’']?s?\b|\bnow\b|\bthis (?:review|inspection|visit)\b/i;

/** "…; when we first visited, some took nine": told only to measure by. */
const besideEarlier =
  /^(.{24,}?)(?:; (?:when|in|at) (?:we|inspectors|20\d\d|our)\b|, as (?:had been|was|is) the case\b).*$/i;

/** It tells of a visit before this one, and does not measure the present against it. */
export function isEarlier(text: string): boolean {
  const told = text.replace(besideEarlier, '$1');
  return earlier.some((form) => form.test(told)) && !since.test(told);
}
