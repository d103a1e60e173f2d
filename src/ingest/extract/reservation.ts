import { either } from './progress-row.js';

const turn = '(?:but(?! also)|though|although|albeit|yet(?= (?:it|they|not|few|some|only|many))|while|whilst|even if)';
const held = [
  ...['not', 'no', 'none', 'few', 'fewer', 'only', 'little', 'some', 'still', 'yet', 'more', 'less', 'too', 'others?'],
  ...['remain\\w*', 'lack\\w*', 'var(?:y|ies|ied)', 'inconsisten\\w+', 'patchy', 'uneven', 'slow\\w*', 'never'],
];
const areas = '(?:district|division|town|borough|station|cit(?:y|ie)|count(?:y|ie)|end|half)s?';
const unit = either(areas, '(?:team|site|part|corner)s?');
const few = '(?:one|two|three|four|some|parts?|half|several|a few|\\d)';

// With one of these behind it, what is done is done in part.
const forms = [
  // "…, although its partners have not seen it"
  `${turn}\\b[^.;]*?(?:\\b${either(...held)}\\b|n[’']t\\b)`,
  // "and is to be introduced in the autumn", "which will begin in March"
  '(?:is|are|was|were) (?:yet |still |soon |now |due )*to (?:be|begin|start|follow|open|come)\\b',
  '(?:and|which|that)(?: it| they)? (?:will|would) (?:be |soon )*(?:begin|start|open|follow|introduced|rolled out|launched)\\b',
  // "in two of the four divisions"
  `in (?:(?:only|just) )?${few} of (?:the|its|our) (?:\\w+ )?${unit}\\b|in (?:only |just )?${few} ${areas}\\b|in (?:only|just) ${few} ${unit}\\b`,
  '(?:only|just) (?:a little|slightly|marginally)|a little\\b|slightly|somewhat|marginally',
  `(?:half|a third|a quarter|two[- ]thirds|some|part) of (?:the|its|their)\\b`,
  'not yet|yet to (?:be|have)\\b|more (?:needs?|remains|has) to be done',
].map((form) => new RegExp(`(?<![\\w’'-])(?:${form})`, 'i'));

/** The words that hold back what is said to be done; undefined where none do. */
export function reservationIn(text: string): string | undefined {
  return forms.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);
}

/** A clause that only takes back a part of the one before it: it has no subject of its own. */
const takingBack = [
  '(?:it|they|this|these|that|those|none|most|many|few|some|others?)\\b',
  '(?:is|are|was|were|has|have|had|do|does|did|can|could)\\b',
  'there (?:is|are|was|were|remains?) (?:still )?(?:much |far |a lot |some |room|further )?',
  '(?:more|much|not|only|too (?:few|many|little|much|slow|late)|still|further)\\b',
  '(?:the )?(?:demand|delays?|backlogs?|queues?|waits?|workloads?|gaps?|problems?)\\b',
].map((form) => new RegExp(`^\\W*(?:but |yet |however,? |although |though )?${form}`, 'i'));

export function isTakingBack(clause: string): boolean {
  return takingBack.some((form) => form.test(clause));
}
