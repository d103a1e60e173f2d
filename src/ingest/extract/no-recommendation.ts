import { addressee } from './addressee.js';
import { either } from './progress-row.js';

const sources = either(
  '(?:a|the|its|their) (?:\\w+ )?report\\b[^,.]{0,30}',
  '(?:\\w+ )?(?:inspectors|HMIC\\w*|inspectorate|watchdog)',
  'the (?:police )?(?:inspectorate|watchdog)',
  'a (?:police )?watchdog',
);
const says = '(?:has |have )?(?:says?|said|finds?|found|warns?|warned|concludes?|concluded|believes?|tells?|told)';
const six = 'six weeks';
const plan =
  '(?:action plan|(?:its|a|their) plans? (?:of|for) action|its plans(?= ?[.,;]|$)|what (?:it|they) plans?\\b|response to (?:this|our|the) (?:report|recommendations?|findings))';

// What sounds like a recommendation and recommends nothing.
const forms: readonly (readonly [string, string])[] = [
  // "Loamshire Police must do better for children, inspectors say": the verdict of the whole
  [`[,–—] (?:according to|in the (?:view|words) of) ${sources}\\b[^,.]{0,40}\\W*$`, 'i'],
  [`, ${sources} ${says}\\W*$`, 'i'],
  [
    `^\\W*(?:${addressee}|[Ii]t|[Tt]hey) (?:now |also |still |urgently )*(?:needs? to|must|should|has to|have to) (?:now )?(?:make|see|secure|show|achieve) (?:\\w+ ){0,2}(?:improvements?|progress|change)\\b(?! (?:by|within)\\b)`,
    '',
  ],
  // "It needs to show that it has listened"
  [
    `^(?!.*\\bwithin \\w+ (?:weeks?|months?)\\b).*\\b(?:needs?|has|have|must|should)(?: to)? (?:now )?(?:show|demonstrate|prove|satisfy)(?: (?:us|inspectors|me|everyone|the public|people))? that\\b`,
    'i',
  ],
  // what every force owes after a report
  [`\\b${plan}.{0,100}\\b${six}\\b|\\b${six}\\b.{0,100}\\b${plan}`, 'i'],
  [
    `\\b${six}\\b.{0,60}\\b(?:tell|inform|write to|set out|explain to|send) (?:us|HMIC\\w*|the inspectorate|inspectors)\\b`,
    'i',
  ],
  [
    `\\b(?:send|give|provide|submit|let|show)s?\\b(?: \\w+){0,2} (?:me|us|HMIC\\w*|the inspectorate|inspectors)\\b(?: \\w+){0,4} plans?\\b`,
    'i',
  ],
  [`\\b${six}\\b[^.]{0,30}\\bwhat (?:it|he|she|they|the \\w+) (?:is|are|will|would|plan|intend|mean)s?\\b`, 'i'],
  // what the law asks of a commissioner
  ['\\b(?:56|fifty-six) days\\b', 'i'],
  // a line over a list of what is wrong
  ['^\\W*What (?:it|they|the \\w+|[\\w ]+ (?:Police|Constabulary)) (?:must|should|needs? to)\\b', ''],
  // "I expect it to have carried out most of them by the time we return"
  ['\\b(?:expects?|hopes?)\\b.{0,60}\\b(?:all|most|each|both|every one) of (?:them|these)\\b', 'i'],
];

const expressions = forms.map(([form, flags]) => new RegExp(form, flags));

export function recommendsNothing(sentence: string): boolean {
  return expressions.some((form) => form.test(sentence));
}
