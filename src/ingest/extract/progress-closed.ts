import { either, has, is, type ProgressRow } from './progress-row.js';

const recommendation = '(?:recommendations?|area for improvement|cause of concern|action)';
const inspectors = '(?:we|HMIC(?:FRS)?|inspectors|the inspectorate)';
const carriedOut = [
  ...['met', 'implemented', 'completed', 'complete', 'carried out', 'fulfilled', 'achieved', 'addressed'],
  ...['acted (?:up)?on', 'discharged', 'closed', 'signed off', 'satisfied'],
];
const done = either(...carriedOut);
const all = '(?:this|that|the|each|every|every one of|each of|all|all of|both|both of|any of|none of)';
const which = `${all} (?:\\w+ ){0,6}?${recommendation}`;
const become = `(?:${is}|(?:has|have|had) (?:now )?been) (?:now )?(?:fully )?`;
const numbers =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|most|the (?:other|others|rest|remaining)(?: \\w+)?)';
const those = either(
  which,
  `(?:our|its|these|those|${numbers})(?: more| other)?(?: of (?:the|our|its|these|them)(?: \\w+)?)?(?: ${recommendation})?`,
  'it',
);
const open = '(?:open|outstanding|unmet|to be met|to be completed)';

/** What the inspectorate itself says of a recommendation: closed, or still open. */
export const closed: readonly ProgressRow[] = [
  [
    0.95,
    'it says that the recommendation is met or closed',
    `${which}(?: \\w+ 20\\d\\d)? ${become}${done}(?! (?:by|in part|only))`,
    `(?:force|constabulary|police|service|it) ${has} (?:now )?(?:fully )?${done} (?:this|the|that|our) ${recommendation}`,
    `${inspectors}(?: (?:are|is|have|has|can|now|therefore))* (?:clos(?:ed?|ing)|discharg(?:ed?|ing)|sign(?:ed|ing)? off) (?:this|the|that|these|all|both)`,
    `(?:consider|regard|count|treat)(?:s|ed)? (?:this|the|that|these) ${recommendation} (?:to be |to have been |as )?${done}`,
    `(?:satisfied|content|agreed?) that (?:this|the|that) ${recommendation} (?:${is}|has been|can be) (?:now )?${done}`,
  ],
];

export const leftOpen: readonly ProgressRow[] = [
  [
    0.95,
    'it says that the recommendation is open',
    `(?:^|[,;:.] |\\b(?:but|and|so|therefore|while|that) )\\W*${those} (?:therefore |still |will |must |have |has |had )*(?:remain(?:s|ed)?|stay(?:s|ed)?|is|are|were|was) (?:still )?${open}(?! (?:to|cases|investigations))`,
    `(?:unable to|not able to|could not|couldn[’']t|failed to) (?:show|demonstrate|prove)\\b[^.;]{0,40}${recommendation}`,
    `(?:cannot|can[’']t|could not|unable to|not (?:yet )?(?:able|in a position|ready|prepared) to|too soon to) (?:yet )?(?:close|discharge|sign off)`,
    `(?:kept|keep|keeping|left|leave|leaving) (?:this|the|that|these|both) ${recommendation} (?:\\w+ )?open`,
    `(?:none|not one|few) of (?:the|our|its|these) (?:\\w+ )?${recommendation}\\b[^.;]{0,30}? (?:${has}|${is}) (?:yet )?(?:been )?${done}`,
    `${recommendation}(?: [\\w’]+){0,4}? (?:(?:${has}|${is})(?: not|n[’']t)|has yet to be|have yet to be|has still to be|have still to be) (?:yet )?(?:been )?${done}`,
  ],
];

/** "Not met" and "met in part" are no "met". */
export const closedInPart: readonly ProgressRow[] = [
  [
    0.95,
    'it says that the recommendation is met in part',
    `${recommendation}\\b[^.;]{0,40}? (?:only )?(?:part|partly|partially|substantially|mostly|largely|not (?:yet )?fully) (?:been )?${done}`,
    `${done} (?:only )?in part`,
    `all but (?:one|two|three|four|\\d) of (?:the|our|its|these)(?: \\w+)? ${recommendation}`,
    `(?:most|many|some|several|half) of (?:the|our|its|these) (?:\\w+ ){0,2}${recommendation}`,
  ],
];
